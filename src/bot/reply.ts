import type { Card } from "./card.ts";

/** Where a reply goes, and who sees it: without a word, to where the person acted, seen by all who are there. */
export type Destination = {
  /** `person`: to the person's own chat with the bot, wherever they acted. */
  readonly to?: "person" | undefined;
  /** Seen by that person alone, where the platform can do that; it holds nothing personal all the same. */
  readonly only?: boolean | undefined;
};

/** What goes back: a new message, or a message the person already has, drawn anew. */
export type Reply = Destination &
  (
    | { readonly is: "message"; readonly card: Card }
    | { readonly is: "edit"; readonly messageId: string; readonly card: Card }
  );

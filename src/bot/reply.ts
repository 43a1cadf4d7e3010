import type { JsonObject } from "../domain/json.ts";
import type { Card } from "./card.ts";
import type { FileAsk } from "./file.ts";

/** Where a reply goes, and who sees it: without a word, to where the person acted, seen by all who are there. */
export type Destination = {
  /** `person`: to the person's own chat with the bot, wherever they acted. */
  readonly to?: "person" | undefined;
  /** Seen by that person alone, where the platform can do that; it holds nothing personal all the same. */
  readonly only?: boolean | undefined;
};

/** What goes back: a new message, or a message the person already has, drawn anew; a file offered, or handed over. */
export type Reply = Destination &
  (
    | { readonly is: "message"; readonly card: Card }
    | { readonly is: "edit"; readonly messageId: string; readonly card: Card }
    /** A file offered; the card says what it holds. */
    | { readonly is: "offer"; readonly card: Card; readonly file: FileAsk }
    /** A file handed over, to where the channel reads and checks; the card is what is said if it can't be. */
    | { readonly is: "file"; readonly card: Card; readonly file: FileAsk; readonly upload: JsonObject }
  );

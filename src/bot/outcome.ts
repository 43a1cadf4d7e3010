import type { Card } from "./card.ts";
import type { FileAsk } from "./file.ts";
import type { Reply } from "./reply.ts";
import type { Asked, Bookmark, Talk } from "./talk.ts";

/**
 * What is answered in the person's own chat though they asked elsewhere. There the outcome's card is said once this has
 * left, and `unreached` where nobody takes it.
 */
export type Aside = { readonly outcome: Outcome; readonly talk: Talk; readonly unreached: Card };

/** What a conversation answers to one inbound event. */
export type Outcome = {
  /** Nothing is said without one. */
  readonly card?: Card | undefined;
  /** Whether the card takes the place of the one that was tapped, or stands below. */
  readonly place: "inPlace" | "below";
  /** Whether others who are there need not see the card. */
  readonly only?: boolean | undefined;
  readonly aside?: Aside | undefined;
  /** Whether the card is for all who are there, whatever becomes of what is answered aside. */
  readonly alsoHere?: boolean | undefined;
  /** The open question from now on; null closes it, absent leaves it. */
  readonly bookmark?: Asked | null | undefined;
  /** The questions that wait behind the open one; absent leaves them. */
  readonly paused?: readonly Bookmark[] | undefined;
  /** The file that the card offers; null takes an offer back, absent leaves the one before. */
  readonly offer?: FileAsk | null | undefined;
  /** A file that is handed over below the card, and what is said if it can't be. */
  readonly handsOver?: Pick<Extract<Reply, { is: "file" }>, "file" | "upload" | "card"> | undefined;
  /** Whether something was recorded: then the tapped button's key is spent. */
  readonly changes: boolean;
  readonly welcomes?: boolean | undefined;
};

/** A new message that records nothing. */
export const below = (card: Card, bookmark?: Asked | null): Outcome => ({
  card,
  place: "below",
  bookmark,
  changes: false,
});

/** The tapped card drawn anew; records nothing. */
export const inPlace = (card: Card): Outcome => ({ card, place: "inPlace", changes: false });

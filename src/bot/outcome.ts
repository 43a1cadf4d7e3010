import type { Card } from "./card.ts";
import type { Asked } from "./talk.ts";

/** What a conversation answers to one inbound event. */
export type Outcome = {
  /** Nothing is said without one. */
  readonly card?: Card | undefined;
  /** Whether the card takes the place of the one that was tapped, or stands below. */
  readonly place: "inPlace" | "below";
  /** The open question from now on; null closes it, absent leaves it. */
  readonly bookmark?: Asked | null | undefined;
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

import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { dayOf } from "../domain/day.ts";
import { messagesIn } from "../messages/messages.ts";
import { apologyCard, busyCard } from "./apology.ts";
import type { Card } from "./card.ts";
import type { Conversation } from "./converse.ts";
import type { Inbound } from "./inbound.ts";
import type { Outcome } from "./outcome.ts";
import type { Posted } from "./receipt.ts";
import type { Reply } from "./reply.ts";
import { strangerOutcome } from "./stranger.ts";
import type { OpenTurn, TurnEnd, TurnStore } from "./turn-store.ts";

/** What it takes to know a turn's end. */
export type EndParts = {
  readonly store: Pick<TurnStore, "storeTimeMs">;
  readonly converse: (conversation: Conversation) => Promise<Outcome | undefined>;
  /** Calendar time. */
  readonly now: () => DateTime;
  readonly newId: () => string;
  readonly log: Logger;
};

type Ending = {
  readonly turn: OpenTurn;
  readonly inbound: Inbound;
  /** Whether the turn gave way too often already. */
  readonly givesUp: boolean;
  /** Whether an earlier try may have been written all the same. */
  readonly unsure: boolean;
};

/** What the turn leaves behind; undefined where nothing is to be said. */
export const endTurn = async (parts: EndParts, ending: Ending): Promise<TurnEnd | undefined> => {
  const { turn, inbound, givesUp } = ending;
  const outcome = givesUp ? busyOutcome(parts, ending) : await answered(parts, ending);
  if (!outcome) return undefined;
  const { bookmark, changes, welcomes, broken } = outcome;
  const askedAtMs = bookmark ? await parts.store.storeTimeMs() : 0;
  return {
    posted: postedOf(inbound, outcome),
    talk: {
      reference: inbound.reference,
      welcomed: turn.talk.welcomed || welcomes === true,
      bookmark: bookmark === undefined ? turn.talk.bookmark : bookmark && { ...bookmark, askedAtMs },
    },
    spendsKey: changes,
    keepsEffects: broken !== true,
  };
};

type MaybeBroken = Outcome & { readonly broken?: boolean };

const answered = async (
  parts: EndParts,
  { turn: { who, talk }, inbound, unsure }: Ending,
): Promise<MaybeBroken | undefined> => {
  if (who.is === "stranger") return strangerOutcome(inbound, who.language, talk);
  const now = parts.now();
  const { person, office, use, language } = who;
  const turn = {
    person,
    office,
    use,
    messages: messagesIn(language),
    now,
    today: dayOf(now),
    newKey: parts.newId,
  };
  try {
    return await parts.converse({ turn, inbound, talk });
  } catch (error) {
    const reference = parts.newId().slice(0, 8);
    parts.log.error({ err: error, reference, event: inbound.event.is, personId: person.id }, "a turn broke");
    return brokenOutcome(apologyCard(language, { reference, unsure }));
  }
};

const busyOutcome = ({ log, newId }: EndParts, { turn: { who }, unsure }: Ending): MaybeBroken => {
  const reference = newId().slice(0, 8);
  log.warn({ reference }, "a turn gave way too often");
  return brokenOutcome(unsure ? apologyCard(who.language, { reference, unsure }) : busyCard(who.language));
};

const brokenOutcome = (card: Card): MaybeBroken => ({ card, place: "below", changes: false, broken: true });

/** A card that takes the place of a tapped one edits the stored message, to which clients fall back. */
const postedOf = ({ event }: Inbound, { card, place }: Outcome): readonly Posted[] => {
  if (!card) return [];
  const messageId = event.is === "press" ? event.messageId : undefined;
  const edits = place === "inPlace" && messageId !== undefined;
  const reply: Reply = edits ? { is: "edit", messageId, card } : { is: "message", card };
  return [{ reply, state: "waiting", messageId: null, tries: 0 }];
};

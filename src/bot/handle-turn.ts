import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { dayOf } from "../domain/day.ts";
import { messagesIn } from "../messages/messages.ts";
import type { Card } from "./card.ts";
import type { Conversation } from "./converse.ts";
import type { Inbound } from "./inbound.ts";
import type { Outcome } from "./outcome.ts";
import type { Posted, Receipt } from "./receipt.ts";
import type { Reply } from "./reply.ts";
import { strangerOutcome } from "./stranger.ts";
import type { OpenTurn, SavedReceipt, TurnStore } from "./turn-store.ts";

/** What the turn's parts are given. */
export type TurnParts = {
  readonly store: TurnStore;
  readonly converse: (conversation: Conversation) => Promise<Outcome | undefined>;
  /** Calendar time. */
  readonly now: () => DateTime;
  readonly newId: () => string;
  /** Waits before the turn is loaded anew, a little longer each time. */
  readonly pause: (attempt: number) => Promise<void>;
  readonly log: Logger;
};

/** A turn that happened: its receipt, and whether it is the first delivery that made it. Undefined: nothing to say. */
export type Turned = { readonly saved: SavedReceipt; readonly repeated: boolean };

/** Other writers that a turn gives way to before it apologises. */
const mostAttempts = 6;

/** Takes one event through load, converse, commit: in the end it happened, with its answer kept, or it did not. */
export const createHandleTurn =
  (parts: TurnParts) =>
  async (inbound: Inbound): Promise<Turned | undefined> => {
    for (let attempt = 1; ; attempt++) {
      const turn = await parts.store.open(inbound);
      if (turn.receipt) return { saved: turn.receipt, repeated: true };
      const ending = await ended(parts, turn, inbound, attempt === mostAttempts);
      if (!ending) return undefined;
      const saved = await turn.commit(ending);
      if (saved) return { saved, repeated: false };
      if (attempt === mostAttempts)
        throw new Error(`The turn ${inbound.key} gave way ${mostAttempts} times.`);
      await parts.pause(attempt);
    }
  };

const ended = async (parts: TurnParts, turn: OpenTurn, inbound: Inbound, last: boolean) => {
  const outcome = last ? busyOutcome(turn, parts) : await answered(parts, turn, inbound);
  if (!outcome) return undefined;
  const { card, bookmark, changes, welcomes, broken } = outcome;
  const askedAtMs = bookmark ? await parts.store.storeTimeMs() : 0;
  return {
    receipt: receiptOf(inbound, card, outcome.place),
    talk: {
      reference: inbound.reference,
      welcomed: turn.talk.welcomed || welcomes === true,
      bookmark: bookmark === undefined ? turn.talk.bookmark : bookmark && { ...bookmark, askedAtMs },
    },
    spendsKey: changes,
    keepsEffects: broken !== true,
  };
};

type Ending = Outcome & { readonly broken?: boolean };

const answered = async (
  parts: TurnParts,
  { who, talk }: OpenTurn,
  inbound: Inbound,
): Promise<Ending | undefined> => {
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
    return apology(language, reference);
  }
};

const apology = (language: OpenTurn["who"]["language"], reference: string): Ending => ({
  card: { language, ...messagesIn(language).door.broken(reference) },
  place: "below",
  changes: false,
  broken: true,
});

const busyOutcome = ({ who }: OpenTurn, { log }: TurnParts): Ending => {
  log.warn("a turn gave way too often");
  return {
    card: { language: who.language, ...messagesIn(who.language).door.busy },
    place: "below",
    changes: false,
    broken: true,
  };
};

/**
 * The answer as it will be sent. A card that takes the place of a tapped one is both the answer to the waiting caller
 * and an edit of the stored message, to which clients fall back.
 */
const receiptOf = (
  inbound: Inbound,
  card: Card | undefined,
  place: Outcome["place"],
): Omit<Receipt, "talkId" | "channel"> => {
  const { event, waits } = inbound;
  const messageId = event.is === "press" ? event.messageId : undefined;
  const edits = place === "inPlace" && messageId !== undefined;
  const reply: Reply | undefined =
    card && (edits ? { is: "edit", messageId, card } : { is: "message", card });
  const posted: readonly Posted[] = reply ? [{ reply, state: "waiting", messageId: null, tries: 0 }] : [];
  return { posted, answer: (waits && edits && card) || null };
};

import type { DateTime } from "luxon";
import type { Logger } from "pino";
import type { Abilities } from "../channels/channel.ts";
import { dayOf } from "../domain/day.ts";
import { messagesIn } from "../messages/messages.ts";
import type { AccessAnswer } from "../usecases/ask-access.ts";
import type { Linking } from "../usecases/link-account.ts";
import { NotAllowedError } from "../usecases/not-allowed.ts";
import { apologyCard, busyCard } from "./apology.ts";
import type { Card } from "./card.ts";
import type { Conversation } from "./conversation.ts";
import { notAllowedCard } from "./door-cards.ts";
import type { FetchedFile } from "./file.ts";
import { joinHeldBack } from "./held-back.ts";
import type { ChannelName, Inbound, OwnChat } from "./inbound.ts";
import { introduced } from "./introduced.ts";
import type { Outcome } from "./outcome.ts";
import { postedOf, waiting } from "./posted-of.ts";
import type { DrawPush } from "./push/draw-push.ts";
import { asksAccess, strangerOutcome } from "./stranger.ts";
import type { Talk } from "./talk.ts";
import { TooBusy } from "./too-busy.ts";
import type { Turn } from "./turn.ts";
import type { OpenTurn, TurnEnd, TurnStore } from "./turn-store.ts";
import { withNumbers } from "./with-numbers.ts";

/** What it takes to know a turn's end. */
export type EndParts = {
  readonly store: Pick<TurnStore, "storeTimeMs">;
  readonly converse: (conversation: Conversation) => Promise<Outcome | undefined>;
  /** What becomes of the request of somebody whom no roster knows. */
  readonly askAccess: (inbound: Inbound) => Promise<AccessAnswer | "unknown">;
  readonly canOf: (channel: ChannelName) => Abilities;
  /** Draws what was held back. */
  readonly drawPush: DrawPush;
  /** Calendar time. */
  readonly now: () => DateTime;
  readonly newId: () => string;
  /** What the log and an apology name the turn under way by. */
  readonly reference: () => string;
  readonly log: Logger;
};

type Ending = {
  readonly turn: OpenTurn;
  readonly inbound: Inbound;
  readonly openOwnChat: () => Promise<OwnChat | undefined>;
  readonly fetchFile: () => Promise<FetchedFile>;
  /** How the person was recognised just now; undefined where they were known before. */
  readonly linked: Linked | undefined;
  /** Whether the turn gave way too often already. */
  readonly givesUp: boolean;
  /** Whether an earlier try may have been written all the same. */
  readonly unsure: boolean;
};

/** How somebody was led to a person of an office. */
export type Linked = Extract<Linking, "linked" | "linkedByCode">;

/** What the turn leaves behind; undefined where nothing is to be said. */
export const endTurn = async (parts: EndParts, ending: Ending): Promise<TurnEnd | undefined> => {
  const { turn, inbound, givesUp } = ending;
  const own = turnOf(parts, ending);
  const said = givesUp ? busyOutcome(parts, ending) : await answered(parts, ending, own);
  if (!said) return undefined;
  const outcome = withNumbers(said, turn.talk);
  const joining = own && !said.broken ? await heldBack(parts, turn, own) : undefined;
  const { changes, broken, aside } = outcome;
  const asks = outcome.bookmark ?? aside?.outcome.bookmark;
  const askedAtMs = asks ? await parts.store.storeTimeMs() : 0;
  return {
    posted: [
      ...postedOf(inbound, outcome),
      ...(joining?.cards ?? []).map((card) => waiting({ is: "message", card })),
    ],
    joined: joining?.joined,
    talk: talkAfter({ ...turn.talk, reference: inbound.reference }, outcome, askedAtMs),
    ownTalk: aside && talkAfter(aside.talk, aside.outcome, askedAtMs),
    spendsKey: changes,
    keepsEffects: broken !== true,
  };
};

/** What the dialogs see of a turn; undefined for a stranger's. */
const turnOf = (parts: EndParts, { turn: { who }, inbound }: Ending): Turn | undefined => {
  if (who.is === "stranger") return undefined;
  const now = parts.now();
  const { person, office, use, language } = who;
  return {
    ...{ person, office, use, messages: messagesIn(language), now, today: dayOf(now) },
    can: parts.canOf(inbound.channel),
    newKey: parts.newId,
  };
};

/** What was held back joins the answer; where it can't, the answer goes alone, and the next one is joined. */
const heldBack = async ({ drawPush, log }: EndParts, turn: OpenTurn, own: Turn) => {
  try {
    const held = await turn.heldBack();
    return held && (await joinHeldBack(drawPush, own, held));
  } catch (error) {
    log.warn({ err: error, personId: own.person.id }, "what was held back could not join an answer");
    return undefined;
  }
};

const talkAfter = (
  talk: Talk,
  { bookmark, welcomes, paused = talk.paused, offer = talk.offer }: Outcome,
  askedAtMs: number,
): TurnEnd["talk"] => ({
  reference: talk.reference,
  welcomed: talk.welcomed || welcomes === true,
  bookmark: bookmark === undefined ? talk.bookmark : bookmark && { ...bookmark, askedAtMs },
  ...(paused && paused.length > 0 && { paused }),
  ...(offer && { offer }),
});

/** Broken: what the use cases saved is dropped. */
type MaybeBroken = Outcome & { readonly broken?: boolean };

const answered = async (
  parts: EndParts,
  { turn: { who, talk, ownTalk }, inbound, linked, openOwnChat, fetchFile, unsure }: Ending,
  turn: Turn | undefined,
): Promise<MaybeBroken | undefined> => {
  if (who.is === "stranger") {
    const access = asksAccess(inbound) ? await parts.askAccess(inbound) : undefined;
    return strangerOutcome(inbound, { ...who, access }, talk);
  }
  if (!turn) return undefined;
  const { person, language } = who;
  try {
    const outcome = await parts.converse({
      // A code has done its work: what is left of it is that somebody is here.
      ...{ turn, inbound: linked === "linkedByCode" ? { ...inbound, event: { is: "arrival" } } : inbound },
      ...{ talk, fetchFile },
      ownTalk: () => ownTalk(openOwnChat),
    });
    return linked && outcome ? introduced(outcome, turn) : outcome;
  } catch (error) {
    if (error instanceof NotAllowedError) {
      const only = inbound.conversation.kind === "group";
      return { ...brokenOutcome(notAllowedCard(turn.messages, error.refusal)), only };
    }
    const reference = parts.reference();
    parts.log.error({ err: error, reference, event: inbound.event.is, personId: person.id }, "a turn broke");
    const isBusy = error instanceof TooBusy && !unsure;
    return brokenOutcome(isBusy ? busyCard(language) : apologyCard(language, { reference, unsure }));
  }
};

const busyOutcome = ({ log, reference: refer }: EndParts, { turn: { who }, unsure }: Ending): MaybeBroken => {
  const reference = refer();
  log.warn({ reference }, "a turn gave way too often");
  return brokenOutcome(unsure ? apologyCard(who.language, { reference, unsure }) : busyCard(who.language));
};

const brokenOutcome = (card: Card): MaybeBroken => ({ card, place: "below", changes: false, broken: true });

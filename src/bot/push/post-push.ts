import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { type Bulk, type Channel, mostAheadMs, type SendOutcome } from "../../channels/channel.ts";
import type { Card } from "../card.ts";
import type { ChannelName, OwnChat, Reference } from "../inbound.ts";
import type { Bar } from "./create-bars.ts";
import type { ClosedWay, PushChange, PushStore, SavedPush } from "./push-store.ts";

/** How a person is reached, and how it is kept that their chat was opened anew. */
export type Reach = {
  readonly channel: Channel;
  readonly bulk: Bulk;
  readonly to: Reference;
  readonly moved: (chat: OwnChat) => Promise<void>;
};

/** A way to somebody, with what is said as its platform shows it. */
export type Way = {
  readonly reach: Reach;
  readonly card: Card;
  /** What is said where the platform finds the card too large. */
  readonly short: Card;
  /** The next one to try where this one is closed for sure; undefined where there is none, or nothing to say any more. */
  readonly other?: (() => Promise<Way | undefined>) | undefined;
};

export type PostParts = {
  readonly store: Pick<PushStore, "settle">;
  /** Resolves after so long by the machine's clock; at once where it is 0 or less. */
  readonly sleep: (ms: number) => Promise<void>;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly log: Logger;
};

/** A push that is this process's to send. */
export type Posting = Way & {
  readonly saved: SavedPush;
  /** When it was claimed, by the machine's clock. */
  readonly claimedAtMs: number;
  /** For when its send was booked, by the machine's clock. */
  readonly startMs: number;
};

/** What became of it. */
export type Posted = {
  readonly isSettled: boolean;
  /** Undefined where it did not arrive. */
  readonly arrivedBy: ChannelName | undefined;
  /** What keeps the bot from sending anything by a channel. */
  readonly bar: Bar | undefined;
};

/** From claim to the last moment a send may begin; the claim itself lasts longer than that send. */
const postWithinMs = 20_000;

/** How late a booked send may go: later ones would meet those that were booked for then. */
const mostLateMs = 200;

/** Tries that the platform took nothing of, after which it is given up. */
const mostTries = 8;

const firstPauseMs = 5_000;
const longestPauseMs = 900_000;

/** Sends it, once more where the platform says how, and keeps what became of it. */
export const postPush = async (parts: PostParts, posting: Posting): Promise<Posted> => {
  const { saved } = posting;
  const { outcome, way, closed } = await triedAll(parts, posting);
  const channel = way.reach.channel.name;
  const why = barredBy(outcome);
  const bar = why && { channel, why };
  const arrivedBy = outcome.is === "sent" ? channel : undefined;
  if (outcome.is === "refused" && !bar) parts.log.error({ outcome, channel }, "a push was refused");
  // Where one platform holds it back, it is not gone though nobody is there on another.
  const held = closed.find(({ is }) => is === "held");
  const ended: SendOutcome = outcome.is === "gone" && held ? { ...held, is: "held" } : outcome;
  const change = { ...changeAfter(parts, way, ended), closed };
  try {
    return { isSettled: await parts.store.settle(saved, change), arrivedBy, bar };
  } catch (error) {
    // It is left behind, and held for unknown in time; the others of its round go on.
    parts.log.error({ err: error, push: saved.id }, "what became of a push could not be kept");
    return { isSettled: false, arrivedBy, bar };
  }
};

const barredBy = (outcome: SendOutcome): Bar["why"] | undefined => {
  if (outcome.is === "refused" && outcome.status === 401) return "unknown-here";
  return outcome.is === "throttled" && outcome.lacks === "token" ? "no-token" : undefined;
};

type Tried = {
  readonly outcome: SendOutcome;
  /** The last one that was tried. */
  readonly way: Posting;
  readonly closed: readonly ClosedWay[];
};

/** One way after the other, as long as it is sure that nothing reached the person by those before. */
const triedAll = async (parts: PostParts, first: Posting): Promise<Tried> => {
  const closed: ClosedWay[] = [];
  for (let way = first; ; ) {
    const outcome = await tried(parts, way);
    if (outcome.is !== "gone" && outcome.is !== "held") return { outcome, way, closed };
    closed.push({ channel: way.reach.channel.name, reason: outcome.reason, is: outcome.is });
    const other = await otherWay(parts, way);
    if (!other) return { outcome, way, closed };
    // Its send is still to be booked.
    way = { ...way, ...other, other: other.other, startMs: Number.NEGATIVE_INFINITY };
  }
};

const otherWay = async ({ log }: PostParts, { other, saved }: Posting): Promise<Way | undefined> => {
  try {
    return await other?.();
  } catch (error) {
    // What became of the first way is known, and kept.
    log.error({ err: error, push: saved.id }, "another way could not be taken");
    return undefined;
  }
};

/** Sends never throw, but where a chat that was opened anew is to be kept, the store may be down: nothing left then. */
const tried = async (parts: PostParts, posting: Posting): Promise<SendOutcome> => {
  try {
    return await sent(parts, posting);
  } catch (error) {
    parts.log.error({ err: error, push: posting.saved.id }, "a chat that was opened anew could not be kept");
    return { is: "throttled", retryAfterMs: undefined };
  }
};

const tooLarge = 413;

const sent = async (parts: PostParts, posting: Posting): Promise<SendOutcome> => {
  const { reach, card, short } = posting;
  const edited = await inItsPlace(parts, posting);
  if (edited) return edited;
  const isLate = parts.nowMs() - posting.startMs > mostLateMs;
  const first = await (isLate ? sendBooked : sendOnce)(parts, posting, { to: reach.to, card });
  if (first.is === "refused" && first.status === tooLarge)
    return sendBooked(parts, posting, { to: reach.to, card: short });
  if (first.is !== "gone" || !first.isLost || !reach.bulk.reopen) return first;
  const waitMs = reach.bulk.reserve(reach.to);
  if (waitMs > mostAheadMs) return { is: "throttled", retryAfterMs: waitMs };
  await parts.sleep(waitMs);
  const reopened = await reach.bulk.reopen(reach.to);
  if (reopened.is !== "opened") return reopened;
  const { chat } = reopened;
  await reach.moved(chat);
  return sendBooked(parts, posting, { to: chat.reference, card });
};

/** The message that the push takes the place of, drawn anew; undefined where there is none any more. */
const inItsPlace = async (
  { nowMs }: PostParts,
  { saved, reach, card, claimedAtMs }: Posting,
): Promise<SendOutcome | undefined> => {
  const { edits } = saved.push;
  if (!edits || !reach.channel.can.edits) return undefined;
  if (nowMs() - claimedAtMs > postWithinMs) return { is: "throttled", retryAfterMs: undefined };
  const outcome = await reach.channel.send(reach.to, { is: "edit", messageId: edits, card });
  if (outcome.is === "sent") return { is: "sent", messageId: edits };
  return outcome.is === "gone" || outcome.is === "refused" ? undefined : outcome;
};

type Message = { readonly to: Reference; readonly card: Card };

/** A send that is booked now, once its turn has come. */
const sendBooked = async (parts: PostParts, posting: Posting, message: Message): Promise<SendOutcome> => {
  const waitMs = posting.reach.bulk.reserve(message.to);
  if (waitMs > mostAheadMs) return { is: "throttled", retryAfterMs: waitMs };
  await parts.sleep(waitMs);
  return sendOnce(parts, posting, message);
};

const sendOnce = async (
  { nowMs }: PostParts,
  { saved: { push }, reach, claimedAtMs }: Posting,
  { to, card }: Message,
): Promise<SendOutcome> => {
  // Whoever comes after this owner may hold it for lost by the time the send would end.
  if (nowMs() - claimedAtMs > postWithinMs) return { is: "throttled", retryAfterMs: undefined };
  return reach.bulk.send(to, card, { accepted: acceptedBy(reach, push) });
};

/** Parts of the push that this platform has taken. */
const acceptedBy = ({ channel }: Reach, { sentBy, accepted }: SavedPush["push"]): number | undefined =>
  sentBy === channel.name ? accepted : undefined;

const changeAfter = (
  { now, random }: PostParts,
  { saved, reach }: Posting,
  outcome: SendOutcome,
): PushChange => {
  const { tries } = saved.push;
  const retry = (afterMs: number): PushChange => ({
    state: "pending",
    tries: tries + 1,
    dueMs: now().toMillis() + Math.ceil(afterMs),
  });
  switch (outcome.is) {
    case "sent":
      return {
        ...{ state: "sent", messageId: outcome.messageId ?? null, sentBy: reach.channel.name },
        accepted: undefined,
      };
    case "held":
    case "unknown":
    case "gone":
      return { state: outcome.is, reason: outcome.reason };
    case "refused":
      return outcome.status === 401
        ? { ...retry(0), tries, isRefused: true }
        : { state: "gone", reason: `refused ${outcome.status}`, isRefused: true };
    case "throttled": {
      if (outcome.lacks === "token") return { ...retry(firstPauseMs * (0.5 + random())), tries };
      if (tries + 1 >= mostTries) return { state: "gone", reason: "throttled" };
      const own = Math.min(firstPauseMs * 2 ** tries, longestPauseMs) * (0.5 + random());
      const accepted = outcome.accepted ?? acceptedBy(reach, saved.push);
      return {
        ...retry(Math.max(own, outcome.retryAfterMs ?? 0)),
        ...(accepted !== undefined && { accepted, sentBy: reach.channel.name }),
      };
    }
  }
};

import type { DateTime } from "luxon";
import type { Logger } from "pino";
import { type Bulk, type Channel, mostAheadMs, type SendOutcome } from "../../channels/channel.ts";
import type { Card } from "../card.ts";
import type { OwnChat, Reference } from "../inbound.ts";
import type { PushChange, PushStore, SavedPush } from "./push-store.ts";

/** How a person is reached, and how it is kept that their chat was opened anew. */
export type Reach = {
  readonly channel: Channel;
  readonly bulk: Bulk;
  readonly to: Reference;
  readonly moved: (chat: OwnChat) => Promise<void>;
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
export type Posting = {
  readonly saved: SavedPush;
  readonly reach: Reach;
  readonly card: Card;
  /** What is said where the platform finds the card too large. */
  readonly short: Card;
  /** When it was claimed, by the machine's clock. */
  readonly claimedAtMs: number;
  /** For when its send was booked, by the machine's clock. */
  readonly startMs: number;
};

/** What became of it. */
export type Posted = {
  readonly isSettled: boolean;
  readonly isArrived: boolean;
  /** What kept the bot from sending anything: the platform does not know it, or it has no token to show. */
  readonly barred: "unknown-here" | "no-token" | undefined;
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
  const outcome = await tried(parts, posting);
  const barred = barredBy(outcome);
  const isArrived = outcome.is === "sent";
  if (outcome.is === "refused" && !barred) parts.log.error({ outcome }, "a push was refused");
  const change = changeAfter(parts, posting, outcome);
  try {
    return { isSettled: await parts.store.settle(saved, change), isArrived, barred };
  } catch (error) {
    // It is left behind, and held for unknown in time; the others of its round go on.
    parts.log.error({ err: error, push: saved.id }, "what became of a push could not be kept");
    return { isSettled: false, isArrived, barred };
  }
};

const barredBy = (outcome: SendOutcome): Posted["barred"] => {
  if (outcome.is === "refused" && outcome.status === 401) return "unknown-here";
  return outcome.is === "throttled" && outcome.lacks === "token" ? "no-token" : undefined;
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
  if (!edits) return undefined;
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
  { reach, claimedAtMs }: Posting,
  { to, card }: Message,
): Promise<SendOutcome> => {
  // Whoever comes after this owner may hold it for lost by the time the send would end.
  if (nowMs() - claimedAtMs > postWithinMs) return { is: "throttled", retryAfterMs: undefined };
  return reach.bulk.send(to, card);
};

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
      return { state: "sent", messageId: outcome.messageId ?? null };
    case "held":
    case "unknown":
      return { state: outcome.is, reason: outcome.reason };
    case "gone": {
      const { reason } = outcome;
      return { state: "gone", reason, unreachable: { channel: reach.channel.name, reason } };
    }
    case "refused":
      return outcome.status === 401
        ? { ...retry(0), tries, isRefused: true }
        : { state: "gone", reason: `refused ${outcome.status}`, isRefused: true };
    case "throttled": {
      if (outcome.lacks === "token") return { ...retry(firstPauseMs * (0.5 + random())), tries };
      if (tries + 1 >= mostTries) return { state: "gone", reason: "throttled" };
      const own = Math.min(firstPauseMs * 2 ** tries, longestPauseMs) * (0.5 + random());
      return retry(Math.max(own, outcome.retryAfterMs ?? 0));
    }
  }
};

import { mostAheadMs, type SendOutcome } from "../../channels/channel.ts";
import type { Card } from "../card.ts";
import type { Reference } from "../inbound.ts";
import { acceptedBy } from "./accepted-by.ts";
import type { PostParts } from "./post-parts.ts";
import type { ClosedWay } from "./push-store.ts";
import type { Posting, Way } from "./way.ts";

/** From claim to the last moment a send may begin; the claim itself lasts longer than that send. */
const postWithinMs = 20_000;

/** How late a booked send may go: later ones would meet those that were booked for then. */
const mostLateMs = 200;

/** What came of the ways to somebody. */
export type Tried = {
  readonly outcome: SendOutcome;
  /** The last one that was tried. */
  readonly way: Posting;
  readonly closed: readonly ClosedWay[];
  /** What one of them held back from everybody, so that it may go yet. */
  readonly waitsFor: SendOutcome | undefined;
};

/** One way after the other, as long as it is sure that nothing reached the person by those before. */
export const tryWays = async (parts: PostParts, first: Posting): Promise<Tried> => {
  const closed: ClosedWay[] = [];
  let waitsFor: SendOutcome | undefined;
  for (let way = first; ; ) {
    const outcome = await tried(parts, way);
    if (outcome.is !== "gone" && outcome.is !== "held") return { outcome, way, closed, waitsFor };
    const { is, reason } = outcome;
    if (outcome.is === "held" && outcome.forOwner) waitsFor ??= outcome;
    else closed.push({ channel: way.reach.channel.name, reason, is });
    const other = await otherWay(parts, way);
    if (!other) return { outcome, way, closed, waitsFor };
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

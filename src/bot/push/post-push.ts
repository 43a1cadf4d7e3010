import type { SendOutcome } from "../../channels/channel.ts";
import type { ChannelName } from "../inbound.ts";
import { changeAfter } from "./change-after.ts";
import type { Bar } from "./create-bars.ts";
import type { PostParts } from "./post-parts.ts";
import type { ClosedWay } from "./push-store.ts";
import { tryWays } from "./try-ways.ts";
import type { Posting } from "./way.ts";

/** What became of it. */
export type Posted = {
  readonly isSettled: boolean;
  /** Undefined where it did not arrive. */
  readonly arrivedBy: ChannelName | undefined;
  /** What keeps the bot from sending anything by a channel. */
  readonly bar: Bar | undefined;
};

/** Sends it, once more where the platform says how, and keeps what became of it. */
export const postPush = async (parts: PostParts, posting: Posting): Promise<Posted> => {
  const { saved } = posting;
  const { outcome, way, closed, waitsFor } = await tryWays(parts, posting);
  const channel = way.reach.channel.name;
  const why = barredBy(outcome);
  const bar = why && { channel, why };
  const arrivedBy = outcome.is === "sent" ? channel : undefined;
  if (outcome.is === "refused" && !bar) parts.log.error({ outcome, channel }, "a push was refused");
  const ended = endedBy(outcome, closed, waitsFor);
  const change = { ...changeAfter(parts, way, ended), closed };
  try {
    return { isSettled: await parts.store.settle(saved, change), arrivedBy, bar };
  } catch (error) {
    // It is left behind, and held for unknown in time; the others of its round go on.
    parts.log.error({ err: error, push: saved.id }, "what became of a push could not be kept");
    return { isSettled: false, arrivedBy, bar };
  }
};

/** Where one platform holds it back, it is not gone though nobody is there on another. */
const endedBy = (
  outcome: SendOutcome,
  closed: readonly ClosedWay[],
  waitsFor: SendOutcome | undefined,
): SendOutcome => {
  if (outcome.is !== "gone" && outcome.is !== "held") return outcome;
  const held = closed.find(({ is }) => is === "held");
  return waitsFor ?? (held ? { is: "held", reason: held.reason } : outcome);
};

const barredBy = (outcome: SendOutcome): Bar["why"] | undefined => {
  if (outcome.is === "refused" && outcome.status === 401) return "unknown-here";
  return outcome.is === "throttled" && outcome.lacks === "token" ? "no-token" : undefined;
};

import type { SendOutcome } from "../../channels/channel.ts";
import { acceptedBy } from "./accepted-by.ts";
import type { PostParts } from "./post-parts.ts";
import type { PushChange } from "./push-store.ts";
import type { Posting } from "./way.ts";

/** Tries that the platform took nothing of, after which it is given up. */
const mostTries = 8;

const firstPauseMs = 5_000;
const longestPauseMs = 900_000;

/** What the bot's owner has to put right is tried again now and then, until it comes too late. */
const heldForOwnerMs = 600_000;

/** What is kept of a push once it was tried: what became of it, or when it is tried again. */
export const changeAfter = (
  { now, random }: Pick<PostParts, "now" | "random">,
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
      return outcome.forOwner
        ? { ...retry(heldForOwnerMs * (0.5 + random())), tries }
        : { state: "held", reason: outcome.reason };
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

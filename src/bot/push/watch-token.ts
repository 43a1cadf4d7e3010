import type { Logger } from "pino";
import type { ChannelName } from "../inbound.ts";

/** So long without a token is more than a hiccup, in ms. */
const longMs = 300_000;

/**
 * Raises one alarm where the bot has had no token to show for long; nothing is lost meanwhile, only late.
 * @param nowMs the time of the machine
 */
export const watchToken = (
  { nowMs, log }: { readonly nowMs: () => number; readonly log: Logger },
  channel: ChannelName,
) => {
  let sinceMs: number | undefined;
  let isTold = false;
  return {
    lacking: (): void => {
      sinceMs ??= nowMs();
      if (isTold || nowMs() - sinceMs < longMs) return;
      isTold = true;
      log.error(
        { alarm: "no-token", channel },
        "no token is given to the bot: check its credential and the way there",
      );
    },
    given: (): void => {
      sinceMs = undefined;
      isTold = false;
    },
  };
};

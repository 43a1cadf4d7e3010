import type { Logger } from "pino";
import type { SendOutcome } from "../channel.ts";

/** How long nothing goes out once Zalo let the account write to nobody; then one message is tried. */
const openMs = 600_000;

/** Keeps the bot from asking again and again for what only the account's owner can put right. */
export type Circuit = {
  /** Whether nothing goes out now. */
  held(): Extract<SendOutcome, { is: "held" }> | undefined;
  /** What became of a message. */
  note(outcome: SendOutcome): void;
};

export const createCircuit = (nowMs: () => number, log: Logger): Circuit => {
  let open: { readonly outcome: Extract<SendOutcome, { is: "held" }>; untilMs: number } | undefined;
  return {
    held: () => (open && nowMs() < open.untilMs ? open.outcome : undefined),
    note: (outcome) => {
      if (outcome.is === "sent") open = undefined;
      if (outcome.is !== "held" || !outcome.forOwner) return;
      // Said once for each reason, until something goes out again.
      if (open?.outcome.reason !== outcome.reason)
        log.error(
          { alarm: "zalo-oa-held", reason: outcome.reason },
          "Zalo lets the Official Account write to nobody: npm run doctor says what is to be done",
        );
      open = { outcome, untilMs: nowMs() + openMs };
    },
  };
};

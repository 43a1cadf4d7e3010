import type { Logger } from "pino";
import { zaloBotLimits } from "../../domain/linking/channel-limits.ts";
import { mostAheadMs, type SendOutcome } from "../channel.ts";
import type { MessageCount } from "../message-count.ts";
import { quotaReason } from "./send-outcome.ts";

/** 0..1; of the month's messages, from which on the log says so. */
const warnedFrom = 0.8;

/** How long nothing unasked goes out once the platform has said that the month is used up. */
const heldMs = 3_600_000;

/** Between two messages that nobody waits for: the platform says nothing of how many it takes at a time. */
const spacingMs = 100;

/** Keeps an eye on the month's messages. */
export type Quota = {
  /** Books the next message that nobody waits for, unless it is too far ahead. @returns ms from now until it may go */
  reserve(): number;
  /** Whether nothing unasked goes out now. */
  held(): Extract<SendOutcome, { is: "held" }> | undefined;
  /** What became of a message. */
  note(outcome: SendOutcome): void;
  /** Keeps the count, and says what it came to. */
  beat(): Promise<void>;
};

export type QuotaParts = {
  readonly count: MessageCount;
  readonly nowMs: () => number;
  readonly log: Logger;
};

export const createQuota = ({ count, nowMs, log }: QuotaParts): Quota => {
  let heldUntilMs = 0;
  let nextMs = 0;
  let warned = 0;
  return {
    reserve: () => {
      const now = nowMs();
      const waitMs = Math.max(0, nextMs - now);
      if (waitMs <= mostAheadMs) nextMs = now + waitMs + spacingMs;
      return waitMs;
    },
    held: () => (nowMs() < heldUntilMs ? { is: "held", reason: quotaReason, forOwner: true } : undefined),
    note: (outcome) => {
      if (outcome.is === "sent") count.add(1);
      if (outcome.is !== "held") return;
      if (nowMs() >= heldUntilMs)
        log.error(
          { alarm: "zalo-bot-quota" },
          "the Zalo Bot Platform takes no more messages this month: reminders go to Teams, or wait for the next month or a larger plan",
        );
      heldUntilMs = nowMs() + heldMs;
    },
    beat: async () => {
      const sent = await count.keep();
      const level = Math.floor((sent / zaloBotLimits.messagesPerMonth) * 10);
      if (sent >= zaloBotLimits.messagesPerMonth * warnedFrom && level > warned)
        log.warn(
          { sent, most: zaloBotLimits.messagesPerMonth },
          "most of the month's Zalo Bot messages are used up",
        );
      warned = level;
    },
  };
};

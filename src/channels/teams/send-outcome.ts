import { z } from "zod";
import type { SendOutcome } from "../channel.ts";
import { isUnsentCode } from "../unsent-errors.ts";

const errorSchema = z.object({
  statusCode: z.number().optional().catch(undefined),
  code: z.string().optional().catch(undefined),
  name: z.string().catch("Error"),
});

const longestWaitMs = 24 * 60 * 60 * 1000;

const retryAfterMs = (error: unknown, nowMs: number): number | undefined => {
  const headers = (error as { response?: { headers?: { get?: (name: string) => string | undefined } } })
    .response?.headers;
  const given = headers?.get?.("retry-after")?.trim();
  if (given === undefined || given === "") return undefined;
  const waitMs = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - nowMs;
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(waitMs, 0), longestWaitMs);
};

/**
 * What became of a send that botbuilder's client reports as failed.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 */
export const outcomeOfError = (error: unknown, nowMs: number): SendOutcome => {
  const { statusCode: status, code, name } = errorSchema.parse(error);
  const reason = [status, code ?? name].filter((part) => part !== undefined).join(" ");
  if (status === undefined) {
    return isUnsentCode(code) ? { is: "throttled", retryAfterMs: undefined } : { is: "unknown", reason };
  }
  const waitMs = retryAfterMs(error, nowMs);
  // Accepted, but the answer cannot be read.
  if (status < 300) return { is: "sent", messageId: undefined };
  if (status === 429 || status === 412) return { is: "throttled", retryAfterMs: waitMs };
  if (status === 503 && waitMs !== undefined) return { is: "throttled", retryAfterMs: waitMs };
  if (status === 403) return { is: "gone", reason };
  if (status === 404) return { is: "gone", reason, ...(code === "ActivityNotFound" ? {} : { isLost: true }) };
  return status >= 500 || status === 408 ? { is: "unknown", reason } : { is: "refused", status };
};

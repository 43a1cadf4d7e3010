import { z } from "zod";
import type { SendOutcome } from "../channel.ts";
import { isUnsentCode } from "../unsent-errors.ts";
import type { BotAnswer } from "./bot-api.ts";

const sentSchema = z.object({ message_id: z.string() });

/** The month's messages are used up: nothing goes out until the next one, or another plan. */
export const quotaReason = "quota";

/**
 * What became of one message, as the platform answered. 403 is its word for a fault of its own, and 408 for one that
 * took too long: both may have sent it.
 * @see https://docs.zaloplatforms.com/docs/BOT/error_code
 */
export const outcomeOf = (answer: BotAnswer): SendOutcome => {
  if (answer.is === "ok") {
    const sent = sentSchema.safeParse(answer.result);
    return { is: "sent", messageId: sent.success ? sent.data.message_id : undefined };
  }
  if (answer.is === "lost")
    return isUnsentCode(answer.code)
      ? { is: "throttled", retryAfterMs: undefined }
      : { is: "unknown", reason: answer.code };
  const { code, retryAfterMs } = answer;
  if (code === 429)
    return retryAfterMs === undefined
      ? { is: "held", reason: quotaReason, forOwner: true }
      : { is: "throttled", retryAfterMs };
  if (code === 503 && retryAfterMs !== undefined) return { is: "throttled", retryAfterMs };
  if (code === 404) return { is: "gone", reason: "404" };
  return code === 403 || code === 408 || code >= 500
    ? { is: "unknown", reason: String(code) }
    : { is: "refused", status: code };
};

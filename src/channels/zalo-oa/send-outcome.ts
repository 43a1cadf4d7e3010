import { z } from "zod";
import type { SendOutcome } from "../channel.ts";
import { isUnsentCode } from "../unsent-errors.ts";
import type { OaAnswer } from "./oa-api.ts";

/** Zalo lets the account write to nobody, or not like this, until its owner has put something right. */
const ownersCodes: ReadonlySet<number> = new Set([
  -204, -205, -209, -212, -219, -221, -223, -224, -235, -240, -242, -249, -320, -321,
]);

/** Nobody is there, or they are not to be written to. */
const goneCodes: ReadonlySet<number> = new Set([-213, -217, -227, -244]);

/** The time in which the account may write to them is over. */
const windowCodes: ReadonlySet<number> = new Set([-230, -232]);

/** What the account may send in a day or a month is used up. */
const quotaCodes: ReadonlySet<number> = new Set([-211, -144, -147]);

/** One person got as much as they may get. */
const personQuotaCode = -218;

const tooManyCode = -32;

const tokenCodes: ReadonlySet<number> = new Set([-216, -220, -124]);

const buttonCodes: ReadonlySet<number> = new Set([-201, -233]);

/** Why something is held back until somebody writes. */
export const windowReason = "window";

const sentSchema = z.object({ message_id: z.string().optional(), msg_id: z.string().optional() });

/** Whether Zalo does not take the token that was shown. */
export const isTokenRefused = (answer: OaAnswer): boolean =>
  answer.is === "error" && tokenCodes.has(answer.code);

/** Whether it may be the buttons that Zalo does not take. */
export const isButtonRefusal = (outcome: SendOutcome): boolean =>
  outcome.is === "refused" && buttonCodes.has(outcome.status);

/**
 * What became of one message, as Zalo answered.
 * @see https://docs.zaloplatforms.com/docs/OA/phu-luc/ma-loi
 */
export const outcomeOf = (answer: OaAnswer): SendOutcome => {
  switch (answer.is) {
    case "ok": {
      const sent = sentSchema.safeParse(answer.data).data;
      return { is: "sent", messageId: sent?.message_id ?? sent?.msg_id };
    }
    case "lost":
      return isUnsentCode(answer.code)
        ? { is: "throttled", retryAfterMs: undefined }
        : { is: "unknown", reason: answer.code };
    case "status":
      if (answer.status === 429) return { is: "throttled", retryAfterMs: undefined };
      return answer.status >= 500 || answer.status === 408
        ? { is: "unknown", reason: String(answer.status) }
        : { is: "refused", status: answer.status };
    case "error":
      return ofCode(answer.code);
  }
};

const ofCode = (code: number): SendOutcome => {
  if (code === tooManyCode) return { is: "throttled", retryAfterMs: undefined };
  if (windowCodes.has(code)) return { is: "held", reason: windowReason };
  if (goneCodes.has(code)) return { is: "gone", reason: String(code) };
  if (code === personQuotaCode) return { is: "held", reason: String(code) };
  if (quotaCodes.has(code) || ownersCodes.has(code) || tokenCodes.has(code))
    return { is: "held", reason: String(code), forOwner: true };
  return { is: "refused", status: code };
};

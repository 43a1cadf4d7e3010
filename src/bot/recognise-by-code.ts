import { linkCodeIn } from "../domain/linking/link-code.ts";
import type { Linking } from "../usecases/link-account.ts";
import type { Inbound } from "./inbound.ts";

export type ByCodeParts = {
  /** Whether the code linked the account that sent it to somebody. */
  readonly redeem: (code: string, inbound: Inbound) => Promise<boolean>;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** Wrong codes that one account may send, and in which time. */
const mostWrong = 5;
const withinMs = 15 * 60_000;

/** Accounts remembered at most; beyond it the one that was wrong the longest ago goes. */
const mostKept = 5_000;

/** Finds out who somebody is by the code that they send, which they were given where they are known. */
export const createRecogniseByCode = ({ redeem, nowMs }: ByCodeParts) => {
  const wrong = new Map<string, readonly number[]>();
  return async (inbound: Inbound): Promise<Linking> => {
    const { event, conversation, channel, user } = inbound;
    const code = event.is === "text" ? linkCodeIn(event.text) : undefined;
    if (code === undefined || conversation.kind === "group") return "unknown";
    const account = `${channel} ${user.id}`;
    const before = (wrong.get(account) ?? []).filter((atMs) => nowMs() - atMs < withinMs);
    if (before.length >= mostWrong) return "tooManyCodes";
    if (await redeem(code, inbound)) return "linkedByCode";
    wrong.delete(account);
    wrong.set(account, [...before, nowMs()]);
    const [oldest] = wrong.keys();
    if (wrong.size > mostKept && oldest !== undefined) wrong.delete(oldest);
    return "wrongCode";
  };
};

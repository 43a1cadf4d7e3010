import type { Account, Linking } from "../usecases/link-account.ts";
import type { Inbound } from "./inbound.ts";

export type RecogniseParts = {
  /** Somebody as their platform knows them; undefined where it does not say. Never throws. */
  readonly accountOf: (inbound: Inbound) => Promise<Account | undefined>;
  readonly link: (account: Account, inbound: Inbound) => Promise<Linking>;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** How long the platform's answer, or its silence, holds before it is asked again about the same stranger. */
const askAgainMs = 3 * 60_000;

/** Strangers remembered at most; beyond it the one asked about the longest ago goes. */
const mostKept = 5_000;

/** Questions under way at once; whoever comes beyond stays a stranger until their next message. */
const mostUnderWay = 20;

type Asked = { readonly atMs: number; readonly account: Promise<Account | undefined> };

/**
 * Finds out whether an office awaits somebody whom no roster knows: by what their platform vouches for, and by nothing
 * that the event says. The platform is asked once in some minutes for each of them.
 */
export const createRecognise = ({ accountOf, link, nowMs }: RecogniseParts) => {
  const asked = new Map<string, Asked>();
  let underWay = 0;

  const ask = async (inbound: Inbound): Promise<Account | undefined> => {
    underWay += 1;
    try {
      return await accountOf(inbound);
    } finally {
      underWay -= 1;
    }
  };

  const accountFor = (inbound: Inbound): Asked["account"] | undefined => {
    const name = `${inbound.channel} ${inbound.user.id}`;
    const known = asked.get(name);
    if (known && nowMs() - known.atMs < askAgainMs) return known.account;
    if (underWay >= mostUnderWay) return undefined;
    const account = ask(inbound);
    asked.delete(name);
    asked.set(name, { atMs: nowMs(), account });
    const [oldest] = asked.keys();
    if (asked.size > mostKept && oldest !== undefined) asked.delete(oldest);
    return account;
  };

  return async (inbound: Inbound): Promise<Linking> => {
    // What is said in a chat of several is not the place to greet anybody.
    if (inbound.conversation.kind === "group") return "unknown";
    const account = await accountFor(inbound);
    return account && account.userId === inbound.user.id ? link(account, inbound) : "unknown";
  };
};

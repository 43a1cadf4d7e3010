import type { Account } from "./link-account.ts";

/**
 * What became of a request: it stands before the officer now, or did before; it was declined; the officer has too many;
 * nothing says which office is meant.
 */
export type AccessAnswer = "asked" | "asked-before" | "declined" | "full" | "which-office";

/** Where requests of accounts are kept that no roster knows. */
export type AccessAsker = {
  /** `askedAt`: ISO, UTC. Asked again it comes to the same. */
  ask(account: Account, askedAt: string): Promise<AccessAnswer>;
};

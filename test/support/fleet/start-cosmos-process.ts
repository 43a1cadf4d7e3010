import type { Sum } from "../cosmos/create-ledger.ts";
import type { CosmosOrder } from "../cosmos/main.ts";
import { forkProcess } from "./fork-process.ts";

/** Where the stand-in of a process of its own is reached. */
export type CosmosAddress = {
  readonly endpoint: string;
  readonly key: string;
  readonly databaseId: string;
  readonly containerId: string;
};

/** The stand-in in a process of its own. */
export type CosmosProcess = CosmosAddress & {
  /** Faults at random from now on, or none. */
  meetFaults(faults: { readonly seed: number; readonly percent: number } | null): void;
  /** Puts the store's clock forward. */
  skip(ms: number): void;
  /** What was asked so far, and of that what is not imitated. */
  tell(): Promise<{ readonly ledger: Sum; readonly unknown: readonly string[] }>;
  close(): Promise<void>;
};

/** Starts the stand-in, with the container that the store needs. */
export const startCosmosProcess = async (): Promise<CosmosProcess> => {
  const forked = forkProcess(new URL("../cosmos/main.ts", import.meta.url), ["--any-date"]);
  const order = (message: CosmosOrder) => forked.child.send(message);
  return {
    ...(await forked.next<CosmosAddress>()),
    meetFaults: (faults) => order({ faults }),
    skip: (skipMs) => order({ skipMs }),
    tell: () => {
      const told = forked.next<{ ledger: Sum; unknown: readonly string[] }>();
      order({ tell: "ledger" });
      return told;
    },
    close: () => forked.kill(),
  };
};

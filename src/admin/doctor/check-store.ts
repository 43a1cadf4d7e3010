import { StoreError, type StoreFlaw } from "../../store/store-error.ts";
import type { Check, WardStore } from "./check.ts";
import { type Finding, type FindingWord, found } from "./finding.ts";

type Word = Extract<FindingWord, `store${string}` | `cosmos${string}`>;

const ofFlaws = {
  damaged: "storeDamaged",
  foreign: "storeForeign",
  newer: "storeNewer",
  missing: "cosmosMissing",
  "no-access": "storeNoAccess",
  silent: "cosmosSilent",
  credential: "cosmosCredential",
  forbidden: "cosmosForbidden",
  consistency: "cosmosConsistency",
  regions: "cosmosRegions",
  "partition-key": "cosmosPartitionKey",
  "time-to-live": "cosmosTimeToLive",
  index: "cosmosIndex",
} as const satisfies Record<StoreFlaw, Word>;

/** Every flaw of a store that could not be opened; `error` undefined: it could. */
export const judgeStore = (
  { name, kind }: Pick<WardStore, "name" | "kind">,
  error: unknown,
): readonly Finding[] => {
  if (error === undefined) return [found("ok", "storeOk", { name })];
  if (!(error instanceof StoreError))
    return [
      found("fault", "storeBroken", { reason: error instanceof Error ? error.message : String(error) }),
    ];
  if (error.word === "in-use" || error.word === "busy") return [found("fault", "storeInUse", { name })];
  if (kind === "embedded" && error.flaws.includes("missing"))
    return [found("fault", "storeNotThere", { name })];
  if (error.flaws.length === 0) return [found("fault", "storeBroken", { reason: error.message })];
  return error.flaws.map((flaw) => found("fault", ofFlaws[flaw], { name }));
};

export const checkStore: Check = {
  name: "store",
  run: async ({ store }) => {
    if (!store) return [found("unchecked", "needsSettings")];
    try {
      await store.open();
      return judgeStore(store, undefined);
    } catch (error) {
      return judgeStore(store, error);
    }
  },
};

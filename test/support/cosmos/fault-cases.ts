import { entry, put } from "../store/use-store.ts";
import type { CosmosFault } from "./cosmos-fault.ts";
import type { CosmosStore } from "./use-cosmos-store.ts";

/** Where the documents of these tests lie. */
export const office = "office:1";

/** What a call of the port may take, in ms. */
const callMs = 1_800;

/** What the machine may take beside, in ms. */
export const spareMs = 700;

export const patienceMs = callMs + spareMs;

/** Of stores that are to give up sooner. */
export const shortCallMs = 900;

/** What a refused call came to. */
export const rejected = (word: string) => ({ status: "rejected", reason: { name: "StoreError", word } });

/** What an answered call came to. */
export const fulfilled = (value: unknown) => ({ status: "fulfilled", value });

export const once = (fault: CosmosFault) => ({ fault });

export const always = (fault: CosmosFault) => ({ fault, times: 1000 });

export const isBatch = ({ operation }: { operation: string }): boolean => operation === "batch";

/** A store with the one document of these tests. */
export const withKept = async (store: CosmosStore): Promise<CosmosStore & { readonly etag: string }> => ({
  ...store,
  etag: await put(store.documents, office, entry("kept", { body: { count: 1 } })),
});

import { documentsContainer } from "../../../src/store/cosmos/containers.ts";
import { type CosmosSettings, openCosmos } from "../../../src/store/cosmos/open-cosmos.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { type Cosmos, startCosmos } from "../cosmos/start-cosmos.ts";

/** A store that may be opened several times, each as by another instance. */
export type Engine = {
  open(): Promise<Documents>;
  close(): Promise<void>;
};

type EngineSettings = {
  /** Of the embedded engine; `:memory:` is opened once. */
  readonly file: string;
  readonly nowMs: () => number;
};

/** The engine that tests of the whole bot run on: the embedded one, or with `STORE_ENGINE=cosmos` Cosmos DB's stand-in. */
export const startEngine = async ({ file, nowMs }: EngineSettings): Promise<Engine> => {
  if (process.env["STORE_ENGINE"] === "cosmos") return startCosmosEngine(nowMs);
  const inMemory = file === ":memory:" ? openEmbedded({ file, nowMs }) : undefined;
  return { open: async () => inMemory ?? openEmbedded({ file, nowMs }), close: async () => {} };
};

/** The stand-in as an engine, with the hand on it. */
export const startCosmosEngine = async (
  nowMs: () => number = Date.now,
): Promise<Engine & { readonly cosmos: Cosmos }> => {
  const cosmos = await startThiduaCosmos(nowMs);
  return { open: () => openCosmos({ ...placeIn(cosmos), clockAgeMs: 0 }), close: cosmos.close, cosmos };
};

/** The stand-in with the container as the template makes it, its clock given. */
export const startThiduaCosmos = (nowMs?: () => number): Promise<Cosmos> =>
  startCosmos({
    container: { id: "documents", ...documentsContainer },
    anyDate: true,
    ...(nowMs && { nowMs }),
  });

/** What opens the store in a stand-in. */
export const placeIn = ({ endpoint, databaseId, containerId, key }: Cosmos): CosmosSettings => ({
  endpoint,
  database: databaseId,
  container: containerId,
  access: { by: "key", key },
});

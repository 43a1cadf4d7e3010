import { afterAll, beforeAll, vi } from "vitest";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import type { Cosmos } from "../support/cosmos/start-cosmos.ts";
import { documentsContract } from "../support/store/contract.ts";
import { placeIn, startThiduaCosmos } from "../support/store/start-engine.ts";

// Each document is a request over HTTP here, and the model asks for thousands.
vi.setConfig({ testTimeout: 90_000 });

let cosmos: Cosmos;
beforeAll(async () => {
  cosmos = await startThiduaCosmos();
});
afterAll(() => cosmos.close());

documentsContract("Azure Cosmos DB", async () => ({
  documents: await openCosmos({ ...placeIn(cosmos), clockAgeMs: 0, isClockRough: true }),
  advance: async (ms) => cosmos.skew(ms),
}));

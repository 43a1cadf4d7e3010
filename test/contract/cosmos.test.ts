import { afterAll, beforeAll } from "vitest";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import type { Cosmos } from "../support/cosmos/start-cosmos.ts";
import { documentsContract } from "../support/store/contract.ts";
import { placeIn, startThiduaCosmos } from "../support/store/start-engine.ts";

let cosmos: Cosmos;
beforeAll(async () => {
  cosmos = await startThiduaCosmos();
});
afterAll(() => cosmos.close());

documentsContract("Azure Cosmos DB", async () => ({
  documents: await openCosmos({ ...placeIn(cosmos), clockAgeMs: 0, isClockRough: true }),
  advance: async (ms) => cosmos.skew(ms),
}));

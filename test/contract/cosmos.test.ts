import { afterAll, beforeAll } from "vitest";
import { documentsContainer } from "../../src/store/cosmos/containers.ts";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import { type Cosmos, startCosmos } from "../support/cosmos/start-cosmos.ts";
import { documentsContract } from "../support/store/contract.ts";

let cosmos: Cosmos;
beforeAll(async () => {
  cosmos = await startCosmos({ container: { id: "documents", ...documentsContainer }, anyDate: true });
});
afterAll(() => cosmos.close());

documentsContract("Azure Cosmos DB", async () => ({
  documents: await openCosmos({
    endpoint: cosmos.endpoint,
    database: cosmos.databaseId,
    container: cosmos.containerId,
    access: { by: "key", key: cosmos.key },
    clockAgeMs: 0,
  }),
  advance: async (ms) => cosmos.skew(ms),
}));

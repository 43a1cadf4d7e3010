import { afterAll, beforeAll, expect, test } from "vitest";
import { documentsContainer } from "../../src/store/cosmos/containers.ts";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { planRandomFaults } from "../support/cosmos/random-faults.ts";
import { type Cosmos, startCosmos } from "../support/cosmos/start-cosmos.ts";
import { everythingIn, putAll, sampleOffice } from "../support/store/any-office.ts";
import { exported, imported } from "../support/store/office-file.ts";

let cosmos: Cosmos;
beforeAll(async () => {
  cosmos = await startCosmos({ container: { id: "documents", ...documentsContainer }, anyDate: true });
});
afterAll(() => cosmos.close());

const open = (): Promise<Documents> =>
  openCosmos({
    endpoint: cosmos.endpoint,
    database: cosmos.databaseId,
    container: cosmos.containerId,
    access: { by: "key", key: cosmos.key },
    clockAgeMs: 0,
    callMs: 600,
  });

/** Runs an import again until it comes to its end. */
const insistent = async (documents: Documents, text: string): Promise<readonly string[]> => {
  const outcomes: string[] = [];
  for (let attempt = 0; attempt < 60; attempt++) {
    try {
      const { is } = await imported(documents, text);
      return [...outcomes, is];
    } catch (error) {
      outcomes.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`Never done: ${outcomes.join("\n")}`);
};

test("an office moves from the file of one machine to Azure Cosmos DB, through faults, and back, the same", async () => {
  const source = openEmbedded({ file: ":memory:", nowMs: Date.now });
  await putAll(source, sampleOffice("o"));
  const expected = await everythingIn(source);
  const there = await open();
  planRandomFaults(cosmos.faults, { seed: 7, percent: 8 });
  const outcomes = await insistent(there, await exported(source, "o"));
  cosmos.faults.clear();
  expect(outcomes.at(-1)).toMatch(/imported|resumed|there/);
  expect(await everythingIn(there)).toEqual(expected);
  const target = openEmbedded({ file: ":memory:", nowMs: Date.now });
  const text = await exported(there, "o");
  expect(text.match(/"expiresAtMs":\d+/g)?.length).toBeGreaterThan(2);
  expect(await imported(target, text)).toEqual({ is: "imported" });
  expect(await everythingIn(target)).toEqual(expected);
  await Promise.all([source.close(), there.close(), target.close()]);
}, 120_000);

import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createContainers } from "../../src/store/cosmos/create-containers.ts";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import { documentsContract } from "../support/store/contract.ts";
import { entry, freshName, put } from "../support/store/use-store.ts";

// An account of one's own, or Microsoft's emulator: COSMOS_TEST_ENDPOINT and COSMOS_TEST_KEY, and for an emulator without
// Strong consistency COSMOS_TEST_CONSISTENCY=any. Makes the database thidua-test; what is written stays there.
const { COSMOS_TEST_ENDPOINT: endpoint = "", COSMOS_TEST_KEY: key = "" } = process.env;
const place = { endpoint, database: "thidua-test", container: "documents" };

const open = () =>
  openCosmos({
    ...place,
    access: { by: "key", key },
    // Far from the region, and of a container that has just been made, answers take their time.
    callMs: 10_000,
    anyConsistency: process.env["COSMOS_TEST_CONSISTENCY"] === "any",
  });

describe.skipIf(endpoint === "")("the account of COSMOS_TEST_ENDPOINT", () => {
  vi.setConfig({ testTimeout: 300_000 });

  beforeAll(async () => {
    await createContainers(place, key);
  }, 60_000);

  documentsContract("the account", async () => ({ documents: await open(), advance: sleep }), {
    hasGivenClock: false,
  });

  it("lets a document expire in its own time", async () => {
    const documents = await open();
    const office = freshName("office");
    await put(documents, office, entry("short", { ttlSeconds: 3 }));
    expect(await documents.get(office, "short")).toBeDefined();
    await sleep(5_000);
    expect(await documents.get(office, "short")).toBeUndefined();
    expect((await documents.query(office, { kind: "note", limit: 9 })).found).toEqual([]);
    await documents.close();
  });

  it("tells a time that goes with the world's", async () => {
    const documents = await open();
    const before = await documents.storeTimeMs();
    await sleep(3_000);
    const passedMs = (await documents.storeTimeMs()) - before;
    expect(passedMs).toBeGreaterThan(2_500);
    expect(passedMs).toBeLessThan(4_500);
    await documents.close();
  });
});

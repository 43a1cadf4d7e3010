import { describe, expect, it } from "vitest";
import { documentsContainer } from "../../src/store/cosmos/containers.ts";
import { createContainers } from "../../src/store/cosmos/create-containers.ts";
import type { Charge } from "../../src/store/cosmos/create-exchange.ts";
import { openCosmos } from "../../src/store/cosmos/open-cosmos.ts";
import type { CosmosSettings } from "../support/cosmos/start-cosmos.ts";
import { useCosmos } from "../support/cosmos/use-cosmos.ts";
import { useCosmosStore } from "../support/cosmos/use-cosmos-store.ts";
import { placeIn } from "../support/store/start-engine.ts";
import { create, entry, put } from "../support/store/use-store.ts";

const cosmosOf = useCosmos();
const good = { id: "documents", ...documentsContainer };

const opened = async (settings: CosmosSettings, more: object = {}) => {
  const place = placeIn(await cosmosOf(settings));
  return openCosmos({ ...place, isClockRough: true, ...more });
};

const broken = (message: RegExp) =>
  expect.objectContaining({ name: "StoreError", word: "broken", message: expect.stringMatching(message) });

describe("opening", () => {
  it.each([
    { what: "a missing container", settings: { container: false }, says: /is not there[\s\S]*store:create/ },
    { what: "weaker consistency", settings: { consistency: "Session" }, says: /Session[\s\S]*Strong/ },
    {
      what: "another partition key",
      settings: { container: { ...good, partitionKey: { paths: ["/tenant"] } } },
      says: /partition key is \/tenant/,
    },
    {
      what: "no time to live",
      settings: {
        container: { id: "documents", partitionKey: good.partitionKey, indexingPolicy: good.indexingPolicy },
      },
      says: /time to live/,
    },
    {
      what: "a missing composite index",
      settings: { container: { ...good, indexingPolicy: { ...good.indexingPolicy, compositeIndexes: [] } } },
      says: /composite index/,
    },
  ] as const)("is refused for $what, saying what to do", async ({ settings, says }) => {
    await expect(opened({ container: good, ...settings })).rejects.toEqual(broken(says));
  });

  it("is refused for a missing database, a wrong key and a wrong address", async () => {
    const database = { database: "other" };
    await expect(opened({ container: good }, database)).rejects.toEqual(
      broken(/database other[\s\S]*is not there/),
    );
    const wrong = { access: { by: "key", key: "d3Jvbmc=" } };
    await expect(opened({ container: good }, wrong)).rejects.toEqual(broken(/credential/));
    const nobody = { endpoint: "http://127.0.0.1:1" };
    await expect(opened({ container: good }, nobody)).rejects.toEqual(
      broken(/does not answer[\s\S]*COSMOS_ENDPOINT/),
    );
  });

  it("is allowed for an emulator's weaker consistency where that is said", async () => {
    const documents = await opened({ container: good, consistency: "Session" }, { anyConsistency: true });
    expect(await documents.batch("office:1", [create("a")])).toMatchObject({ ok: true });
    await documents.close();
    await expect(documents.get("office:1", "a")).rejects.toEqual(broken(/closed/));
    await expect(documents.storeTimeMs()).rejects.toEqual(broken(/closed/));
  });

  it("makes nothing by itself, and what store:create makes can be opened, made twice or not", async () => {
    const cosmos = await cosmosOf({ container: false, databaseId: "nothing" });
    const place = { ...placeIn(cosmos), database: "thidua" };
    await expect(openCosmos(place)).rejects.toEqual(broken(/is not there/));
    expect(cosmos.ledger.of("createDatabase").requestCount).toBe(0);
    expect(await createContainers(place, cosmos.key)).toEqual({ madeDatabase: true, madeContainer: true });
    expect(await createContainers(place, cosmos.key)).toEqual({ madeDatabase: false, madeContainer: false });
    const documents = await openCosmos(place);
    expect(await documents.batch("office:1", [create("a")])).toMatchObject({ ok: true });
    await documents.close();
  });
});

describe("an open store", () => {
  const start = useCosmosStore();

  it("takes an expired document for gone, though the service still gives it", async () => {
    const { cosmos, documents } = await start({ clockAgeMs: 0 });
    cosmos.keepExpired(true);
    await put(documents, "office:1", entry("receipt", { ttlSeconds: 60 }));
    await put(documents, "office:1", entry("stays"));
    cosmos.skew(70_000);
    expect(await documents.get("office:1", "receipt")).toBeUndefined();
    const { found } = await documents.query("office:1", { kind: "note", limit: 9 });
    expect(found.map(({ id }) => id)).toEqual(["stays"]);
  });

  it("tells the store's time, not the machine's, to a tenth of a second from the start", async () => {
    const { cosmos, open } = await start({ isClockRough: false });
    cosmos.skew(600_000);
    const documents = await open();
    const behindMs = Date.now() + 600_000 - (await documents.storeTimeMs());
    expect(behindMs).toBeGreaterThanOrEqual(-1);
    expect(behindMs).toBeLessThan(250);
  });

  it("asks for the time again only when it was last heard long ago", async () => {
    const { cosmos, documents } = await start();
    cosmos.ledger.clear();
    await documents.storeTimeMs();
    expect(cosmos.ledger.total().requestCount).toBe(0);
  });

  it("tells what each exchange cost, as the service counts it", async () => {
    const charges: Charge[] = [];
    const { cosmos, open } = await start();
    const documents = await open({ onCharge: (charge) => charges.push(charge) });
    cosmos.ledger.clear();
    charges.length = 0;
    await documents.batch("office:1", [create("a"), create("b")]);
    await documents.get("office:1", "a");
    await documents.get("office:1", "none");
    await documents.query("office:1", { kind: "note", limit: 9 });
    const counted = (["read", "batch", "query"] as const).map((one) => cosmos.ledger.of(one).charge);
    const sum = charges.reduce((all, { ru }) => all + ru, 0);
    expect(sum).toBeCloseTo(
      counted.reduce((all, charge) => all + charge),
      1,
    );
    await documents.queryEverywhere({ kind: "note", limit: 9 });
    expect(charges.map(({ operation }) => operation)).toEqual([
      "batch",
      "get",
      "get",
      "query",
      "queryEverywhere",
    ]);
    expect(charges.map(({ status }) => status)).toEqual([200, 200, 404, 200, 200]);
    for (const { ru, ms } of charges) {
      expect(ru).toBeGreaterThan(0);
      expect(ms).toBeGreaterThan(0);
    }
  });
});

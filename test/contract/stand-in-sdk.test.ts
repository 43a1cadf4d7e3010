import { type Container, CosmosClient, type SqlQuerySpec } from "@azure/cosmos";
import { afterEach, describe, expect, test } from "vitest";
import { type CosmosFault, cosmosFaults } from "../support/cosmos/cosmos-fault.ts";
import type { Cosmos } from "../support/cosmos/start-cosmos.ts";
import { useCosmos } from "../support/cosmos/use-cosmos.ts";

const start = useCosmos();
const office = "office:1";
const indexingPolicy = {
  includedPaths: [{ path: "/kind/?" }, { path: "/dueMs/?" }],
  excludedPaths: [{ path: "/*" }],
  compositeIndexes: [["/dueMs", "/id"].map((path) => ({ path, order: "ascending" as const }))],
};
const definition = { id: "documents", partitionKey: { paths: ["/p"] }, defaultTtl: -1, indexingPolicy };

let clients: CosmosClient[] = [];
afterEach(() => {
  for (const client of clients) client.dispose();
  clients = [];
});

const connect = ({ endpoint, key, databaseId, containerId }: Cosmos): Container => {
  const client = new CosmosClient({ endpoint, key });
  clients.push(client);
  return client.database(databaseId).container(containerId);
};

const startWithSdk = async (): Promise<{ cosmos: Cosmos; container: Container }> => {
  const cosmos = await start({ container: definition });
  return { cosmos, container: connect(cosmos) };
};

const note = (id: string, more: object = {}) => ({ id, p: office, kind: "note", dueMs: -1, ...more });

/** Forty notes over five partitions, four due at each moment. */
const writeNotes = async (container: Container): Promise<void> => {
  for (let at = 0; at < 40; at++) {
    await container.items.create(
      note(`n${String(at).padStart(2, "0")}`, { p: `office:${at % 5}`, dueMs: at % 10 }),
    );
  }
};

const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id);

const byDue: SqlQuerySpec = {
  query: "SELECT * FROM c WHERE c.kind = @kind AND c.dueMs >= @from ORDER BY c.dueMs ASC, c.id ASC",
  parameters: [
    { name: "@kind", value: "note" },
    { name: "@from", value: 3 },
  ],
};

test("the SDK makes database and container, and finds them made the second time", async () => {
  const cosmos = await start({ container: false });
  const client = new CosmosClient({ endpoint: cosmos.endpoint, key: cosmos.key });
  clients.push(client);
  for (const statusCode of [201, 200]) {
    const { database, ...made } = await client.databases.createIfNotExists({ id: "thidua" });
    expect(made.statusCode).toBe(statusCode);
    expect((await database.containers.createIfNotExists(definition)).statusCode).toBe(statusCode);
  }
  const { resource } = await client.database("thidua").container("documents").read();
  expect(resource).toMatchObject(definition);
});

test("the SDK reads what it wrote, whatever the id, and a conflict, a stale etag and a missing document have their codes", async () => {
  const { container } = await startWithSdk();
  const id = "Đào 🙂 100%'\"&=+;";
  const { resource, etag } = await container.items.create(note(id));
  expect((await container.item(id, office).read()).resource).toEqual(resource);
  await expect(container.items.create(note(id))).rejects.toMatchObject({ code: 409 });
  const stale = { accessCondition: { type: "IfMatch", condition: '"stale"' } };
  await expect(container.item(id, office).replace(note(id), stale)).rejects.toMatchObject({ code: 412 });
  const fresh = { accessCondition: { type: "IfMatch", condition: etag } };
  await container.item(id, office).delete(fresh);
  expect((await container.item(id, office).read()).statusCode).toBe(404);
});

test("the SDK reads each result of a batch that held, and of one that did not", async () => {
  const { container } = await startWithSdk();
  const made = await container.items.batch(
    [
      { operationType: "Create", resourceBody: note("a") },
      { operationType: "Create", resourceBody: note("b") },
    ],
    office,
  );
  expect(made.result?.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
  const [first] = made.result ?? [];
  // The SDK's type has forgotten the condition of a removal; the service has not.
  const staleRemoval = { operationType: "Delete" as const, id: "b", ifMatch: '"stale"' };
  const failed = await container.items.batch(
    [
      { operationType: "Replace", id: "a", resourceBody: note("a", { n: 1 }), ifMatch: first?.eTag ?? "" },
      staleRemoval,
    ],
    office,
  );
  expect([failed.code, failed.result?.map(({ statusCode }) => statusCode)]).toEqual([207, [424, 412]]);
  expect((await container.item("a", office).read()).resource).not.toHaveProperty("n");
});

test("a query in one partition gives each page once, in order, whatever is written in between", async () => {
  const { container } = await startWithSdk();
  await writeNotes(container);
  const pages = container.items.query<{ id: string }>(byDue, { partitionKey: office, maxItemCount: 2 });
  const found: string[] = [];
  while (pages.hasMoreResults()) {
    const { resources = [] } = await pages.fetchNext();
    found.push(...idsOf(resources));
    const name = `z${found.length}`;
    await container.items.create(note(name, { dueMs: 3 }));
    await container.item(name, office).delete();
    if (found.length > 20) break;
  }
  expect(found).toEqual(["n06", "n16", "n26", "n36"]);
});

test("a query across partitions is planned by the service, asked of each range, and put in one order by the SDK", async () => {
  const { cosmos, container } = await startWithSdk();
  await writeNotes(container);
  cosmos.ledger.clear();
  const { resources } = await container.items
    .query<{ id: string; dueMs: number }>(byDue, { maxItemCount: 5 })
    .fetchAll();
  const inOrder = resources.toSorted((one, other) => one.dueMs - other.dueMs || (one.id < other.id ? -1 : 1));
  expect(resources).toEqual(inOrder);
  expect(resources).toHaveLength(28);
  expect(cosmos.ledger.of("ranges").requestCount).toBeGreaterThan(0);
  const ranges = cosmos.ledger
    .requests()
    .filter(({ request }) => request.operation === "query")
    .map(({ request }) => request.headers["x-ms-documentdb-partitionkeyrangeid"]);
  expect(new Set(ranges)).toEqual(new Set([undefined, "0", "1"]));
});

test("LIMIT across partitions is of the whole, and a query without order comes from all partitions", async () => {
  const { container } = await startWithSdk();
  await writeNotes(container);
  const limited = { ...byDue, query: `${byDue.query} OFFSET 1 LIMIT 3` };
  const { resources } = await container.items.query<{ id: string }>(limited).fetchAll();
  expect(idsOf(resources)).toEqual(["n13", "n23", "n33"]);
  const all = await container.items.query("SELECT * FROM c", { maxItemCount: 7 }).fetchAll();
  expect(all.resources).toHaveLength(40);
});

test("an order that no index serves, and a parameter that was not given, are refused", async () => {
  const { container } = await startWithSdk();
  const ask = (query: string) => container.items.query(query, { partitionKey: office }).fetchAll();
  await expect(ask("SELECT * FROM c ORDER BY c.dueMs ASC, c.id DESC")).rejects.toThrow("composite index");
  await expect(ask("SELECT * FROM c ORDER BY c.body")).rejects.toThrow("excluded");
  await container.items.create(note("a"));
  await expect(ask("SELECT * FROM c WHERE c.kind = @kind")).rejects.toThrow("@kind");
});

describe("faults, as the SDK shows them", () => {
  const cases: readonly { named: string; fault: CosmosFault; readRequests: number; batchRequests: number }[] =
    [
      {
        named: "429 with retry-after",
        fault: cosmosFaults.tooManyRequests(5),
        readRequests: 2,
        batchRequests: 2,
      },
      { named: "429 without", fault: cosmosFaults.tooManyRequests(), readRequests: 2, batchRequests: 2 },
      { named: "449", fault: cosmosFaults.retryWith, readRequests: 1, batchRequests: 1 },
      { named: "408", fault: cosmosFaults.requestTimeout, readRequests: 1, batchRequests: 1 },
      { named: "410", fault: cosmosFaults.gone, readRequests: 1, batchRequests: 1 },
      { named: "500", fault: cosmosFaults.internalError, readRequests: 1, batchRequests: 1 },
      { named: "503", fault: cosmosFaults.unavailable, readRequests: 2, batchRequests: 1 },
    ];
  test.each(cases)("$named: a read is asked $readRequests, a batch $batchRequests times", async (given) => {
    const { cosmos, container } = await startWithSdk();
    await container.items.create(note("a"));
    cosmos.ledger.clear();
    cosmos.faults.plan({ fault: given.fault });
    await container
      .item("a", office)
      .read()
      .catch(() => undefined);
    expect(cosmos.ledger.of("read").requestCount).toBe(given.readRequests);
    cosmos.faults.plan({ fault: given.fault });
    await container.items
      .batch([{ operationType: "Create", resourceBody: note("b") }], office)
      .catch(({ cause }: { cause: { code: number } }) =>
        expect(cause.code).toBe(Number(given.named.slice(0, 3))),
      );
    expect(cosmos.ledger.of("batch").requestCount).toBe(given.batchRequests);
  });

  test.each([
    { named: "before", fault: cosmosFaults.resetBefore, status: 404 },
    { named: "after", fault: cosmosFaults.resetAfter, status: 200 },
  ])(
    "a reset $named the commit is thrown alike, and only the store knows which it was",
    async ({ fault, status }) => {
      const { cosmos, container } = await startWithSdk();
      const planned = cosmos.faults.plan({ fault, when: ({ operation }) => operation === "batch" });
      const batch = container.items.batch([{ operationType: "Create", resourceBody: note("a") }], office);
      await expect(batch).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
      expect(planned.hitCount()).toBe(1);
      expect((await container.item("a", office).read()).statusCode).toBe(status);
    },
  );

  test.each([
    { named: "before", fault: cosmosFaults.hangBefore, status: 404 },
    { named: "after", fault: cosmosFaults.hangAfter, status: 200 },
  ])("a hang $named the commit ends by the caller's signal", async ({ fault, status }) => {
    const { cosmos, container } = await startWithSdk();
    await container.read();
    cosmos.faults.plan({ fault });
    const abortSignal = AbortSignal.timeout(100);
    const batch = container.items.batch([{ operationType: "Create", resourceBody: note("a") }], office, {
      abortSignal,
    });
    await expect(batch).rejects.toMatchObject({ cause: { name: "AbortError" } });
    expect((await container.item("a", office).read()).statusCode).toBe(status);
  });

  test("404 with 1002 looks like a document that is not there, but for its substatus", async () => {
    const { cosmos, container } = await startWithSdk();
    await container.items.create(note("a"));
    cosmos.faults.plan({ fault: cosmosFaults.sessionNotAvailable, times: 9 });
    const answer = await container.item("a", office).read();
    expect([answer.statusCode, answer.substatus]).toEqual([404, 1002]);
  });

  test("a slow answer is late and right, and a fault is only for those it is meant for", async () => {
    const { cosmos, container } = await startWithSdk();
    await container.items.create(note("a"));
    cosmos.faults.plan({ fault: cosmosFaults.slow(80), when: ({ names }) => names[2] === "a" });
    const startedAt = performance.now();
    expect((await container.item("b", office).read()).statusCode).toBe(404);
    expect((await container.item("a", office).read()).statusCode).toBe(200);
    expect(performance.now() - startedAt).toBeGreaterThan(70);
    cosmos.faults.plan({ fault: cosmosFaults.internalError, times: 5 });
    cosmos.faults.clear();
    expect((await container.item("a", office).read()).statusCode).toBe(200);
  });
});

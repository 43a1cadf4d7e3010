import { expect, test } from "vitest";
import { createRawClient, type RawRequest } from "../support/cosmos/raw-client.ts";
import { useCosmos } from "../support/cosmos/use-cosmos.ts";

const start = useCosmos();
const docs = "/dbs/thidua/colls/documents/docs";
const office = "office:1";
const create = (id: string, more: object = {}): RawRequest => ({
  verb: "POST",
  path: docs,
  partition: office,
  body: { id, p: office, ...more },
});
const batchHeaders = { "x-ms-cosmos-is-batch-request": "true", "x-ms-cosmos-batch-atomic": "true" };
const queryHeaders = {
  "x-ms-documentdb-isquery": "true",
  "x-ms-documentdb-query-enablecrosspartition": "true",
};

test("a request without signature, with a wrong one or by another key is answered 401", async () => {
  const cosmos = await start();
  const ask = createRawClient(cosmos);
  expect((await fetch(`${cosmos.endpoint}/`)).status).toBe(401);
  expect((await ask({ path: "/", key: Buffer.from("other").toString("base64") })).status).toBe(401);
  expect(
    (await ask({ path: "/", headers: { authorization: "type%3Daad%26ver%3D1.0%26sig%3Dx" } })).status,
  ).toBe(401);
  expect((await ask({ path: "/", headers: { authorization: "%" } })).status).toBe(401);
  expect((await ask({ path: "/", headers: { "x-ms-date": "yesterday" } })).status).toBe(401);
  expect((await ask({ path: "/" })).status).toBe(200);
});

test("a signature is good for a quarter of an hour by the service's clock, and for its own verb, kind and link only", async () => {
  const cosmos = await start();
  const ask = createRawClient(cosmos);
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  expect((await ask({ path: "/", date: minutesAgo(14) })).status).toBe(200);
  expect((await ask({ path: "/", date: minutesAgo(16) })).status).toBe(403);
  expect((await ask({ path: "/", date: minutesAgo(-16) })).status).toBe(403);
  cosmos.skew(3_600_000);
  expect((await ask({ path: "/" })).status).toBe(403);
  cosmos.skew(-3_600_000);
  const other = { verb: "GET", path: `${docs}/a` };
  expect((await ask({ path: "/", signedAs: other })).status).toBe(401);
  expect((await ask({ path: "/", signedAs: { verb: "PUT", path: "/" } })).status).toBe(401);
});

test("a document is created once, read, replaced under its etag, removed, and gone", async () => {
  const ask = createRawClient(await start());
  const created = await ask(create("a", { n: 1 }));
  expect(created.status).toBe(201);
  expect(created.body).toMatchObject({ id: "a", p: office, n: 1, _etag: created.headers.get("etag") });
  expect((await ask(create("a"))).status).toBe(409);
  const one = { path: `${docs}/a`, partition: office };
  const read = await ask(one);
  expect([read.status, read.headers.get("x-ms-request-charge")]).toEqual([200, "1"]);
  const body = { id: "a", p: office, n: 2 };
  const stale = { ...one, verb: "PUT", body, headers: { "if-match": '"stale"' } };
  expect((await ask(stale)).status).toBe(412);
  const fresh = { "if-match": created.headers.get("etag") ?? "" };
  const replaced = await ask({ ...one, verb: "PUT", body, headers: fresh });
  expect([replaced.status, replaced.headers.get("x-ms-request-charge")]).toEqual([200, "4.95"]);
  expect(replaced.headers.get("etag")).not.toBe(created.headers.get("etag"));
  expect((await ask({ ...one, verb: "DELETE", headers: fresh })).status).toBe(412);
  expect((await ask({ ...one, verb: "DELETE" })).status).toBe(204);
  const gone = await ask(one);
  expect([gone.status, gone.headers.get("x-ms-substatus")]).toEqual([404, "0"]);
  expect((await ask({ ...one, verb: "PUT", body })).status).toBe(404);
});

test("what was read and has not changed is told by 304, and no name of an id changes when a document is replaced", async () => {
  const ask = createRawClient(await start());
  const etag = (await ask(create("a"))).headers.get("etag") ?? "";
  const one = { path: `${docs}/a`, partition: office };
  expect((await ask({ ...one, headers: { "if-none-match": etag } })).status).toBe(304);
  expect((await ask({ ...one, verb: "PUT", body: { id: "b", p: office } })).status).toBe(400);
});

test("a document is of the partition in its header, and seen from no other", async () => {
  const ask = createRawClient(await start());
  await ask(create("a"));
  const wrong = await ask({ ...create("b"), partition: "office:2" });
  expect([wrong.status, wrong.headers.get("x-ms-substatus")]).toEqual([400, "1001"]);
  expect((await ask({ path: `${docs}/a`, partition: "office:2" })).status).toBe(404);
  expect((await ask({ path: `${docs}/a` })).status).toBe(400);
});

test("a missing container is 404 with 1003, told apart from a missing document", async () => {
  const ask = createRawClient(await start({ container: false }));
  const absent = await ask({ path: `${docs}/a`, partition: office });
  expect([absent.status, absent.headers.get("x-ms-substatus")]).toEqual([404, "1003"]);
  expect((await ask({ path: "/dbs/thidua" })).status).toBe(404);
  expect((await ask({ verb: "POST", path: "/dbs", body: { id: "thidua" } })).status).toBe(201);
  expect((await ask({ verb: "POST", path: "/dbs", body: { id: "thidua" } })).status).toBe(409);
  const definition = { id: "documents", partitionKey: { paths: ["/p"] } };
  const colls = { verb: "POST", path: "/dbs/thidua/colls", body: definition };
  expect((await ask({ path: "/dbs/thidua/colls/documents" })).status).toBe(404);
  expect((await ask({ ...colls, body: { id: "documents" } })).status).toBe(400);
  expect((await ask(colls)).status).toBe(201);
  expect((await ask(colls)).status).toBe(409);
  expect((await ask({ path: "/dbs/thidua/colls/documents" })).body).toMatchObject(definition);
  expect((await ask({ path: "/dbs/thidua" })).status).toBe(200);
});

test("ids take any text but four signs, ttl a positive number, a document 2 MB", async () => {
  const ask = createRawClient(await start());
  for (const id of ["Đào Thị Ý", "Đào", "🙂", "a'b\"c%20&=+"]) {
    expect((await ask(create(id))).status).toBe(201);
    const read = await ask({ path: `${docs}/${encodeURIComponent(id)}`, partition: office });
    expect(read.body).toMatchObject({ id });
  }
  for (const id of ["a/b", "a\\b", "a#b", "a?b", "", "x".repeat(1024)])
    expect((await ask(create(id))).status).toBe(400);
  for (const ttl of [0, -2, 1.5, "1", 2 ** 31]) expect((await ask(create("t", { ttl }))).status).toBe(400);
  const text = (bytes: number) => "x".repeat(bytes);
  expect((await ask(create("large", { text: text(2 * 1024 * 1024 - 100) }))).status).toBe(201);
  expect((await ask(create("larger", { text: text(2 * 1024 * 1024) }))).status).toBe(413);
  expect((await ask(create("far", { text: text(3 * 1024 * 1024) }))).status).toBe(413);
});

test("a batch is all done, each operation seeing those before, or nothing of it, the rest said to be 424", async () => {
  const ask = createRawClient(await start());
  const batch = (body: unknown, headers = {}) =>
    ask({ verb: "POST", path: docs, partition: office, body, headers: { ...batchHeaders, ...headers } });
  const made = (id: string) => ({ operationType: "Create", resourceBody: { id, p: office } });
  const done = await batch([
    made("a"),
    { operationType: "Read", id: "a" },
    { operationType: "Delete", id: "a" },
  ]);
  expect(done.status).toBe(200);
  expect((done.body as { statusCode: number }[]).map(({ statusCode }) => statusCode)).toEqual([
    201, 200, 204,
  ]);
  await ask(create("kept", { n: 1 }));
  const failed = await batch([
    made("b"),
    { operationType: "Replace", id: "kept", resourceBody: { id: "kept", p: office, n: 2 } },
    { operationType: "Delete", id: "missing" },
    made("c"),
  ]);
  expect(failed.status).toBe(207);
  expect((failed.body as { statusCode: number }[]).map(({ statusCode }) => statusCode)).toEqual([
    424, 424, 404, 424,
  ]);
  expect((await ask({ path: `${docs}/b`, partition: office })).status).toBe(404);
  expect((await ask({ path: `${docs}/kept`, partition: office })).body).toMatchObject({ n: 1 });
  const minimal = await batch([made("d")], { prefer: "return=minimal" });
  expect(minimal.body).toEqual([{ statusCode: 201, requestCharge: 4.95, eTag: expect.any(String) }]);
  expect((await batch([])).status).toBe(400);
  expect((await batch(Array.from({ length: 101 }, (_, at) => made(`e${at}`)))).status).toBe(400);
});

test("a document is gone when its ttl has passed, to the second, and its id is free; late where the service is late", async () => {
  let nowMs = 1_800_000_000_900;
  const cosmos = await start({ nowMs: () => nowMs });
  const ask = createRawClient(cosmos);
  const at = { date: new Date(nowMs) };
  const one = { path: `${docs}/a`, partition: office, ...at };
  await ask({ ...create("a", { ttl: 10 }), ...at });
  nowMs += 9_000;
  expect((await ask(one)).headers.get("date")).toBe(new Date(nowMs).toUTCString());
  nowMs += 100;
  cosmos.keepExpired(true);
  expect((await ask(one)).status).toBe(200);
  cosmos.keepExpired(false);
  expect((await ask(one)).status).toBe(404);
  expect((await ask({ ...create("a"), ...at })).status).toBe(201);
});

test("without a default ttl of the container nothing expires", async () => {
  const definition = { id: "documents", partitionKey: { paths: ["/p"] } };
  const cosmos = await start({ container: definition });
  const ask = createRawClient(cosmos);
  await ask(create("a", { ttl: 1 }));
  cosmos.skew(60_000);
  expect(
    (await ask({ path: `${docs}/a`, partition: office, date: new Date(Date.now() + 60_000) })).status,
  ).toBe(200);
});

test("what is not imitated is refused with 400, and the one who stops the stand-in is told", async () => {
  const cosmos = await start();
  const ask = createRawClient(cosmos);
  const asked: RawRequest[] = [
    { ...create("a"), headers: { "x-ms-documentdb-is-upsert": "true" } },
    { ...create("a"), headers: { "x-ms-cosmos-is-batch-request": "true" }, body: [] },
    { verb: "PATCH", path: `${docs}/a`, partition: office, body: {} },
    { path: docs, headers: { "a-im": "Incremental feed" } },
    { path: "/offers" },
    { ...create("a"), headers: { "x-ms-documentdb-partitionkey": "[1]" } },
    { ...create("a"), headers: batchHeaders, body: [{ operationType: "Upsert", resourceBody: {} }] },
    {
      verb: "POST",
      path: docs,
      partition: office,
      headers: queryHeaders,
      body: { query: "SELECT DISTINCT * FROM c" },
    },
  ];
  for (const request of asked) expect((await ask(request)).status).toBe(400);
  expect(cosmos.takeUnknown()).toHaveLength(asked.length);
  await ask({ path: "/offers" });
  await expect(cosmos.close()).rejects.toThrow("the path /offers");
});

test("broken JSON, a body that is no object and a path that is not well formed are the client's fault, not unknown", async () => {
  const ask = createRawClient(await start());
  expect((await ask({ ...create("a"), body: "text" })).status).toBe(400);
  expect((await ask({ ...create("a"), headers: queryHeaders, body: { sql: 1 } })).status).toBe(400);
  expect((await ask({ path: "/dbs/thidua/colls/documents/pkranges" })).body).toMatchObject({ _count: 2 });
});

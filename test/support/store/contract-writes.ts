import { expect, it } from "vitest";
import type { Entry } from "../../../src/store/documents.ts";
import { create, entry, etagsOf, freshName, type OpenStore, put, useStore } from "./use-store.ts";

/** Creating, replacing, removing one document; conflicts, etags, partitions. */
export const contractOfWrites = (open: OpenStore): void => {
  const store = useStore(open);
  const office = freshName("office");

  it("reads what was created, with every field it was written with", async () => {
    const documents = store.documents();
    const written = entry("full", {
      kind: "push",
      state: "open",
      dueMs: 5,
      ttlSeconds: 60,
      body: { a: [1] },
    });
    const etag = await put(documents, office, written);
    expect(await documents.get(office, "full")).toStrictEqual({ ...written, etag });
  });

  it("has nothing where nothing was written", async () => {
    expect(await store.documents().get(office, "nowhere")).toBeUndefined();
  });

  it("refuses to create what exists, and leaves it as it was", async () => {
    const documents = store.documents();
    const etag = await put(documents, office, entry("once", { body: { first: true } }));
    const again = await documents.batch(office, [create("once", { body: { first: false } })]);
    expect(again).toEqual({ ok: false, at: 0, why: "exists" });
    expect(await documents.get(office, "once")).toEqual({
      ...entry("once", { body: { first: true } }),
      etag,
    });
  });

  it("replaces under the etag that was read, and only once", async () => {
    const documents = store.documents();
    const etag = await put(documents, office, entry("counter", { body: { count: 1 } }));
    const replace = (count: number) =>
      documents.batch(office, [{ do: "replace", entry: entry("counter", { body: { count } }), etag }]);
    const [second] = etagsOf(await replace(2));
    expect(second).not.toBe(etag);
    expect(await replace(3)).toEqual({ ok: false, at: 0, why: "changed" });
    expect(await documents.get(office, "counter")).toMatchObject({ body: { count: 2 }, etag: second });
  });

  it.each([
    { field: "kind", more: { kind: "other" }, isFoundAsBefore: false },
    { field: "state", more: { state: "shut" }, isFoundAsBefore: false },
    { field: "state, by leaving it out", more: { state: undefined }, isFoundAsBefore: false },
    { field: "due", more: { dueMs: 6 }, isFoundAsBefore: false },
    { field: "due, by leaving it out", more: { dueMs: undefined }, isFoundAsBefore: false },
    { field: "body", more: { body: { fresh: 1 } }, isFoundAsBefore: true },
    { field: "time to live", more: { ttlSeconds: 60 }, isFoundAsBefore: true },
  ])("replaces the $field alone, for get and for query", async ({ more, isFoundAsBefore }) => {
    const documents = store.documents();
    const partition = freshName("office");
    const old = entry("turned", { state: "open", dueMs: 5, body: { old: 1 } });
    const etag = await put(documents, partition, old);
    const turned = { ...old, ...more };
    const [next] = etagsOf(await documents.batch(partition, [{ do: "replace", entry: turned, etag }]));
    const expected = { ...turned, etag: next };
    expect(await documents.get(partition, "turned")).toEqual(expected);
    const find = async ({ kind, state, dueMs: dueUpToMs }: Entry) =>
      (await documents.query(partition, { kind, state, dueUpToMs, limit: 9 })).found;
    expect(await find(turned)).toEqual([expected]);
    expect(await find(old)).toEqual(isFoundAsBefore ? [expected] : []);
  });

  it("removes under the etag that was read", async () => {
    const documents = store.documents();
    const etag = await put(documents, office, entry("leaving"));
    const remove = (held: string) => documents.batch(office, [{ do: "remove", id: "leaving", etag: held }]);
    expect(await remove("another")).toEqual({ ok: false, at: 0, why: "changed" });
    expect(await remove(etag)).toMatchObject({ ok: true });
    expect(await documents.get(office, "leaving")).toBeUndefined();
    expect(await remove(etag)).toEqual({ ok: false, at: 0, why: "missing" });
  });

  it("never creates by replacing", async () => {
    const documents = store.documents();
    const outcome = await documents.batch(office, [{ do: "replace", entry: entry("ghost"), etag: "any" }]);
    expect(outcome).toEqual({ ok: false, at: 0, why: "missing" });
    expect(await documents.get(office, "ghost")).toBeUndefined();
  });

  it("never reuses an etag: an old one does not hold for what was removed and created again", async () => {
    const documents = store.documents();
    const seen = new Set<string>();
    for (let round = 0; round < 20; round++) {
      const etag = await put(documents, office, entry("phoenix"));
      for (const old of seen) {
        const stale = await documents.batch(office, [{ do: "remove", id: "phoenix", etag: old }]);
        expect(stale).toEqual({ ok: false, at: 0, why: "changed" });
      }
      seen.add(etag);
      etagsOf(await documents.batch(office, [{ do: "remove", id: "phoenix", etag }]));
    }
    expect(seen.size).toBe(20);
  });

  it("keeps partitions apart", async () => {
    const documents = store.documents();
    const [here, there] = [freshName("office"), freshName("office")];
    const etag = await put(documents, here, entry("same", { body: { of: "here" } }));
    await put(documents, there, entry("same", { body: { of: "there" } }));
    expect(await documents.get(here, "same")).toMatchObject({ body: { of: "here" } });
    expect((await documents.query(there, { kind: "note", limit: 9 })).found).toMatchObject([
      { body: { of: "there" } },
    ]);
    const wrong = await documents.batch(there, [{ do: "remove", id: "same", etag }]);
    expect(wrong).toEqual({ ok: false, at: 0, why: "changed" });
    etagsOf(await documents.batch(here, [{ do: "remove", id: "same", etag }]));
    expect(await documents.get(there, "same")).toMatchObject({ body: { of: "there" } });
  });

  it("reads what it has just written, and gives nobody the same object", async () => {
    const documents = store.documents();
    const body = { list: [1] };
    await put(documents, office, entry("own", { body }));
    body.list.push(2);
    const first = await documents.get(office, "own");
    expect(first?.body).toEqual({ list: [1] });
    expect((await documents.get(office, "own"))?.body["list"]).not.toBe(first?.body["list"]);
  });
};

import { expect, it } from "vitest";
import type { Documents } from "../../../src/store/documents.ts";
import { create, entry, etagsOf, freshName, type OpenStore, put, useStore } from "./use-store.ts";

/** Creating, replacing, removing; conflicts, batches, partitions. */
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

  it("replaces kind, state, due and body as a whole", async () => {
    const documents = store.documents();
    const etag = await put(documents, office, entry("turned", { state: "open", dueMs: 9, body: { old: 1 } }));
    const turned = entry("turned", { kind: "other", body: { fresh: 1 } });
    const [next] = etagsOf(await documents.batch(office, [{ do: "replace", entry: turned, etag }]));
    expect(await documents.get(office, "turned")).toStrictEqual({ ...turned, etag: next });
    expect((await documents.query(office, { kind: "other", limit: 9 })).found).toHaveLength(1);
    expect((await documents.query(office, { kind: "note", state: "open", limit: 9 })).found).toEqual([]);
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

  it("does a batch of several kinds as one, with an etag for each operation", async () => {
    const documents = store.documents();
    const [first = "", second = ""] = etagsOf(await documents.batch(office, [create("a"), create("b")]));
    const etags = etagsOf(
      await documents.batch(office, [
        create("c"),
        { do: "replace", entry: entry("a", { body: { again: true } }), etag: first },
        { do: "remove", id: "b", etag: second },
      ]),
    );
    expect(etags).toHaveLength(3);
    expect(await documents.get(office, "a")).toMatchObject({ body: { again: true }, etag: etags[1] });
    expect(await documents.get(office, "b")).toBeUndefined();
    expect(await documents.get(office, "c")).toMatchObject({ etag: etags[0] });
  });

  it.each([
    { why: "exists", fault: create("held") },
    { why: "changed", fault: { do: "replace", entry: entry("held"), etag: "stale" } },
    { why: "changed", fault: { do: "remove", id: "held", etag: "stale" } },
    { why: "missing", fault: { do: "replace", entry: entry("none"), etag: "stale" } },
    { why: "missing", fault: { do: "remove", id: "none", etag: "stale" } },
  ] as const)(
    "does nothing of a batch whose $fault.do finds it $why, and names it",
    async ({ why, fault }) => {
      const documents = store.documents();
      const partition = freshName("office");
      const etag = await put(documents, partition, entry("held", { body: { kept: true } }));
      const others = [create("before"), create("last")];
      const [before = fault, last = fault] = others;
      expect(await documents.batch(partition, [before, fault, last])).toEqual({ ok: false, at: 1, why });
      expect(await documents.get(partition, "before")).toBeUndefined();
      expect(await documents.get(partition, "last")).toBeUndefined();
      expect(await documents.get(partition, "held")).toMatchObject({ body: { kept: true }, etag });
    },
  );

  it("names the first of two operations that do not hold", async () => {
    const documents = store.documents();
    const outcome = await documents.batch(office, [
      create("fine"),
      { do: "remove", id: "not there", etag: "any" },
      { do: "replace", entry: entry("nor this"), etag: "any" },
    ]);
    expect(outcome).toEqual({ ok: false, at: 1, why: "missing" });
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

  it("lets exactly one of many create the same document at once", async () => {
    const documents = store.documents();
    const tries = Array.from({ length: 20 }, (_, by) =>
      documents.batch(office, [create("contested", { body: { by } }), create(`by ${by}`)]),
    );
    const outcomes = await Promise.all(tries);
    const winner = outcomes.findIndex(({ ok }) => ok);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.at === 0 && one.why === "exists")).toHaveLength(19);
    expect(await documents.get(office, "contested")).toMatchObject({ body: { by: winner } });
    const marks = await documents.query(office, { kind: "note", idPrefix: "by ", limit: 99 });
    expect(marks.found.map(({ id }) => id)).toEqual([`by ${winner}`]);
  });

  it("loses no update of many writers who read, change and try again", async () => {
    const documents = store.documents();
    await put(documents, office, entry("sum", { body: { sum: 0 } }));
    await Promise.all(Array.from({ length: 5 }, () => addOften(documents, office, 10)));
    expect(await documents.get(office, "sum")).toMatchObject({ body: { sum: 50 } });
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

const addOften = async (documents: Documents, partition: string, times: number): Promise<void> => {
  let done = 0;
  for (let attempt = 0; attempt < 1000 && done < times; attempt++) {
    const read = await documents.get(partition, "sum");
    const sum = Number(read?.body["sum"]) + 1;
    const replaced = entry("sum", { body: { sum } });
    const outcome = await documents.batch(partition, [
      { do: "replace", entry: replaced, etag: read?.etag ?? "" },
    ]);
    if (outcome.ok) done++;
  }
};

import { expect, it } from "vitest";
import type { Documents } from "../../../src/store/documents.ts";
import { create, entry, etagsOf, freshName, type OpenStore, put, useStore } from "./use-store.ts";

/** All or nothing, also among many who write at once. */
export const contractOfBatches = (open: OpenStore): void => {
  const store = useStore(open);
  const office = freshName("office");

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

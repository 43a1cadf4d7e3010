import { expect, it } from "vitest";
import type { Entry } from "../../../src/store/documents.ts";
import {
  create,
  entry,
  etagsOf,
  freshName,
  idsOf,
  type OpenStore,
  pagesOf,
  put,
  useStore,
} from "./use-store.ts";

/** Selecting, ordering and paging, in one partition and everywhere. */
export const contractOfQueries = (open: OpenStore): void => {
  const store = useStore(open);

  const filled = async (entries: readonly Entry[]): Promise<string> => {
    const partition = freshName("office");
    etagsOf(
      await store.documents().batch(
        partition,
        entries.map((one) => ({ do: "create", entry: one })),
      ),
    );
    return partition;
  };

  it("finds by kind, by state, by what is due and by the beginning of the id", async () => {
    const office = await filled([
      entry("push:an:1", { kind: "push", state: "pending", dueMs: 10 }),
      entry("push:an:2", { kind: "push", state: "sent", dueMs: 20 }),
      entry("push:binh:1", { kind: "push", state: "pending", dueMs: 30 }),
      entry("push:chi", { kind: "push" }),
      entry("work:an", { kind: "work", state: "pending", dueMs: 10 }),
    ]);
    const find = async (query: object) =>
      idsOf((await store.documents().query(office, { kind: "push", limit: 9, ...query })).found);
    expect(await find({})).toEqual(["push:chi", "push:an:1", "push:an:2", "push:binh:1"]);
    expect(await find({ state: "pending" })).toEqual(["push:an:1", "push:binh:1"]);
    expect(await find({ dueUpToMs: 20 })).toEqual(["push:an:1", "push:an:2"]);
    expect(await find({ dueUpToMs: 19, state: "sent" })).toEqual([]);
    expect(await find({ idPrefix: "push:an:" })).toEqual(["push:an:1", "push:an:2"]);
    expect(await find({ idPrefix: "push:an:", state: "sent", dueUpToMs: 20 })).toEqual(["push:an:2"]);
    expect(await find({ idPrefix: "" })).toHaveLength(4);
    expect(await find({ idPrefix: "%" })).toEqual([]);
    expect(await find({ kind: "nothing" })).toEqual([]);
  });

  it("tells every kind that a partition holds, by name, removed ones and other partitions left out", async () => {
    const documents = store.documents();
    const office = await filled([
      entry("a", { kind: "work", dueMs: 5 }),
      entry("b", { kind: "work", state: "open" }),
      entry("c", { kind: "Zalo" }),
      entry("d", { kind: "đăng ký" }),
    ]);
    await filled([entry("e", { kind: "xa" })]);
    const gone = await put(documents, office, entry("f", { kind: "gone" }));
    await documents.batch(office, [{ do: "remove", id: "f", etag: gone }]);
    expect(await documents.nextKind(office, "")).toBe("Zalo");
    expect(await documents.nextKind(office, "Zalo")).toBe("work");
    expect(await documents.nextKind(office, "vworkz")).toBe("work");
    expect(await documents.nextKind(office, "work")).toBe("đăng ký");
    expect(await documents.nextKind(office, "đăng ký")).toBeUndefined();
    expect(await documents.nextKind(freshName("office"), "")).toBeUndefined();
    await expect(documents.nextKind("", "")).rejects.toMatchObject({ word: "invalid" });
  });

  it("gives whole documents, as get does", async () => {
    const office = await filled([
      entry("one", { state: "s", dueMs: 7, ttlSeconds: 90, body: { deep: { a: 1 } } }),
    ]);
    const { found } = await store.documents().query(office, { kind: "note", limit: 1 });
    expect(found).toStrictEqual([await store.documents().get(office, "one")]);
  });

  it("orders by due, those without one first, then by the bytes of the id", async () => {
    const ids = ["Z", "a", "ă", "ẵ", "Ａ", "😀", "a\u0306"];
    const office = await filled([
      ...ids.map((id) => entry(id)),
      ...ids.map((id) => entry(`due ${id}`, { dueMs: 5 })),
      entry("earliest", { dueMs: 0 }),
      entry("aaa", { dueMs: 1_900_000_000_000 }),
      entry("bbb", { dueMs: 40 }),
    ]);
    const order = ["Z", "a", "a\u0306", "ă", "ẵ", "Ａ", "😀"];
    const all = ["bbb", "aaa"];
    const expected = [...order, "earliest", ...order.map((id) => `due ${id}`), ...all];
    const query = { kind: "note", limit: 4 };
    expect(idsOf(await pagesOf((one) => store.documents().query(office, one), query))).toEqual(expected);
  });

  it("ends a page at the limit and says whether another follows", async () => {
    const office = await filled(["a", "b", "c", "d"].map((id) => entry(id)));
    const first = await store.documents().query(office, { kind: "note", limit: 3 });
    expect(first.found.length).toBeLessThanOrEqual(3);
    expect(first.after).toBeDefined();
    const found = await pagesOf((one) => store.documents().query(office, one), { kind: "note", limit: 3 });
    expect(idsOf(found)).toEqual(["a", "b", "c", "d"]);
    const empty = await store.documents().query(office, { kind: "none", limit: 3 });
    expect(empty).toStrictEqual({ found: [] });
  });

  it.each([
    { selecting: "the kind", more: {} },
    { selecting: "the state", more: { state: "open" } },
    { selecting: "what is due", more: { dueUpToMs: 1e9 } },
    { selecting: "the beginning of the id", more: { idPrefix: "old:" } },
  ])(
    "repeats and hides nothing that was there all along, by $selecting, while others write",
    async ({ more }) => {
      const documents = store.documents();
      const alike = { state: "open", dueMs: 100 };
      const names = Array.from({ length: 20 }, (_, at) => `old:${String(at).padStart(2, "0")}`);
      const office = await filled(names.map((id) => entry(id, alike)));
      let round = 0;
      const disturb = async () => {
        round++;
        await put(documents, office, entry(`a new ${round}`, alike));
        await put(documents, office, entry(`old:05 new ${round}`, alike));
        await put(documents, office, entry(`z new ${round}`, { ...alike, dueMs: 50 }));
        const late = await documents.get(office, "old:19");
        const touched = entry("old:19", { ...alike, body: { round } });
        etagsOf(await documents.batch(office, [{ do: "replace", entry: touched, etag: late?.etag ?? "" }]));
        const passed = await documents.get(office, `old:0${round}`);
        if (round < 3 && passed) {
          etagsOf(await documents.batch(office, [{ do: "remove", id: passed.id, etag: passed.etag }]));
        }
      };
      const query = { kind: "note", limit: 3, ...more };
      const found = await pagesOf(
        (one) => documents.query(office, one),
        query,
        async () => {
          if (round < 6) await disturb();
        },
      );
      const ids = idsOf(found);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => /^old:\d\d$/.test(id))).toEqual(names);
    },
  );

  it("goes on from a place whose document has been removed", async () => {
    const documents = store.documents();
    const office = await filled(["a", "b", "c"].map((id) => entry(id)));
    const first = await documents.query(office, { kind: "note", limit: 2 });
    for (const { id, etag } of first.found) {
      etagsOf(await documents.batch(office, [{ do: "remove", id, etag }]));
    }
    const rest = await pagesOf(
      (one) => documents.query(office, { ...one, after: one.after ?? first.after }),
      {
        kind: "note",
        limit: 2,
      },
    );
    expect(idsOf([...first.found, ...rest])).toEqual(["a", "b", "c"]);
  });

  it("looks across all partitions for the scheduler, saying where each document is", async () => {
    const documents = store.documents();
    const kind = freshName("push");
    const [north, south] = [freshName("office:1"), freshName("office:2")];
    await put(documents, south, entry("same", { kind, state: "pending", dueMs: 5 }));
    await put(documents, north, entry("same", { kind, state: "pending", dueMs: 5 }));
    await put(documents, north, entry("sent", { kind, state: "sent", dueMs: 1 }));
    await put(documents, south, entry("later", { kind, state: "pending", dueMs: 50 }));
    await put(documents, south, entry("undated", { kind, state: "pending" }));
    const find = async (more: object) => {
      const found = await pagesOf((one) => documents.queryEverywhere(one), { kind, limit: 1, ...more });
      return found.map(({ partition, id }) => [partition, id]);
    };
    const due = [
      [north, "same"],
      [south, "same"],
    ];
    expect(await find({ state: "pending", dueUpToMs: 5 })).toEqual(due);
    expect(await find({ state: "pending" })).toEqual([[south, "undated"], ...due, [south, "later"]]);
    expect(await find({})).toEqual([[south, "undated"], [north, "sent"], ...due, [south, "later"]]);
    expect(await find({ idPrefix: "sa" })).toEqual(due);
    const [one] = (await documents.queryEverywhere({ kind, state: "sent", limit: 1 })).found;
    expect(one).toStrictEqual({ ...(await documents.get(north, "sent")), partition: north });
  });

  it("finds nothing of a batch that did not hold", async () => {
    const office = await filled([entry("there")]);
    await store.documents().batch(office, [create("new"), create("there")]);
    expect(idsOf((await store.documents().query(office, { kind: "note", limit: 9 })).found)).toEqual([
      "there",
    ]);
  });
};

import { describe, expect, it } from "vitest";
import type { Entry, Operation } from "../../../src/store/documents.ts";
import { create, entry, freshName, type OpenStore, put, useStore } from "./use-store.ts";

/** A body that is so many bytes of JSON. */
const bodyOf = (bytes: number) => ({ text: "x".repeat(bytes - '{"text":""}'.length) });

const many = (count: number): Operation[] => Array.from({ length: count }, (_, at) => create(`one ${at}`));

const goodNames = [
  { called: "one letter", name: "a" },
  { called: "255 letters", name: "x".repeat(255) },
  { called: "85 letters of three bytes", name: "ễ".repeat(85) },
  { called: "63 emoji of four bytes", name: "🏆".repeat(63) },
];

const badNames = [
  { called: "empty", name: "" },
  { called: "256 letters", name: "x".repeat(256) },
  { called: "86 letters of three bytes", name: "ễ".repeat(86) },
  { called: "64 emoji of four bytes", name: "🏆".repeat(64) },
  { called: "cut within an emoji", name: "cut \ud83d" },
];

/** Each limit on both its sides; what passes it changes nothing. */
export const contractOfLimits = (open: OpenStore): void => {
  const store = useStore(open);

  const kept = async (operations: readonly Operation[]) => {
    expect(await store.documents().batch(freshName("office"), operations)).toMatchObject({ ok: true });
  };
  const refused = async (operations: readonly Operation[], word: "invalid" | "too-large") => {
    const office = freshName("office");
    const attempt = store.documents().batch(office, operations);
    await expect(attempt).rejects.toMatchObject({ name: "StoreError", word });
    const { found } = await store.documents().query(office, { kind: "note", limit: 9 });
    expect(found).toEqual([]);
  };

  it("takes 1 to 100 operations", async () => {
    await kept(many(1));
    await kept(many(100));
    await refused([], "invalid");
    await refused(many(101), "invalid");
  });

  it("takes each id once", async () => {
    await refused([create("twice"), create("other"), create("twice")], "invalid");
    await refused([create("twice"), { do: "remove", id: "twice", etag: "any" }], "invalid");
  });

  it("takes a document of 1,800,000 bytes and gives it back", async () => {
    const office = freshName("office");
    const body = bodyOf(1_800_000);
    await put(store.documents(), office, entry("big", { body }));
    expect((await store.documents().get(office, "big"))?.body).toEqual(body);
    await refused([create("bigger", { body: bodyOf(1_800_001) })], "too-large");
  });

  it("counts bytes, not characters", async () => {
    await kept([create("wide", { body: { text: "ễ".repeat(599_000) } })]);
    await refused([create("wide", { body: { text: "ễ".repeat(600_000) } })], "too-large");
  });

  it("takes batches of 1,900,000 bytes", async () => {
    await kept([create("a", { body: bodyOf(950_000) }), create("b", { body: bodyOf(950_000) })]);
    await refused(
      [create("a", { body: bodyOf(950_000) }), create("b", { body: bodyOf(950_001) })],
      "too-large",
    );
  });

  describe.each([
    { what: "ids", named: (name: string): Entry => entry(name) },
    { what: "kinds", named: (kind: string): Entry => entry("a", { kind }) },
    { what: "states", named: (state: string): Entry => entry("a", { state }) },
  ])("$what", ({ named }) => {
    it.each(goodNames)("may be $called", async ({ name }) => {
      await kept([{ do: "create", entry: named(name) }]);
    });
    it.each(badNames)("may not be $called", async ({ name }) => {
      await refused([{ do: "create", entry: named(name) }], "invalid");
      expect(await store.documents().get("office:1", named(name).id)).toBeUndefined();
    });
  });

  it.each(["/", "\\", "?", "#"])(
    "takes no id with %s in it, not even to remove, and finds none by it",
    async (sign) => {
      const id = `a${sign}b`;
      await refused([create(id)], "invalid");
      await refused([{ do: "remove", id, etag: "any" }], "invalid");
      expect(await store.documents().get("office:1", id)).toBeUndefined();
    },
  );

  it.each(badNames)("takes no partition that is $called", async ({ name: partition }) => {
    const invalid = { word: "invalid" };
    await expect(store.documents().get(partition, "a")).rejects.toMatchObject(invalid);
    await expect(store.documents().batch(partition, [create("a")])).rejects.toMatchObject(invalid);
    const query = store.documents().query(partition, { kind: "note", limit: 1 });
    await expect(query).rejects.toMatchObject(invalid);
  });

  it("takes whole moments from 1970 on, and whole seconds to live", async () => {
    await kept([create("a", { dueMs: 0 }), create("b", { dueMs: 8.64e15 }), create("c", { ttlSeconds: 1 })]);
    await kept([create("a", { ttlSeconds: 2_147_483_647 })]);
    for (const dueMs of [-1, 0.5, Number.NaN, 8.64e15 + 2, Number.POSITIVE_INFINITY]) {
      await refused([create("a", { dueMs })], "invalid");
    }
    for (const ttlSeconds of [0, -1, 1.5, Number.NaN, 2_147_483_648]) {
      await refused([create("a", { ttlSeconds })], "invalid");
    }
  });

  it("takes limits from 1 to 1000 and goes on only from its own places", async () => {
    const { query, queryEverywhere } = store.documents();
    for (const ask of [
      (one: { limit: number; after?: string }) => query("office:1", { kind: "k", ...one }),
      (one: { limit: number; after?: string }) => queryEverywhere({ kind: "k", ...one }),
    ]) {
      expect((await ask({ limit: 1 })).found).toEqual([]);
      expect((await ask({ limit: 1000 })).found).toEqual([]);
      for (const limit of [0, 1001, 1.5, -1, Number.NaN]) {
        await expect(ask({ limit })).rejects.toMatchObject({ word: "invalid" });
      }
      await expect(ask({ limit: 1, after: "made up" })).rejects.toMatchObject({ word: "invalid" });
    }
  });

  it("takes no beginning cut within a character and no due that is no number", async () => {
    const { query } = store.documents();
    for (const wrong of [{ idPrefix: "\ud83d" }, { dueUpToMs: Number.NaN }]) {
      await expect(query("office:1", { kind: "k", limit: 1, ...wrong })).rejects.toMatchObject({
        word: "invalid",
      });
    }
  });

  it("finds a thousand in one page or in several", async () => {
    const office = freshName("office");
    for (let part = 0; part < 11; part++) {
      const creates = Array.from({ length: 100 }, (_, at) => create(`n${1000 + part * 100 + at}`));
      expect(await store.documents().batch(office, creates)).toMatchObject({ ok: true });
    }
    const ids = new Set<string>();
    let after: string | undefined;
    for (let page = 0; page < 50; page++) {
      const { found, after: next } = await store
        .documents()
        .query(office, { kind: "note", limit: 1000, after });
      for (const { id } of found) ids.add(id);
      after = next;
      if (after === undefined) break;
    }
    expect(ids.size).toBe(1100);
  });
};

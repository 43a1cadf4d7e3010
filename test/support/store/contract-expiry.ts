import { expect, it } from "vitest";
import { create, entry, etagsOf, freshName, type OpenStore, put, useStore } from "./use-store.ts";

/** Time-to-live, by store time alone. */
export const contractOfExpiry = (open: OpenStore): void => {
  const store = useStore(open);
  const receipt = entry("receipt", { kind: "receipt", state: "unsent", dueMs: 1, ttlSeconds: 60 });

  it("has an expired document neither by get nor by query", async () => {
    const documents = store.documents();
    const [office, kind] = [freshName("office"), freshName("receipt")];
    await put(documents, office, { ...receipt, kind });
    const found = async () => [
      (await documents.get(office, "receipt")) ? 1 : 0,
      (await documents.query(office, { kind, limit: 9 })).found.length,
      (await documents.queryEverywhere({ kind, state: "unsent", dueUpToMs: 9, limit: 9 })).found.length,
    ];
    await store.advance(57_000);
    expect(await found()).toEqual([1, 1, 1]);
    await store.advance(6_000);
    expect(await found()).toEqual([0, 0, 0]);
  });

  it("finds an expired document missing, and lets it be created anew under another etag", async () => {
    const documents = store.documents();
    const office = freshName("office");
    const etag = await put(documents, office, receipt);
    await store.advance(63_000);
    const missing = { ok: false, at: 0, why: "missing" };
    expect(await documents.batch(office, [{ do: "replace", entry: receipt, etag }])).toEqual(missing);
    expect(await documents.batch(office, [{ do: "remove", id: "receipt", etag }])).toEqual(missing);
    const [again] = etagsOf(await documents.batch(office, [create("receipt", { body: { again: true } })]));
    expect(again).not.toBe(etag);
    await store.advance(3_600_000);
    expect(await documents.get(office, "receipt")).toStrictEqual({
      ...entry("receipt", { body: { again: true } }),
      etag: again,
    });
  });

  it("counts from the last write, and not at all once written without", async () => {
    const documents = store.documents();
    const office = freshName("office");
    let etag = await put(documents, office, receipt);
    const rewrite = async (ttlSeconds: number | undefined) => {
      const written = { ...receipt, ttlSeconds };
      [etag = ""] = etagsOf(await documents.batch(office, [{ do: "replace", entry: written, etag }]));
    };
    await store.advance(40_000);
    await rewrite(60);
    await store.advance(40_000);
    expect(await documents.get(office, "receipt")).toMatchObject({ ttlSeconds: 60 });
    await rewrite(undefined);
    await store.advance(1_000_000);
    expect(await documents.get(office, "receipt")).not.toHaveProperty("ttlSeconds");
  });

  it("tells its own time, which goes on", async () => {
    const documents = store.documents();
    const before = await documents.storeTimeMs();
    await store.advance(30_000);
    const passedMs = (await documents.storeTimeMs()) - before;
    expect(passedMs).toBeGreaterThan(28_000);
    expect(passedMs).toBeLessThan(60_000);
  });
};

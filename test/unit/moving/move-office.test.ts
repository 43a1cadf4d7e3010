import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awaitedEntry } from "../../../src/store/awaited-people.ts";
import { addressCodec } from "../../../src/store/codecs.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { receiptEntry } from "../../../src/store/receipts.ts";
import { talkCodec } from "../../../src/store/talk-codecs.ts";
import {
  anyOffice,
  everythingIn,
  type Placed,
  putAll,
  sampleOffice,
} from "../../support/store/any-office.ts";
import { exported, imported, resealed } from "../../support/store/office-file.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

const embedded = (nowMs = () => 0) => openEmbedded({ file: ":memory:", nowMs });

const partition = partitionOf.office("o");

const replaceFirst = async (documents: Documents, kind: string): Promise<void> => {
  const [stored] = (await documents.query(partition, { kind, limit: 1 })).found;
  if (!stored) throw new Error(`There is no ${kind}.`);
  const { etag, ...entry } = stored;
  await documents.batch(partition, [{ do: "replace", entry, etag }]);
};

describe("an office that is moved", () => {
  test.each([
    { from: "embedded", to: "embedded", open: embedded },
    { from: "memory", to: "embedded", open: () => createMemoryDocuments(() => 0) },
  ])(
    "from $from to $to has the same documents, every one, and nothing of its neighbour",
    async ({ from, open }) => {
      await fc.assert(
        fc.asyncProperty(anyOffice("o"), async (office) => {
          const [source, target] = [open(), embedded()];
          await putAll(source, office);
          const expected = await everythingIn(source);
          await putAll(source, sampleOffice("other").slice(0, 20));
          const text = await exported(source, "o");
          expect(await imported(target, text)).toEqual({ is: "imported" });
          expect(await everythingIn(target)).toEqual(expected);
          if (from === "embedded") expect(await exported(target, "o")).toBe(text);
          await Promise.all([source.close(), target.close()]);
        }),
        { numRuns: 15 },
      );
    },
  );

  test("taken in once more is there already; changed by anybody since, it is refused and stays", async () => {
    const [source, target] = [embedded(), embedded()];
    await putAll(source, sampleOffice("o"));
    const text = await exported(source, "o");
    await imported(target, text);
    expect(await imported(target, text)).toEqual({ is: "there" });
    const talk = talkCodec.write("talk:new", { reference: {}, welcomed: true, bookmark: null });
    await putAll(target, [{ partition, entry: talk }]);
    const before = await everythingIn(target);
    expect(await imported(target, text)).toMatchObject({ is: "refused", why: /1 documents .* has not/ });
    expect(await everythingIn(target)).toEqual(before);
  });

  test.each(["office", "person", "awaited"])(
    "where its %s is another is refused as a whole",
    async (kind) => {
      const [source, target] = [embedded(), embedded()];
      const office = sampleOffice("o");
      await putAll(source, office);
      const text = await exported(source, "o");
      const other = office.find(({ entry }) => entry.kind === kind);
      if (!other) throw new Error(`There is no ${kind}.`);
      const { entry } = kind === "awaited" ? { entry: awaitedOf(other, "29:else") } : changed(other);
      await putAll(target, [{ ...other, entry }]);
      const before = await everythingIn(target);
      expect(await imported(target, text)).toMatchObject({ is: "refused" });
      expect(await everythingIn(target)).toEqual(before);
    },
  );

  test("whose people's account is somebody's elsewhere is refused before anything is written", async () => {
    const [source, target] = [embedded(), embedded()];
    await putAll(source, sampleOffice("o"));
    const { found } = await source.queryEverywhere({ kind: "address", limit: 1 });
    const place = { officeId: "elsewhere", personId: "x" };
    const entry = addressCodec.write("address", place);
    await putAll(target, [{ partition: found[0]?.partition ?? "", entry }]);
    const before = await everythingIn(target);
    const outcome = await imported(target, await exported(source, "o"));
    expect(outcome).toMatchObject({
      is: "refused",
      why: expect.stringContaining("is somebody's here already"),
    });
    expect(await everythingIn(target)).toEqual(before);
  });

  test("keeps the time that each document has left, and leaves out what is over", async () => {
    let nowMs = 1_000_000;
    const [source, target] = [embedded(() => nowMs), embedded(() => nowMs)];
    await putAll(source, sampleOffice("o"));
    const text = await exported(source, "o");
    const receipts = async () =>
      (await target.query(partition, { kind: "receipt", limit: 1000 })).found.length;
    const steps = async () => (await target.query(partition, { kind: "job-steps", limit: 9 })).found.length;
    nowMs += 47 * 3_600_000;
    await imported(target, text);
    expect(await receipts()).toBeGreaterThan(0);
    nowMs += 3_599_000;
    expect(await receipts()).toBeGreaterThan(0);
    nowMs += 1_000;
    expect(await receipts()).toBe(0);
    expect(await steps()).toBe(1);
    const late = embedded(() => nowMs);
    await imported(late, text);
    expect((await late.query(partition, { kind: "receipt", limit: 9 })).found).toEqual([]);
  });

  test("takes in nothing of people who were erased, in chats, receipts and accounts neither", async () => {
    const [source, target] = [embedded(), embedded()];
    await putAll(source, sampleOffice("o"));
    const lines = (await exported(source, "o")).split("\n").slice(0, -1);
    const end = lines.pop() ?? "";
    const text = resealed([...lines, JSON.stringify({ erased: "p0" }), end]);
    await imported(target, text);
    const left = (await everythingIn(target)).filter((one) => /\bp0\b/.test(one));
    expect(left.map((one) => JSON.parse(one)[2])).toEqual(["audit"]);
    const all = await everythingIn(source);
    const others = all.filter((one) => !/\bp0\b/.test(one));
    expect((await everythingIn(target)).filter((one) => !/\bp0\b/.test(one))).toEqual(others);
  });
});

describe("an export", () => {
  test("of an office that is written to meanwhile is of one moment", async () => {
    const source = embedded();
    await putAll(source, sampleOffice("o"));
    let queries = 0;
    const busy: Documents = {
      ...source,
      query: async (of, query) => {
        queries += 1;
        const page = await source.query(of, query);
        // Behind the reading, which has passed these already.
        if (query.kind === "work" && queries < 60) {
          await replaceFirst(source, "audit");
          const receipt = receiptEntry(
            `receipt:new${queries}`,
            { channel: "teams", talkId: "t", posted: [] },
            undefined,
          );
          await putAll(source, [{ partition, entry: receipt }]);
        }
        return page;
      },
    };
    const text = await exported(busy, "o");
    expect(queries).toBeGreaterThan(60);
    expect(text).toBe(await exported(source, "o"));
  });

  test("of one that is written to without an end is given up", async () => {
    const source = embedded();
    await putAll(source, sampleOffice("o"));
    const busy: Documents = {
      ...source,
      query: async (of, query) => {
        if (query.kind === "work") await replaceFirst(source, "person");
        return source.query(of, query);
      },
    };
    await expect(exported(busy, "o")).rejects.toThrow("stop the bot, or wait for a quiet hour");
  });

  test("of one with a document that can't be read is refused, naming it", async () => {
    const source = embedded();
    await putAll(source, sampleOffice("o"));
    await putAll(source, [{ partition, entry: { id: "work:x", kind: "work", body: { v: 99 } } }]);
    await expect(exported(source, "o")).rejects.toThrow("work:x was written by version 99");
  });

  test("of one with documents of a kind that is not known is refused, so that none is left out", async () => {
    const source = embedded();
    await putAll(source, sampleOffice("o"));
    await putAll(source, [{ partition, entry: { id: "x:1", kind: "xếp hạng", body: { v: 1 } } }]);
    await expect(exported(source, "o")).rejects.toThrow(
      "holds documents of kind “xếp hạng”, which this program does not know. Start the newer program.",
    );
  });

  test("is not taken in beside documents of a kind that is not known", async () => {
    const source = embedded();
    await putAll(source, sampleOffice("o"));
    const target = embedded();
    await putAll(target, [{ partition, entry: { id: "x:1", kind: "xếp hạng", body: { v: 1 } } }]);
    const outcome = await imported(target, await exported(source, "o"));
    expect(outcome).toMatchObject({ is: "refused", why: expect.stringContaining("“xếp hạng”") });
    expect(await target.nextKind(partition, "")).toBe("xếp hạng");
  });

  test("gives nothing of an office that is not there", async () => {
    await expect(exported(embedded(), "o")).rejects.toThrow("No office o");
  });
});

const changed = ({ entry }: Placed) => ({ entry: { ...entry, body: { ...entry.body, name: "Khác" } } });

const awaitedOf = ({ entry: { body } }: Placed, userId: string) =>
  awaitedEntry({ officeId: String(body["officeId"]), personId: String(body["personId"]) }, userId);

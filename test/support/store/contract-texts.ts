import fc from "fast-check";
import { expect, it } from "vitest";
import type { JsonObject } from "../../../src/domain/json.ts";
import { create, entry, etagsOf, freshName, idsOf, type OpenStore, put, useStore } from "./use-store.ts";

const unusualIds = [
  "Nguyễn Thị Minh Khai".normalize("NFC"),
  "Nguyễn Thị Minh Khai".normalize("NFD"),
  "NGUYỄN THỊ MINH KHAI",
  "receipt:19:abc_def@thread.v2;messageid=1700000000000",
  'it\'s "quoted" `here`',
  "'; DROP TABLE documents; --",
  "SELECT * FROM c WHERE c.id = @id",
  "100% _ * ? no".replace("?", "!"),
  '{"id":[1,2]}',
  "a+b&c=d%20e",
  "thi đua 🏆👩‍🏫🇻🇳",
  "中文 العربية ไทย",
  "\u{10ffff}\ufeff\u200b\u00a0",
  "__proto__",
  "constructor",
  "0",
  "null",
  "x".repeat(255),
  "ễ".repeat(85),
];

/** Ids and bodies in every script there is. */
export const contractOfTexts = (open: OpenStore): void => {
  const store = useStore(open);

  it("keeps unusual ids apart and finds each again", async () => {
    const documents = store.documents();
    const office = freshName("office");
    const writes = unusualIds.map((id, at) => create(id, { body: { at } }));
    etagsOf(await documents.batch(office, writes));
    for (const [at, id] of unusualIds.entries()) {
      expect(await documents.get(office, id)).toMatchObject({ id, body: { at } });
    }
    const { found } = await documents.query(office, { kind: "note", limit: 99 });
    expect(new Set(idsOf(found))).toEqual(new Set(unusualIds));
    for (const id of unusualIds) {
      const some = await documents.query(office, { kind: "note", idPrefix: id, limit: 99 });
      expect(idsOf(some.found)).toContain(id);
    }
  });

  it("takes NFC and NFD of one Vietnamese name for two ids", async () => {
    const documents = store.documents();
    const office = freshName("office");
    await put(documents, office, entry("Đặng Hữu Phước".normalize("NFC")));
    expect(await documents.get(office, "Đặng Hữu Phước".normalize("NFD"))).toBeUndefined();
  });

  it("finds by a beginning of any script, whatever follows it", async () => {
    const documents = store.documents();
    const office = freshName("office");
    const ids = [
      "ý",
      "ý 1",
      "ý\u{10ffff}",
      "ỳ",
      "😀",
      "😀a",
      "😁",
      "\u{10ffff}",
      "\u{10ffff}b",
      "\ud7ff",
      "\ue000",
    ];
    etagsOf(
      await documents.batch(
        office,
        ids.map((id) => create(id)),
      ),
    );
    const find = async (idPrefix: string) =>
      new Set(idsOf((await documents.query(office, { kind: "note", idPrefix, limit: 99 })).found));
    for (const prefix of ["ý", "😀", "\u{10ffff}", "\ud7ff", "ý\u{10ffff}"]) {
      expect(await find(prefix)).toEqual(new Set(ids.filter((id) => id.startsWith(prefix))));
    }
  });

  it("keeps unusual partitions, kinds and states apart", async () => {
    const documents = store.documents();
    const partitions = ["lobby:a/b?c#d\\e", "lobby:ă".normalize("NFD"), "lobby:ă", "lobby:'\"--"].map(
      freshName,
    );
    for (const partition of partitions) {
      await put(documents, partition, entry("one", { kind: `kind of ${partition}`, state: "đã gửi ✓" }));
    }
    for (const partition of partitions) {
      const kind = `kind of ${partition}`;
      const { found } = await documents.queryEverywhere({ kind, state: "đã gửi ✓", limit: 9 });
      expect(found).toMatchObject([{ partition, id: "one", kind }]);
    }
  });

  it("gives back any JSON exactly", async () => {
    const documents = store.documents();
    const office = freshName("office");
    let count = 0;
    const body = fc.dictionary(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.jsonValue({ stringUnit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(body, async (written) => {
        const id = `json ${count++}`;
        await put(documents, office, entry(id, { body: written as JsonObject }));
        const told: unknown = JSON.parse(JSON.stringify(written));
        expect((await documents.get(office, id))?.body).toEqual(told);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["a lone surrogate", { text: "cut \ud83d", "\udc00": ["\ud800\ud800"] }],
    ["control characters and a byte order mark", { text: "\u0000\u0001\u001f\u007f\u2028\ufeff" }],
    ["NFC beside NFD", { nfc: "Phong trào".normalize("NFC"), nfd: "Phong trào".normalize("NFD") }],
    [
      "keys that objects have",
      JSON.parse('{"__proto__":{"a":1},"constructor":1,"toString":null}') as JsonObject,
    ],
    ["numbers at the edges", { most: Number.MAX_SAFE_INTEGER, small: 5e-324, big: 1.7976931348623157e308 }],
    ["nothing much", { empty: {}, list: [], text: "", no: null, off: false, zero: 0 }],
  ] as const)("gives back %s", async (_, body) => {
    const office = freshName("office");
    await put(store.documents(), office, entry("text", { body }));
    const read = await store.documents().get(office, "text");
    expect(read?.body).toEqual(body);
    expect(JSON.stringify(read?.body)).toBe(JSON.stringify(body));
  });

  it("drops what is undefined", async () => {
    const office = freshName("office");
    await put(
      store.documents(),
      office,
      entry("sparse", { body: { a: undefined, b: { c: undefined, d: 1 } } }),
    );
    expect((await store.documents().get(office, "sparse"))?.body).toStrictEqual({ b: { d: 1 } });
  });
};

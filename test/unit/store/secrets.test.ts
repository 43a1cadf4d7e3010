import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { reveal, secretOf } from "../../../src/domain/secret.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { createSecretStore } from "../../../src/store/secrets/create-secret-store.ts";
import { createSealer } from "../../../src/store/secrets/seal.ts";

const keyOf = (id: string) => ({ id, bytes: randomBytes(32) });
const [first, second] = [keyOf("2026-01"), keyOf("2026-12")];
const text = "refresh-token-của-Zalo";

test("what is sealed says nothing, is sealed anew each time, and opens to what it was", () => {
  const sealer = createSealer([first]);
  const [one, other] = [sealer.seal(text, "a"), sealer.seal(text, "a")];
  expect(JSON.stringify(one)).not.toContain("Zalo");
  expect(one.text).not.toBe(other.text);
  expect([sealer.open(one, "a"), sealer.open(other, "a"), sealer.open(sealer.seal("", "a"), "a")]).toEqual([
    text,
    text,
    "",
  ]);
});

test("nothing opens with another key, in another place, or where a letter of it was changed", () => {
  const sealer = createSealer([first]);
  const sealed = sealer.seal(text, "secret:a");
  const turned = (part: string) => `${part[0] === "A" ? "B" : "A"}${part.slice(1)}`;
  const refused = [
    () => createSealer([second]).open(sealed, "secret:a"),
    () => createSealer([{ ...second, id: first.id }]).open(sealed, "secret:a"),
    () => createSealer([first, second]).open({ ...sealed, keyId: second.id }, "secret:a"),
    () => sealer.open(sealed, "secret:b"),
    () => sealer.open({ ...sealed, text: turned(sealed.text) }, "secret:a"),
    () => sealer.open({ ...sealed, nonce: turned(sealed.nonce) }, "secret:a"),
    () => sealer.open({ ...sealed, tag: turned(sealed.tag) }, "secret:a"),
    () => sealer.open({ ...sealed, tag: sealed.tag.slice(0, 6) }, "secret:a"),
  ];
  for (const open of refused) expect(open).toThrow(expect.objectContaining({ word: "broken" }));
});

test("keys that could not seal are refused", () => {
  for (const keys of [[], [{ id: "a", bytes: randomBytes(16) }], [first, { ...second, id: first.id }]])
    expect(() => createSealer(keys)).toThrow(RangeError);
});

test("secrets are kept sealed, and after a rotation opened and sealed anew, until the old key may go", async () => {
  const documents = openEmbedded({ file: ":memory:", nowMs: () => 0 });
  const before = createSecretStore(documents, createSealer([first]));
  expect(await before.read("zalo")).toBeUndefined();
  expect(await before.write("zalo", secretOf("cũ"))).toBe(true);
  expect(await before.write("zalo", secretOf(text))).toBe(true);
  await before.write("zalo-oa", secretOf("khác"));
  const { found } = await documents.queryEverywhere({ kind: "secret", limit: 10 });
  expect(JSON.stringify(found)).not.toContain("Zalo");

  const during = createSecretStore(documents, createSealer([second, first]));
  expect(reveal((await during.read("zalo")) ?? secretOf(""))).toBe(text);
  expect([await during.reseal(), await during.reseal()]).toEqual([2, 0]);

  const after = createSecretStore(documents, createSealer([second]));
  expect(reveal((await after.read("zalo")) ?? secretOf(""))).toBe(text);
  await expect(before.read("zalo")).rejects.toThrow("2026-12, which is not there");
  await documents.close();
});

test("of two writers at once one is told that the other was first", async () => {
  const documents = openEmbedded({ file: ":memory:", nowMs: () => 0 });
  const store = createSecretStore(documents, createSealer([first]));
  await store.write("zalo", secretOf("a"));
  const written = await Promise.all(["b", "c"].map((one) => store.write("zalo", secretOf(one))));
  expect(written.toSorted()).toEqual([false, true]);
  await documents.close();
});

import { expect, test } from "vitest";
import { z } from "zod";
import { createCodec, nextVersion } from "../../../src/store/codec.ts";

const first = createCodec("note", 1, z.strictObject({ text: z.string() }));
const second = nextVersion(
  first,
  z.strictObject({ text: z.string(), tags: z.array(z.string()) }),
  (note) => ({
    ...note,
    tags: [],
  }),
);
const third = nextVersion(
  second,
  z.strictObject({ lines: z.array(z.string()), tags: z.array(z.string()) }),
  ({ text, tags }) => ({ lines: text.split("\n"), tags }),
);

const refusal = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error;
  }
};

test("a document is written by the newest version and comes back as it was", () => {
  const written = third.write("note:1", { lines: ["a"], tags: ["t"] }, { state: "open", ttlSeconds: 9 });
  expect(written).toEqual({
    ...{ id: "note:1", kind: "note", state: "open", ttlSeconds: 9 },
    body: { v: 3, lines: ["a"], tags: ["t"] },
  });
  expect(third.read(written)).toEqual({ lines: ["a"], tags: ["t"] });
});

test.each([
  { by: first, written: { text: "a\nb" }, tags: [] },
  { by: second, written: { text: "a\nb", tags: ["t"] }, tags: ["t"] },
] as const)("one of version $by.version is brought up step by step", ({ by, written, tags }) => {
  const body = { v: by.version, ...written };
  expect(third.read({ id: "note:1", body })).toEqual({ lines: ["a", "b"], tags });
});

test.each([
  { codec: first, v: 2 },
  { codec: third, v: 4 },
  { codec: third, v: 400 },
])("version $v is refused by a program that knows $codec.version, saying what to do", ({ codec, v }) => {
  const error = refusal(() => codec.read({ id: "note:1", body: { v, text: "a" } }));
  expect(error).toMatchObject({ name: "StoreError", word: "broken" });
  expect(String(error)).toContain(`note:1 was written by version ${v} of note`);
  expect(String(error)).toContain("Start the newer program");
});

test.each([{}, { v: 0 }, { v: -1 }, { v: 1.5 }, { v: "1" }, { v: null }])(
  "a document that says %j is of no version",
  (body) => {
    for (const codec of [first, third]) {
      const error = refusal(() => codec.read({ id: "note:1", body: { ...body, text: "a" } }));
      expect(error).toMatchObject({ word: "broken", message: expect.stringContaining("there is none such") });
    }
  },
);

test.each([
  { codec: first, body: { v: 1 } },
  { codec: first, body: { v: 1, text: "a", more: 1 } },
  { codec: third, body: { v: 3, text: "a" } },
  { codec: third, body: { v: 1, text: "a", tags: [] } },
  { codec: third, body: { v: 2, text: "a" } },
])("a document is of the shape of its own version or of none: $body", ({ codec, body }) => {
  expect(refusal(() => codec.read({ id: "note:1", body }))).toMatchObject({
    word: "broken",
    message: expect.stringContaining("note:1 is not a note"),
  });
});

test("an upgrade that comes to another shape is refused, not passed on", () => {
  const wrong = nextVersion(first, z.strictObject({ count: z.int() }), ({ text }) => ({
    count: text.length / 2,
  }));
  expect(wrong.read({ id: "note:1", body: { v: 1, text: "abcd" } })).toEqual({ count: 2 });
  expect(refusal(() => wrong.read({ id: "note:1", body: { v: 1, text: "a" } }))).toMatchObject({
    word: "broken",
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../../src/domain/json.ts";
import { canonicalJson } from "../../../src/store/sealing/canonical-json.ts";

/** The same value with its names the other way round. */
const turned = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, held]) => [name, held === undefined ? held : turned(held)]),
  );
};

test("one value has one form, whatever the order of its names, and says the same when read", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (any) => {
      const value = JSON.parse(JSON.stringify(any)) as Json;
      const text = canonicalJson(value);
      expect(canonicalJson(turned(value))).toBe(text);
      expect(JSON.parse(text)).toEqual(value);
    }),
  );
});

test("what is not there is not written", () => {
  expect(canonicalJson({ b: 1, a: undefined, c: [null, { z: "ơ", y: true }] })).toBe(
    '{"b":1,"c":[null,{"y":true,"z":"ơ"}]}',
  );
});

import { expect, test } from "vitest";
import { takenKeyIn, takenKeys } from "../../../src/domain/taken-keys.ts";

test("a key that every object has is found, however deep, and no other", () => {
  expect(takenKeyIn(JSON.parse('{"a":[{"b":{"toString":1}}]}'))).toBe("toString");
  expect(takenKeyIn(JSON.parse('{"a":[null,{"__proto__":{}}]}'))).toBe("__proto__");
  expect(takenKeyIn({ prototype: 1 })).toBe("prototype");
  for (const harmless of [
    { a: [1, null, undefined, { length: 2, name: "x" }] },
    "toString",
    null,
    undefined,
    [],
  ])
    expect(takenKeyIn(harmless)).toBeUndefined();
  const within: unknown[] = [{ a: 1 }];
  within.push(within, { b: within });
  expect(takenKeyIn(within)).toBeUndefined();
  within.push({ constructor: within });
  expect(takenKeyIn(within)).toBe("constructor");
  expect([...takenKeys]).toEqual(expect.arrayContaining(["constructor", "valueOf", "hasOwnProperty"]));
});

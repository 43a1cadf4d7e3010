import fc from "fast-check";
import { expect, it } from "vitest";
import { endOfPrefix } from "../../../src/store/embedded/end-of-prefix.ts";

const isBefore = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

it("ends where the texts that begin so end, by bytes", () => {
  const edge = fc.constantFrom(
    "a",
    "~",
    "\u007f",
    "\u07ff",
    "\ud7ff",
    "\ue000",
    "\uffff",
    "\u{10000}",
    "\u{10ffff}",
  );
  const text = fc.string({
    unit: fc.oneof(edge, fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
    maxLength: 4,
  });
  const prefixed = fc
    .tuple(text, text)
    .chain(([prefix, rest]) =>
      fc.record({ prefix: fc.constant(prefix), id: fc.oneof(fc.constant(prefix + rest), text) }),
    );
  fc.assert(
    fc.property(prefixed, ({ prefix, id }) => {
      const end = endOfPrefix(prefix);
      const isWithin = !isBefore(id, prefix) && (end === undefined || isBefore(id, end));
      expect(isWithin).toBe(id.startsWith(prefix));
    }),
    { numRuns: 300 },
  );
});

it("has no end where nothing comes after", () => {
  expect(endOfPrefix("")).toBeUndefined();
  expect(endOfPrefix("\u{10ffff}\u{10ffff}")).toBeUndefined();
});

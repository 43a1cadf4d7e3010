import "../../support/seed.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figure } from "../../../src/bot/figure-field.ts";
import { readFigure } from "../../../src/domain/figures/read-figure.ts";
import { messagesIn } from "../../../src/messages/messages.ts";

const number = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, part]) => Number(`${whole}.${String(part).padStart(6, "0")}`) + 0);

describe("a number that is typed", () => {
  test("is read as either language writes it", () => {
    fc.assert(
      fc.property(number, fc.constantFrom("vi" as const, "en" as const), (value, language) => {
        const place = { context: null, messages: messagesIn(language) };
        const field = figure<null>();
        expect(field.read(field.write(value, place), place)).toEqual({ ok: true, value });
      }),
    );
  });

  test.each([
    ["12,5", ",", 12.5],
    ["49.500", ",", 49_500],
    ["49 500,25", ",", 49_500.25],
    ["1.234.567", ",", 1_234_567],
    ["96,5 %", ",", 96.5],
    ["−3,2", ",", -3.2],
    ["-0", ",", 0],
    ["12.5", ".", 12.5],
    ["49,500", ".", 49_500],
  ] as const)("%s with the sign %s is %d", (text, sign, value) => {
    expect(readFigure(text, sign)).toBe(value);
  });

  test.each([
    ["12.5", ","],
    ["1.2345", ","],
    ["12,5,1", ","],
    ["", ","],
    ["abc", ","],
    ["12,", ","],
    ["1,2345678", ","],
    ["12,5", "."],
    ["12.345,6.7", ","],
  ] as const)("%s with the sign %s is none", (text, sign) => {
    expect(readFigure(text, sign)).toBeUndefined();
  });

  test("that is none is refused with one that would do, in words it is freed of them, left out it is left open", () => {
    const place = { context: null, messages: messagesIn("vi") };
    const field = figure<null>();
    expect(field.read("12.5", place)).toEqual({
      ok: false,
      refusal: { word: "figure-unreadable", details: { example: "12,5" } },
    });
    expect(field.readTyped("khoảng 12,5 ạ", place)).toEqual({ ok: true, value: "12,5" });
    expect(field.read(" ", place)).toEqual({ ok: true, value: null });
    expect([field.write(null, place), field.show("12,5", place), field.isMoot(place)]).toEqual([
      "",
      "12,5",
      false,
    ]);
    expect(field.list(place)).toEqual([]);
    expect(field.input("12,5", place)).toMatchObject({ kind: "text", value: "12,5" });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, year } from "../../../src/bot/date-fields.ts";
import { plusDays } from "../../../src/domain/day.ts";
import type { Result } from "../../../src/domain/result.ts";
import { messagesIn } from "../../../src/messages/messages.ts";

const place = { context: 2026, messages: messagesIn("vi") };
const outcome = <Value>(result: Result<Value>): Value | string =>
  result.ok ? result.value : result.refusal.word;
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."0123456789/.- nămngày"), maxLength: 12 }),
);

describe("year", () => {
  const field = year<number>({ required: false }, (thisYear) => thisYear);
  test.each([
    ["2025", 2025],
    [" 2025 ", 2025],
    ["", null],
    ["25", "not-a-year"],
    ["20255", "not-a-year"],
    ["2025.", "not-a-year"],
    ["-2025", "not-a-year"],
    ["２０２５", "not-a-year"],
    ["nay", "not-a-year"],
  ])("%j", (raw, expected) => expect(outcome(field.read(raw, place))).toBe(expected));
  test.each([
    ["2025", 2025],
    ["năm 2025", 2025],
    ["Năm nay", 2026],
    ["năm ngoái", 2025],
    ["nam truoc", 2025],
    ["this year", 2026],
    ["last year", 2025],
    ["year 2024", 2024],
    ["constructor", "not-a-year"],
    ["năm", "not-a-year"],
  ])("typed %s", (typed, expected) => {
    const raw = field.readTyped(typed, place);
    expect(raw.ok && outcome(field.read(raw.value, place))).toBe(expected);
  });
  test("is required where it is, written as it is read, and never chokes", () => {
    const required = year<number>({ required: true }, (thisYear) => thisYear);
    expect(outcome(required.read(" ", place))).toBe("required");
    expect([field.write(2025, place), field.write(null, place), field.show("2025", place)]).toEqual([
      "2025",
      "",
      "2025",
    ]);
    expect(field.input("2025", place)).toEqual({ kind: "text", lines: "one", most: 4, value: "2025" });
    expect([field.free, field.isMoot(place), field.list(place)]).toEqual([false, false, []]);
    fc.assert(
      fc.property(anyText, (text) => {
        const raw = field.readTyped(text, place);
        return raw.ok && typeof outcome(field.read(raw.value, place)) !== "undefined";
      }),
    );
  });
});

describe("day", () => {
  const field = day<number>({ required: false });
  test.each([
    ["05/12/2025", "2025-12-05"],
    ["5/2/2025", "2025-02-05"],
    [" 05-12-2025 ", "2025-12-05"],
    ["05.12.2025", "2025-12-05"],
    ["2025-12-05", "2025-12-05"],
    ["29/02/2024", "2024-02-29"],
    ["", null],
    ["29/02/2025", "no-such-day"],
    ["31/02/2026", "no-such-day"],
    ["00/01/2026", "no-such-day"],
    ["12/13/2025", "no-such-day"],
    ["2025-02-30", "no-such-day"],
    ["05/12", "not-a-day"],
    ["05/12/25", "not-a-day"],
    ["05/12-2025", "not-a-day"],
    ["12/2025", "not-a-day"],
    ["mai", "not-a-day"],
  ])("%j", (raw, expected) => expect(outcome(field.read(raw, place))).toBe(expected));
  test("that does not exist is named in the answer", () => {
    expect(field.read(" 31/02/2026 ", place)).toEqual({
      ok: false,
      refusal: { word: "no-such-day", details: { day: "31/02/2026" } },
    });
  });
  test.each(["ngày 05/12/2025", "NGÀY 5/12/2025", "ngay 5/12/2025", "on 5/12/2025", "5/12/2025"])(
    "typed %s",
    (typed) => {
      const raw = field.readTyped(typed, place);
      expect(raw.ok && outcome(field.read(raw.value, place))).toBe("2025-12-05");
    },
  );
  test("is required where it is, and shown as it was typed", () => {
    expect(outcome(day<number>({ required: true }).read(" ", place))).toBe("required");
    expect([field.write(null, place), field.show("5/2/2025", place)]).toEqual(["", "5/2/2025"]);
    expect(field.input("5/2/2025", place)).toEqual({
      kind: "text",
      lines: "one",
      most: 10,
      value: "5/2/2025",
    });
    expect([field.free, field.isMoot(place), field.list(place)]).toEqual([false, false, []]);
  });
  test("every day is written as the office writes it, and read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (count) => {
        const one = plusDays("2000-01-01", count);
        return outcome(field.read(field.write(one, place), place)) === one;
      }),
    );
  });
  test("nothing typed makes it choke", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const raw = field.readTyped(text, place);
        return raw.ok && typeof outcome(field.read(raw.value, place)) !== "undefined";
      }),
    );
  });
});

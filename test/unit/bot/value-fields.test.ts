import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { count, percent, text } from "../../../src/bot/value-fields.ts";
import type { Result } from "../../../src/domain/result.ts";
import { messagesIn } from "../../../src/messages/messages.ts";

const place = { context: undefined, messages: messagesIn("vi") };
const inEnglish = { context: undefined, messages: messagesIn("en") };
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 50 }),
  fc.string({ unit: fc.constantFrom(..."0123456789.,-+% eE∞"), maxLength: 12 }),
);

/** The value, or the word of the refusal. */
const outcome = <Value>(result: Result<Value>): Value | string =>
  result.ok ? result.value : result.refusal.word;

describe("percent", () => {
  const field = percent<undefined>({ required: false });

  test.each([
    ["95", 0.95],
    [" 95 % ", 0.95],
    ["95,5", 0.955],
    ["95.55%", 0.9555],
    ["0", 0],
    ["100", 1],
    ["100,00", 1],
    ["007", 0.07],
    ["", null],
    ["  ", null],
    ["100,01", "not-a-percent"],
    ["101", "not-a-percent"],
    ["95,555", "not-a-percent"],
    ["-5", "not-a-percent"],
    ["+5", "not-a-percent"],
    ["95,", "not-a-percent"],
    [",5", "not-a-percent"],
    ["9 5", "not-a-percent"],
    ["chín lăm", "not-a-percent"],
    ["1e1", "not-a-percent"],
    ["NaN", "not-a-percent"],
    ["９５", "not-a-percent"],
    ["95%%", "not-a-percent"],
  ])("%j", (raw, expected) => expect(outcome(field.read(raw, place))).toBe(expected));

  test("is required where it is", () => {
    expect(outcome(percent({ required: true }).read(" ", place))).toBe("required");
  });

  test.each([
    ...["95 phần trăm", "95 phan tram", "95 percent", "95 per cent", "95 %", "95"],
    ...["khoảng 95", "em phấn đấu 95% ạ", "about 95%", "Khoảng 95 phần trăm thôi ạ"],
  ])("typed %s", (typed) => {
    const raw = field.readTyped(typed, place);
    expect(raw.ok && outcome(field.read(raw.value, place))).toBe(0.95);
  });

  test("every share with two decimals is written as the language writes it, and read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const value = hundredths / 10_000;
        expect(field.write(value, place)).toMatch(/^\d{1,3}(,\d{1,2})?$/);
        expect(field.write(value, inEnglish)).toMatch(/^\d{1,3}(\.\d{1,2})?$/);
        for (const where of [place, inEnglish])
          expect(outcome(field.read(field.write(value, where), where))).toBe(value);
      }),
    );
    expect(field.write(null, place)).toBe("");
  });

  test("is shown with its sign, once", () => {
    expect(["", "95,5", "95,5%"].map((raw) => field.show(raw, place))).toEqual(["", "95,5%", "95,5%"]);
  });
});

describe("count", () => {
  const field = count<undefined>({ required: true, most: 10_000 });

  test.each([
    ["18", 18],
    [" 18 ", 18],
    ["0", 0],
    ["-0", 0],
    ["018", 18],
    ["10000", 10_000],
    ["10001", "too-large"],
    ["999999999999999", "too-large"],
    ["9999999999999999999", "not-a-number"],
    ["-1", "too-small"],
    ["18,5", "not-whole"],
    ["18.0", "not-whole"],
    ["1.000", "not-whole"],
    ["", "required"],
    ["abc", "not-a-number"],
    ["18a", "not-a-number"],
    ["1 8", "not-a-number"],
    ["1e3", "not-a-number"],
    ["0x10", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["--1", "not-a-number"],
    ["１８", "not-a-number"],
  ])("%j", (raw, expected) => expect(outcome(field.read(raw, place))).toBe(expected));

  test.each([
    ...["20", "20 việc", "20 nhiệm vụ", "20 nhiem vu", "20 tasks", "20việc"],
    ...["khoảng 20", "được 20", "dạ em có 20 việc ạ", "tam 20 viec thoi a", "about 20 tasks"],
  ])("typed %s", (typed) => {
    const raw = field.readTyped(typed, place);
    expect(raw.ok && outcome(field.read(raw.value, place))).toBe(20);
  });

  test.each(["còn 3", "trễ 2 việc", "8-9", "9 hoặc 10", "18/20", "tháng 9", "20%", "việc", "1e9", "2 3"])(
    "typed %s is no count",
    (typed) => {
      const raw = field.readTyped(typed, place);
      expect(raw.ok && outcome(field.read(raw.value, place))).toBe("not-a-number");
    },
  );

  test("a figure that was typed is read in the field's own words first", () => {
    const worded = count<undefined>({
      required: true,
      most: 50,
      said: (typed) => (typed === "x" ? "7" : undefined),
    });
    expect(worded.readTyped("x", place)).toEqual({ ok: true, value: "7" });
    expect(worded.readTyped("khoảng 8", place)).toEqual({ ok: true, value: "8" });
  });

  test("nothing is an answer where none is required", () => {
    expect(outcome(count({ required: false, most: 5 }).read("", place))).toBe(null);
  });

  test("every count is read back", () => {
    fc.assert(
      fc.property(fc.nat(10_000), (value) => {
        expect(outcome(field.read(field.write(value, place), place))).toBe(value);
      }),
    );
  });
});

describe("text", () => {
  const field = text<undefined>({ required: false, most: 20 });

  test.each([
    ["  Số hóa  ", "Số hóa"],
    ["Số hóa".normalize("NFD"), "Số hóa"],
    ["không", "không"],
    ["dòng một\ndòng hai", "dòng một\ndòng hai"],
    ["\ud800x", "\ufffdx"],
    ["", null],
    [" \n ", null],
    ["x".repeat(20), "x".repeat(20)],
    ["x".repeat(21), "too-long"],
  ])("%j", (raw, expected) => expect(outcome(field.read(raw, place))).toBe(expected));

  test("is required where it is", () => {
    expect(outcome(text({ required: true, most: 5 }).read(" \n", place))).toBe("required");
  });

  test("whatever is typed is the answer, read back as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 8 }), (typed) => {
        const raw = field.readTyped(typed, place);
        const value = raw.ok ? outcome(field.read(raw.value, place)) : "refused";
        expect(value === "too-long" ? typed.length > 20 : (value ?? "")).toEqual(
          value === "too-long" ? true : typed.normalize("NFC").trim(),
        );
        if (value !== null) expect(outcome(field.read(field.write(value, place), place))).toBe(value);
      }),
    );
  });
});

test("no text makes a field throw, and a good value is within its bounds", () => {
  const fields = [
    percent<undefined>({ required: true }),
    count<undefined>({ required: true, most: 100 }),
    text<undefined>({ required: true, most: 30 }),
  ];
  fc.assert(
    fc.property(anyText, (raw) => {
      for (const field of fields) {
        const typed = field.readTyped(raw, place);
        const value = outcome<unknown>(field.read(typed.ok ? typed.value : raw, place));
        if (typeof value === "number") expect(value >= 0 && value <= 100).toBe(true);
        expect(field.input(raw, place).value).toBe(raw);
        expect(field.isMoot(place)).toBe(false);
        expect(field.list(place)).toEqual([]);
        field.show(raw, place);
      }
    }),
  );
});

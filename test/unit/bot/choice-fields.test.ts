import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Choosable, choice, choices } from "../../../src/bot/choice-fields.ts";
import type { Result } from "../../../src/domain/result.ts";
import { messagesIn } from "../../../src/messages/messages.ts";

const options: readonly Choosable[] = [
  { value: "advanced", label: "Lao động tiên tiến", typed: ["LĐTT"] },
  { value: "collective", label: "Tập thể lao động tiên tiến", typed: ["TTLĐTT"] },
  { value: "example", label: "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh" },
  { value: "party", label: "Xây dựng Đảng, bộ máy nhà nước; phòng chống tham nhũng" },
];
const place = { context: options, messages: messagesIn("vi") };
const many = choices<typeof options>({ required: false }, ({ context }) => context);
const one = choice<typeof options>({ numbered: true }, ({ context }) => context);

const outcome = <Value>(result: Result<Value>): Value | string =>
  result.ok ? result.value : result.refusal.word;

describe("any number of options, typed", () => {
  test.each([
    ["1", "advanced"],
    ["1, 3", "advanced,example"],
    ["1,3", "advanced,example"],
    ["3 1", "advanced,example"],
    ["1;3.", "advanced,example"],
    ["1 và 3", "advanced,example"],
    ["số 1 với số 3", "advanced,example"],
    ["1-3", "advanced,collective,example"],
    ["3 - 1", "advanced,collective,example"],
    ["lao dong tien tien", "advanced"],
    ["Tập thể lao động tiên tiến", "collective"],
    ["LĐTT, ttldtt", "advanced,collective"],
    ["HỌC TẬP và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "example"],
    ["học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, 4", "example,party"],
    ["Xây dựng Đảng, bộ máy nhà nước; phòng chống tham nhũng và LĐTT", "advanced,party"],
    ["tất cả", "advanced,collective,example,party"],
    ["all", "advanced,collective,example,party"],
    ["1 1 1", "advanced"],
    ["em chọn 1 và 3 ạ", "advanced,example"],
    ["dạ em chọn lao động tiên tiến thôi ạ", "advanced"],
  ])("%s", (typed, raw) => expect(outcome(many.readTyped(typed, place))).toBe(raw));

  test.each([
    "",
    " ",
    "0",
    "5",
    "1, 5",
    "1 và giấy khen",
    "giấy khen",
    "và",
    "1-9",
    "lao động",
    "99999",
    "__proto__",
  ])("%j names no option", (typed) => expect(outcome(many.readTyped(typed, place))).toBe("not-an-option"));

  test("every choice can be typed by numbers or by names, in any order", () => {
    const chosen = fc.shuffledSubarray([...options], { minLength: 1 });
    fc.assert(
      fc.property(chosen, fc.constantFrom(", ", " và ", "; ", "\n"), (list, joint) => {
        const inOrder = options.filter((option) => list.includes(option)).map(({ value }) => value);
        const numbers = list.map((option) => options.indexOf(option) + 1).join(joint);
        const names = list.map(({ label }) => label).join(joint);
        for (const typed of [numbers, names])
          expect(outcome(many.readTyped(typed, place))).toBe(inOrder.join(","));
      }),
    );
  });
});

describe("any number of options, from a card", () => {
  test.each([
    ["", []],
    ["example,advanced", ["advanced", "example"]],
    ["advanced,advanced,", ["advanced"]],
    ["advanced,other", "not-an-option"],
    ["__proto__", "not-an-option"],
    ["Lao động tiên tiến", "not-an-option"],
  ])("%j", (raw, expected) => expect(outcome<unknown>(many.read(raw, place))).toEqual(expected));

  test("none is an answer only where none is required", () => {
    const required = choices<typeof options>({ required: true }, ({ context }) => context);
    expect(outcome(required.read("", place))).toBe("required");
  });

  test("every choice is written, shown by name, and read back", () => {
    fc.assert(
      fc.property(fc.subarray([...options]), (list) => {
        const values = list.map(({ value }) => value);
        expect(outcome(many.read(many.write(values, place), place))).toEqual(values);
        expect(many.show(many.write(values, place), place)).toBe(list.map(({ label }) => label).join("; "));
      }),
    );
  });

  test("a card keeps what was sent, even what cannot be", () => {
    expect(many.input("advanced,other", place)).toMatchObject({
      kind: "choices",
      value: ["advanced", "other"],
    });
    expect(many.input("", place)).toMatchObject({
      options: options.map(({ value, label }) => ({ value, label })),
    });
  });
});

describe("one option", () => {
  test.each([
    ["2", "collective"],
    ["LDTT", "advanced"],
    ["Tập thể lao động tiên tiến.", "collective"],
    ["em là lao động tiên tiến ạ", "advanced"],
    ["số 2 nhé", "collective"],
    ["em ạ", "not-an-option"],
    ["1, 2", "not-an-option"],
    ["5", "not-an-option"],
    ["0", "not-an-option"],
    ["", "not-an-option"],
    ["nó", "not-an-option"],
  ])("typed %j", (typed, raw) => expect(outcome(one.readTyped(typed, place))).toBe(raw));

  test.each([
    ["advanced", "advanced"],
    ["", "required"],
    ["advanced,collective", "not-an-option"],
  ])("from a card %j", (raw, expected) => expect(outcome(one.read(raw, place))).toBe(expected));

  test("where people would take the numbers for something else, there are none", () => {
    const bare = choice<typeof options>({ numbered: false }, ({ context }) => context);
    expect(one.list(place)[0]).toBe("1. Lao động tiên tiến");
    expect(bare.list(place)[0]).toBe("Lao động tiên tiến");
    expect(outcome(bare.readTyped("1", place))).toBe("not-an-option");
  });
});

test("without options there is nothing to ask", () => {
  const empty = { ...place, context: [] };
  expect([many.isMoot(place), many.isMoot(empty), one.isMoot(empty)]).toEqual([false, true, true]);
  expect(outcome(many.readTyped("1", empty))).toBe("not-an-option");
});

test("no text makes a choice throw, and what is taken is an option", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(..."0123456789,;- và"), maxLength: 20 }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      for (const field of [many, one]) {
        const typed = field.readTyped(text, place);
        if (typed.ok) expect(field.read(typed.value, place).ok).toBe(true);
        field.read(text, place);
        field.show(text, place);
        field.input(text, place);
      }
    }),
  );
});

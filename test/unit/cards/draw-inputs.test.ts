import { describe, expect, test } from "vitest";
import type { Input, Option } from "../../../src/bot/card.ts";
import type { Language } from "../../../src/bot/language.ts";
import { drawInputs } from "../../../src/channels/teams/draw-inputs.ts";
import { roomyLimits } from "../../../src/channels/teams/text-limits.ts";

const base = { id: "x", label: "Danh hiệu", required: true } as const;
const options: Option[] = [
  { value: "a", label: "Lao động tiên tiến" },
  { value: "b", label: "Chiến sĩ thi đua cơ sở" },
];
const many = (count: number): Option[] =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index}`, label: `Đơn vị ${index}` }));

const drawn = (input: Input, language: Language = "vi") => drawInputs([input], language, roomyLimits)[0];
const fieldOf = (input: Input, language?: Language) => {
  const group = drawn(input, language);
  return group?.type === "Container" ? group.items[0] : undefined;
};

describe("kinds", () => {
  test("several choices are all shown, with those ticked that were chosen", () => {
    expect(fieldOf({ ...base, kind: "choices", options, value: ["b", "a"] })).toEqual({
      type: "Input.ChoiceSet",
      id: "x",
      label: "Danh hiệu",
      isRequired: true,
      errorMessage: "Vui lòng chọn ít nhất một mục.",
      spacing: "small",
      choices: [
        { title: "Lao động tiên tiến", value: "a" },
        { title: "Chiến sĩ thi đua cơ sở", value: "b" },
      ],
      wrap: true,
      value: "a,b",
      style: "expanded",
      isMultiSelect: true,
    });
  });

  test("one choice of a few is shown open, one of many folds", () => {
    expect(fieldOf({ ...base, kind: "choice", options: many(6), value: "v1" })).toMatchObject({
      style: "expanded",
      isMultiSelect: false,
      value: "v1",
    });
    expect(fieldOf({ ...base, kind: "choice", options: many(7), value: "" })).toMatchObject({
      style: "compact",
      placeholder: "Chọn…",
    });
  });

  test("text has its lines, its limit and what was typed", () => {
    const text: Input = { ...base, kind: "text", lines: "many", most: 500, value: "một\n\nhai *ba*" };
    expect(fieldOf(text)).toMatchObject({
      type: "Input.Text",
      isMultiline: true,
      maxLength: 500,
      value: "một\n\nhai *ba*",
    });
    expect(fieldOf({ ...text, lines: "one" })).toMatchObject({ isMultiline: false, value: "một hai *ba*" });
  });

  test("text that was too long stays, to be shortened by its writer", () => {
    const value = "quá dài ".repeat(100).trim();
    expect(fieldOf({ ...base, kind: "text", lines: "many", most: 500, value })).toMatchObject({ value });
  });

  test("a count has its range and a figure", () => {
    expect(fieldOf({ ...base, kind: "count", least: 0, most: 31, value: "20" })).toMatchObject({
      type: "Input.Number",
      min: 0,
      max: 31,
      value: 20,
    });
  });

  test.each(["", "hai mươi", "1e9", "20,5", "9".repeat(40)])(
    "a count leaves its field empty for %j",
    (value) => {
      expect(fieldOf({ ...base, kind: "count", least: 0, most: 31, value })).not.toHaveProperty("value");
    },
  );

  test("what was chosen and is no longer offered is not shown as chosen", () => {
    expect(fieldOf({ ...base, kind: "choice", options, value: "gone" })).not.toHaveProperty("value");
    expect(fieldOf({ ...base, kind: "choices", options, value: ["gone", "a"] })).toMatchObject({
      value: "a",
    });
  });

  test("a list with nothing to choose from is said, not asked", () => {
    expect(drawn({ ...base, kind: "choice", options: [], value: "" })).toMatchObject({
      items: [
        { type: "TextBlock", text: "Danh hiệu" },
        { type: "TextBlock", text: "—" },
      ],
    });
  });
});

describe("words", () => {
  const input: Input = { ...base, kind: "count", least: 90, most: 100, value: "80" };

  test("fault and help stand right below the field", () => {
    expect(drawn({ ...input, fault: "Thấp hơn 90 %.", help: "Ít nhất 90 %." })).toMatchObject({
      items: [
        { type: "Input.Number" },
        { text: "Thấp hơn 90 %.", color: "attention" },
        { text: "Ít nhất 90 %.", size: "small", isSubtle: true },
      ],
    });
  });

  test("the client's own words are in the language of the card", () => {
    const errorOf = (each: Input, language: Language) => fieldOf(each, language) as { errorMessage: string };
    const text: Input = { ...base, kind: "text", lines: "one", most: 100, value: "" };
    expect(errorOf(input, "vi").errorMessage).toBe("Vui lòng nhập một số từ 90 đến 100.");
    expect(errorOf(input, "en").errorMessage).toBe("Please enter a number from 90 to 100.");
    expect(errorOf(text, "vi").errorMessage).toBe("Vui lòng điền mục này.");
    expect(errorOf({ ...text, required: false }, "en").errorMessage).toBe(
      "Please write at most 100 characters.",
    );
    expect(errorOf({ ...base, kind: "choice", options, value: "" }, "vi").errorMessage).toBe(
      "Vui lòng chọn một mục.",
    );
  });
});

describe("mistakes of a programmer", () => {
  const text: Input = { ...base, kind: "text", lines: "one", most: 9, value: "" };

  test.each([[[text, text]], [[{ ...text, id: "" }]], [[{ ...text, id: "thidua" }]]])(
    "ids that cannot be told apart are named",
    (inputs) => {
      expect(() => drawInputs(inputs, "vi", roomyLimits)).toThrow(/inputs of a card need different ids/);
    },
  );

  test("options that cannot be told apart are named", () => {
    const twice = [...options, { value: "a", label: "lại" }];
    expect(() => drawn({ ...base, kind: "choice", options: twice, value: "" })).toThrow(/options of input x/);
    expect(() => drawn({ ...base, kind: "choice", options: [{ value: "", label: "" }], value: "" })).toThrow(
      /none empty/,
    );
    expect(() =>
      drawn({ ...base, kind: "choices", options: [{ value: "a,b", label: "" }], value: [] }),
    ).toThrow(/comma/);
  });
});

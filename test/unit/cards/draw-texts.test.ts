import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inertText, shownLine, shownLines } from "../../../src/channels/teams/inert-text.ts";
import { clampText, cleanText, visibleText } from "../../../src/channels/text/clean-text.ts";
import { anyText } from "../../support/cards/any-card.ts";
import { markupIn } from "../../support/cards/markup-in.ts";

const joiner = "\u2060";

/** What an eye sees of it. */
const seen = (text: string) =>
  text.replaceAll(joiner, "").replaceAll("∗", "*").replaceAll("ˋ", "`").replaceAll("∼", "~");

describe("cleaning", () => {
  test.each([
    ["direction marks", "a\u202Etxt.exe\u2066b\u200F", "atxt.exeb"],
    ["zero-width characters", "x\u200By\u200Cz\uFEFF\u2060\u00AD", "xyz"],
    ["a joiner between letters", "x\u200Dy", "xy"],
    ["controls", "a\0b\u0007c\u001Bd\u009F", "abcd"],
    ["half characters", "a\uD800b\uDC00", "ab"],
    ["hidden tags", "a\u{E0041}\u{E0042}", "a"],
    ["blank letters", "\u3164\u115F\uFFA0", ""],
    ["marks piled on a letter", `a${"\u0336".repeat(40)}`, `a${"\u0336".repeat(4)}`],
    ["letters taken apart", "Thi Đua: e\u0302\u0301", "Thi Đua: ế"],
  ])("takes out %s", (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test("keeps emoji that are joined, flags, and every Vietnamese letter", () => {
    const text = "👩‍👩‍👧 🏳️‍🌈 👍🏽 🇻🇳 ăâđêôơư ẴẶỆỖỢỰỸ";
    expect(cleanText(text)).toBe(text);
  });

  test("knows every kind of line break and leaves one where there were many", () => {
    expect(cleanText("  a \r\n\r\n \t b\u2028c\u0085d\v\f\re ")).toBe("a\nb\nc\nd\ne");
  });

  test("keeps empty lines where text is to be written on", () => {
    expect(visibleText("a\r\n\r\nb")).toBe("a\n\nb");
  });

  test("takes a long row of spaces in its stride", () => {
    const started = performance.now();
    cleanText(`a${" ".repeat(200_000)}b`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("clamping", () => {
  test("leaves what fits", () => {
    expect(clampText("vừa đủ", 6)).toBe("vừa đủ");
  });

  test("cuts between whole characters and says so", () => {
    expect(clampText("Nguyễn Văn An", 8)).toBe("Nguyễn…");
    expect(clampText("👩‍👩‍👧👩‍👩‍👧", 10)).toBe("👩‍👩‍👧…");
    expect(clampText("👩‍👩‍👧👩‍👩‍👧", 5)).toBe("…");
  });

  test("never exceeds its limit, never leaves half a character", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, most) => {
        const clean = cleanText(text);
        const clamped = clampText(clean, most);
        expect(clamped.length).toBeLessThanOrEqual(most);
        expect(clamped.isWellFormed()).toBe(true);
        expect(clean.startsWith(clamped.replace(/…$/, ""))).toBe(true);
      }),
    );
  });
});

describe("making inert", () => {
  test.each([
    ["**đậm** và *nghiêng*"],
    ["__đậm__ và _nghiêng_"],
    ["[Xem](https://a.example)"],
    ["[Xem][1]"],
    ["<https://a.example>"],
    ["https://a.example"],
    ["www.a.example hay a.example hay an@a.example"],
    ["- một việc"],
    ["1. một việc"],
    ["1- một việc"],
    ["(a)- một việc"],
    ["[- một việc"],
    ["# tiêu đề"],
    ["> trích"],
    ["`mã`"],
    ["~~bỏ~~"],
    ["<at>Giám đốc</at>"],
    ["<b>đậm</b>"],
    ["A &amp; B &#42;"],
    ["\\*"],
    ["{{DATE(2026-01-01T00:00:00Z)}}"],
  ])("%s is markup before and none after, and looks the same", (text) => {
    expect(markupIn(text)).not.toEqual([]);
    expect(markupIn(inertText(text))).toEqual([]);
    expect(seen(inertText(text))).toBe(text);
  });

  test.each([
    ["Sở Công Thương tỉnh Hà Tĩnh - năm 2026 (đợt 1): 88,5 %, còn 12 ngày."],
    ["449/KH-VP ngày 15/07/2026; 1.234.567 ₫; 08:00"],
    ["R&D, a < b > c, = 3 + 4 - 5"],
  ])("usual text stays byte for byte: %s", (text) => {
    expect(inertText(text)).toBe(text);
  });

  test("any text is shown as it was cleaned, and is never markup", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = shownLines(text, 9_999);
        expect(lines.flatMap(markupIn)).toEqual([]);
        expect(seen(lines.join("\n"))).toBe(seen(cleanText(text)));
      }),
      { numRuns: 500 },
    );
  });

  test("a line where nothing is left shows a dash, a paragraph nothing", () => {
    expect(shownLine(" \u200B\n", 10)).toBe("—");
    expect(shownLines(" \u200B\n", 10)).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitText } from "../../../src/channels/text/split-text.ts";
import { anyText } from "../../support/cards/any-card.ts";

const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });
const graphemesOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
const unspaced = (text: string) => text.replace(/\s+/gu, "");

const sentence = "Đề nghị các đơn vị báo cáo kết quả thực hiện nhiệm vụ trước ngày 25 hằng tháng. ";

describe("splitting", () => {
  test("2,000 units are one message, 2,001 are two", () => {
    expect(splitText("a".repeat(2000))).toHaveLength(1);
    expect(splitText("a".repeat(2001)).map(({ length }) => length)).toEqual([2000, 1]);
  });

  test("nothing is no message", () => {
    expect(splitText("  \n ")).toEqual([]);
  });

  test("4,500 characters of Vietnamese give the same messages, composed or taken apart", () => {
    const text = sentence.repeat(60).slice(0, 4500);
    const parts = splitText(text.normalize("NFC"));
    expect(parts.length).toBe(3);
    expect(splitText(text.normalize("NFD"))).toEqual(parts);
    expect(parts.every((part) => part.length <= 2000 && part === part.normalize("NFC"))).toBe(true);
    expect(unspaced(parts.join(""))).toBe(unspaced(text));
  });

  test.each([
    ["between paragraphs", `${"a ".repeat(600)}\n\n${"b ".repeat(700)}`, "\n\n"],
    ["between lines", `${"a ".repeat(600)}\n${"b ".repeat(700)}`, "\n"],
    ["after a sentence", `${"a ".repeat(600)}a. ${"b ".repeat(700)}`, " "],
  ])("a text is cut %s where enough stands before", (_where, text, cut) => {
    const parts = splitText(text);
    expect(parts).toHaveLength(2);
    expect(parts.join(cut).replace(/ +/g, " ")).toBe(
      text
        .trim()
        .replace(/ +/g, " ")
        .replace(/ (?=\n)/g, ""),
    );
    expect(parts[1]?.startsWith("b")).toBe(true);
  });

  test("a cut that would leave little before it is left for a later one", () => {
    const [first = ""] = splitText(`Tiêu đề\n\n${"từ ".repeat(900)}`);
    expect(first.length).toBeGreaterThan(1900);
  });

  test.each([
    ["families", "👩‍👩‍👧‍👦"],
    ["flags", "🇻🇳"],
    ["letters with piled marks", "a\u0323\u0302\u0301\u0327"],
    ["skin tones", "👍🏽"],
  ])("300 %s in a row are cut between them", (_what, one) => {
    const composed = one.normalize("NFC");
    const parts = splitText(one.repeat(900));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(2000);
      expect(graphemesOf(part).every((grapheme) => grapheme === composed)).toBe(true);
    }
    expect(parts.join("")).toBe(composed.repeat(900));
  });

  test("300 families fill the first message with 181 of them", () => {
    expect(splitText("👩‍👩‍👧‍👦".repeat(300)).map(({ length }) => length)).toEqual([1991, 1309]);
  });

  test("a character that is longer than a message is cut between its parts, and never within one", () => {
    const parts = splitText(`a${"\u0301".repeat(50)}😀`, 10);
    expect(parts.every((part) => part.length <= 10 && part.isWellFormed())).toBe(true);
    expect(splitText("😀😀", 1)).toHaveLength(4);
  });

  test("whatever the text: each message fits, and together they say all of it in its order", () => {
    fc.assert(
      fc.property(fc.array(anyText), fc.integer({ min: 60, max: 300 }), (texts, most) => {
        const text = texts.join(" ").toWellFormed();
        const parts = splitText(text, most);
        expect(parts.every((part) => part.length <= most && part.trim() !== "")).toBe(true);
        expect(unspaced(parts.join(""))).toBe(unspaced(text.normalize("NFC")));
      }),
    );
  });
});

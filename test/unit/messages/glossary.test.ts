import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { textsIn } from "../../support/texts-in.ts";

type Term = { readonly never: string; readonly write: string };
const table: Readonly<Record<"vi" | "en", readonly Term[]>> = parse(
  readFileSync(new URL("glossary.yaml", import.meta.url), "utf8"),
);

describe.each(["vi", "en"] as const)("texts in %s", (language) => {
  const texts = textsIn(language);

  test("are found where they are written", () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  test.each(table[language].map(({ never, write }) => [never, write]))("never say %s, but %s", (never) => {
    const word = new RegExp(never, "iu");
    expect(texts.filter(([, text]) => word.test(text))).toEqual([]);
  });

  test("are NFC, with no look-alike letters", () => {
    expect(texts.filter(([, text]) => text !== text.normalize("NFC"))).toEqual([]);
    expect(texts.filter(([, text]) => /\p{M}|[\u00D0\u00F0\u0189\u0256]/u.test(text))).toEqual([]);
  });
});

test("texts in English hold no Vietnamese but names and what is typed", () => {
  const marked = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
  const withoutNames = (text: string) =>
    text.replace(
      /“[^”]*”|\([^)]*\)|[Tt]iếng Việt|Thi Đua|NĐ-CP|TĐKT|(?<!\p{L})đ(?!\p{L})|billion đồng|Điều/gu,
      "",
    );
  const found = textsIn("en").filter(([, text]) => marked.test(withoutNames(text)));
  expect(found).toEqual([]);
});

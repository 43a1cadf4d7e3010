import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Card } from "../../../src/bot/card.ts";
import { cleanLine } from "../../../src/channels/text/clean-text.ts";
import { drawText } from "../../../src/channels/text/draw-text.ts";
import { inertText } from "../../../src/channels/text/inert-line.ts";
import { anyCard } from "../../support/cards/any-card.ts";
import { sampleCards } from "../../support/cards/sample-cards.ts";

const open = { does: "open", label: "Xem chi tiết", command: "summary", about: "phong-a" } as const;

const whole: Card = {
  language: "vi",
  title: "Tóm tắt",
  subtitle: "Tháng 5/2026",
  notice: { tone: "warning", text: "Còn 2 ngày." },
  text: ["Đoạn một.\nDòng hai.", "Đoạn hai."],
  bars: [
    { label: "Tỷ lệ", value: 0.885, goal: 0.95, reading: "88,5 % (mục tiêu 95 %)" },
    { label: "Chưa rõ", value: null, reading: "chưa có số liệu", action: open },
  ],
  chart: {
    title: "Tình hình",
    parts: [
      { label: "Đúng tiến độ", count: 3, tone: "good" },
      { label: "Chậm", count: 0, tone: "bad" },
    ],
  },
  facts: [
    { label: "Phòng A", value: "12/15", action: open },
    { label: "Hạn", value: "25/06/2026" },
  ],
  sections: [
    {
      title: "Sáng kiến",
      text: ["Một sáng kiến."],
      facts: [{ label: "Cấp", value: "cơ sở" }],
      actions: [{ does: "act", label: "Xóa", verb: "remove", data: { id: "i1" }, key: "k1" }],
    },
  ],
  actions: [
    { does: "visit", label: "Luật", url: "https://vanban.chinhphu.vn/a" },
    {
      does: "act",
      label: "Xem lại",
      verb: "form.submit",
      data: { form: "f", version: 1 },
      key: "k2",
      sendsInputs: true,
    },
    { does: "open", label: "Trợ giúp", command: "help", inPlace: true },
  ],
  footnote: "Số liệu lúc 08:00.",
};

describe("a card as text", () => {
  test("says all that stands on the card, in its order, with its choices numbered through", () => {
    expect(drawText(whole).text).toBe(`Tóm tắt
Tháng 5/2026

⚠ Còn 2 ngày.

Đoạn một.
Dòng hai.
Đoạn hai.

Tỷ lệ: 88,5 % (mục tiêu 95 %)
▰▰▰▰▰▰▰▰▰▱
1. Chưa rõ: chưa có số liệu

Tình hình
- Đúng tiến độ: 3
- Chậm: 0

2. Phòng A: 12/15
Hạn: 25/06/2026

Sáng kiến
Một sáng kiến.
Cấp: cơ sở
3. Xóa

Số liệu lúc 08:00.

Luật: https://vanban.chinhphu.vn/a
4. Xem lại
5. Trợ giúp

Trả lời bằng số để chọn.`);
  });

  test("its choices do what its buttons do; what would send fields begins to ask for them; pages come last", () => {
    const opens = { press: { open: "summary", about: "phong-a" }, changes: false, isInline: true };
    expect(drawText(whole).choices).toEqual([
      { label: "Chưa rõ", ...opens },
      { label: "Phòng A", ...opens },
      { label: "Xóa", press: { id: "i1", verb: "remove", key: "k1" }, changes: true, isInline: true },
      { label: "Xem lại", press: { form: "f", version: 1, verb: "form.type" }, changes: false },
      { label: "Trợ giúp", press: { open: "help" }, changes: false },
      { label: "Luật", url: "https://vanban.chinhphu.vn/a" },
    ]);
  });

  test("beside a question that is open each number stands behind the card's letters", () => {
    const { text } = drawText(whole, { tag: "KA" });
    expect(text).toContain("KA 2. Phòng A: 12/15");
    expect(text).toContain("KA 5. Trợ giúp");
    expect(text).toContain("ví dụ “KA 1”");
  });

  test("where the client shows the buttons itself, only what stands within the text is numbered", () => {
    const { text, choices } = drawText(whole, { listsActions: false });
    expect(text).not.toContain("Trợ giúp");
    expect(text).toContain("3. Xóa");
    expect(choices).toEqual(drawText(whole).choices);
    const bare: Card = { language: "vi", title: "A", actions: whole.actions };
    expect(drawText(bare, { listsActions: false }).text).toBe("A");
  });

  test("a form that offers to be typed is offered once", () => {
    const data = { form: "f", version: 1, subject: "s", etag: null };
    const act = { does: "act", data } as const;
    const { choices } = drawText({
      language: "vi",
      title: "A",
      actions: [
        { ...act, label: "Xem lại", verb: "form.submit", key: "k", sendsInputs: true },
        { ...act, label: "Trả lời từng câu", verb: "form.type" },
      ],
    });
    expect(choices).toEqual([
      { label: "Trả lời từng câu", press: { ...data, verb: "form.type" }, changes: false },
    ]);
  });

  test("a chart without a count, a title without a letter and a card without choices", () => {
    const chart = { title: "Tình hình", parts: [{ label: "Chậm", count: 0, tone: "bad" as const }] };
    expect(drawText({ language: "en", title: "\u200B", chart }).text).toBe("—");
  });

  test("a page that is no https address is a mistake in the code", () => {
    const actions = [{ does: "visit", label: "x", url: "javascript:alert(1)" }] as const;
    expect(() => drawText({ language: "vi", title: "A", actions })).toThrow(RangeError);
  });

  test.each(Object.entries(sampleCards).map(([name, card]) => [name, card] as const))(
    "every fact of “%s” is said",
    (_title, card) => {
      const { text, choices } = drawText(card);
      for (const { label } of [...(card.facts ?? []), ...(card.bars ?? [])])
        expect(text).toContain(inertText(cleanLine(label)));
      for (const { label, ...choice } of choices)
        if ("press" in choice) expect(text).toContain(inertText(label));
    },
  );
});

describe("what people typed", () => {
  test.each([
    ["an address", "https://xau.vn/a", "https: //xau. vn/a"],
    ["a bare address", "vao xau.com.vn ngay", "vao xau. com. vn ngay"],
    ["a mail address", "a@b.vn", "a@ b. vn"],
    ["a mention of everybody", "[@all] hop", "[ @ all] hop"],
  ])("%s is broken where its reader sees it", (_what, typed, shown) => {
    expect(inertText(typed)).toBe(shown);
  });

  test.each(["18.000 việc", "88,5 %", "TT.ĐUA", "Tệp bao-cao.xlsx, ds.csv", "Điều 6.2", "08:00", "a. b"])(
    "%s stays as it is",
    (text) => expect(inertText(text)).toBe(text),
  );

  test("whatever a card says: no link but its own pages, no mention, nothing unseen, and as many numbers as choices", () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const { text, choices } = drawText(card);
        const own = choices.flatMap((choice) => ("url" in choice ? [choice.url] : []));
        const foreign = own.reduce((rest, url) => rest.replace(url, ""), text);
        expect(foreign).not.toMatch(/:\/\/|@[\p{L}\p{N}]|[a-z0-9]\.(?:vn|com)\b/iu);
        expect(text).not.toMatch(/[\u200B\u202A-\u202E\u2066-\u2069\0]/);
        expect(text.isWellFormed()).toBe(true);
        const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
        for (const [index, choice] of choices.entries())
          if ("press" in choice) expect(numbers).toContain(index + 1);
      }),
    );
  });
});

import { expect, test } from "vitest";
import type { Card } from "../../../src/bot/card.ts";
import { cardSummary, drawCard } from "../../../src/channels/teams/draw-card.ts";

const card: Card = { language: "vi", title: "Tiến độ" };
const column = (width: number, text: string, bold: object) => ({
  type: "Column",
  width,
  items: [{ type: "TextBlock", text, wrap: true, ...bold }],
});
const row = (label: string, value: string) => ({
  type: "ColumnSet",
  columns: [column(2, label, { weight: "bolder" }), column(3, value, {})],
});
const bodyOf = (more: Partial<Card>) => drawCard({ ...card, ...more }).body.slice(1);

test("the frame names version, language, width, and what an old client shows instead", () => {
  const { body, ...frame } = drawCard(card);
  expect(frame).toEqual({
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: "vi",
    fallbackText: "Tiến độ",
  });
  expect(body).toEqual([
    { type: "TextBlock", text: "Tiến độ", wrap: true, style: "heading", size: "large", weight: "bolder" },
  ]);
});

test("the parts stand in reading order: what happened before what is, what is asked before the buttons", () => {
  const drawn = drawCard({
    ...card,
    subtitle: "phụ",
    notice: { tone: "good", text: "xong" },
    text: ["lời"],
    facts: [{ label: "a", value: "b" }],
    bars: [{ label: "c", value: null, reading: "—" }],
    sections: [{ title: "mục" }],
    inputs: [{ kind: "text", id: "t", label: "ghi", required: false, lines: "one", most: 9, value: "" }],
    footnote: "căn cứ",
    actions: [{ does: "open", label: "Lịch", command: "lịch" }],
  });
  const text = JSON.stringify(drawn.body);
  const places = ["Tiến độ", "phụ", "xong", "lời", '"c"', '"a"', "mục", "ghi", "căn cứ", "Lịch"].map((part) =>
    text.indexOf(part),
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test.each([
  ["good", "good"],
  ["info", "accent"],
  ["warning", "warning"],
  ["bad", "attention"],
] as const)("a notice that is %s stands in a box of style %s", (tone, style) => {
  expect(bodyOf({ notice: { tone, text: "Đã ghi." } })).toEqual([
    { type: "Container", style, items: [{ type: "TextBlock", text: "Đã ghi.", wrap: true }] },
  ]);
});

test("each line of a text is a block of its own, so that no client runs them together", () => {
  expect(bodyOf({ text: ["một\r\n\r\nhai", "ba"] })).toEqual([
    { type: "TextBlock", text: "một", wrap: true },
    { type: "TextBlock", text: "hai", wrap: true, spacing: "none" },
    { type: "TextBlock", text: "ba", wrap: true },
  ]);
});

test("facts are rows of two columns; an empty one shows a dash, since phones refuse a card with an empty fact", () => {
  expect(
    bodyOf({
      facts: [
        { label: "Hạn", value: "15/07" },
        { label: " ", value: "" },
      ],
    }),
  ).toEqual([row("Hạn", "15/07"), { ...row("—", "—"), spacing: "small" }]);
});

test("a fact that leads somewhere is tapped as a whole, and says so", () => {
  const action = { does: "open", label: "Ai chưa đăng ký", command: "notRegistered" } as const;
  const [drawn] = bodyOf({ facts: [{ label: "Chưa đăng ký", value: "9 người", action }] });
  expect(drawn).toMatchObject({
    columns: [{}, { items: [{ text: "9 người ›", color: "accent" }] }],
    selectAction: {
      type: "Action.Submit",
      title: "Ai chưa đăng ký",
      data: { thidua: { open: "notRegistered" } },
    },
  });
});

test("a section has its heading, texts and facts", () => {
  expect(
    bodyOf({ sections: [{ title: "Đợt 1", text: ["x"], facts: [{ label: "a", value: "b" }] }] }),
  ).toEqual([
    {
      type: "Container",
      spacing: "large",
      separator: true,
      items: [
        { type: "TextBlock", text: "Đợt 1", wrap: true, style: "heading", size: "medium", weight: "bolder" },
        { type: "TextBlock", text: "x", wrap: true },
        row("a", "b"),
      ],
    },
  ]);
});

test("parts without a visible letter are left out", () => {
  expect(
    bodyOf({
      subtitle: " ",
      notice: { tone: "bad", text: "\u200B" },
      text: ["", "\n"],
      facts: [],
      footnote: "",
    }),
  ).toEqual([]);
});

test("the summary is the title in one plain line", () => {
  expect(cardSummary({ ...card, title: "Nhắc hẹn:\n*Nộp* báo cáo\u202E" })).toBe("Nhắc hẹn: *Nộp* báo cáo");
  expect(cardSummary({ ...card, title: "Tóm tắt", brief: "5/9 người\nđã đăng ký" })).toBe(
    "Tóm tắt. 5/9 người đã đăng ký",
  );
  expect(cardSummary({ ...card, title: "" })).toBe("—");
  expect(cardSummary({ ...card, title: "dài ".repeat(200) }).length).toBeLessThanOrEqual(300);
});

import type { Bar, Chart, Fact, Notice } from "../../bot/card.ts";
import type { Numbering } from "./drawing.ts";
import { shownLine, shownLines } from "./inert-line.ts";
import { signBar } from "./sign-bar.ts";
import { textRoom } from "./text-room.ts";

const marks = { good: "✔ ", info: "", warning: "⚠ ", bad: "✖ " } as const;

/** What happened or is wrong, behind the mark of its tone. */
export const noticeLines = (notice: Notice | undefined): string[] =>
  shownLines(notice?.text, textRoom.paragraph).map((line, index) =>
    notice && index === 0 ? marks[notice.tone] + line : line,
  );

/** Each paragraph, line by line. */
export const paragraphLines = (paragraphs: readonly string[] | undefined): string[] =>
  (paragraphs ?? []).flatMap((paragraph) => shownLines(paragraph, textRoom.paragraph));

/** Each fact as "Nhãn: giá trị"; a number before one that opens something. */
export const factLines = (facts: readonly Fact[] | undefined, numbering: Numbering): string[] =>
  (facts ?? []).map(({ label, value, action }) => {
    const name = shownLine(label, textRoom.label);
    return `${numbering.before(name, action)}${name}: ${shownLine(value, textRoom.value)}`;
  });

/** Each bar by its reading, and as signs where its value is known. */
export const barLines = (bars: readonly Bar[] | undefined, numbering: Numbering): string[] =>
  (bars ?? []).flatMap(({ label, value, reading, action }) => {
    const name = shownLine(label, textRoom.label);
    const line = `${numbering.before(name, action)}${name}: ${shownLine(reading, textRoom.value)}`;
    return value === null || !Number.isFinite(value) ? [line] : [line, signBar(Math.max(0, value))];
  });

/** How many there are of each sort; nothing without a count. */
export const chartLines = (chart: Chart | undefined): string[] => {
  const parts = (chart?.parts ?? []).filter(({ count }) => Number.isFinite(count) && count >= 0);
  if (!chart || parts.every(({ count }) => count === 0)) return [];
  return [
    shownLine(chart.title, textRoom.label),
    ...parts.map(({ label, count }) => `- ${shownLine(label, textRoom.label)}: ${count}`),
  ];
};

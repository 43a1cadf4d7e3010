import type { Chart, ChartPart } from "../../bot/card.ts";
import { clampText, cleanLine } from "../text/clean-text.ts";
import { signBar } from "../text/sign-bar.ts";
import type { BarChart, TextBlock } from "./adaptive-card.ts";
import { shownLine } from "./inert-text.ts";
import type { TextLimits } from "./text-limits.ts";

/** Colours of the client's own theme, light or dark. */
const colours = { good: "good", warning: "warning", bad: "attention", neutral: "neutral" } as const;

/** The counts as bars in the client's colours; as words and signs where it draws no charts. Nothing without a count. */
export const drawChart = (
  chart: Chart | undefined,
  limits: TextLimits,
): readonly [] | readonly [TextBlock, BarChart] => {
  const parts = (chart?.parts ?? []).filter(({ count }) => Number.isFinite(count) && count >= 0);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (!chart || total <= 0) return [];
  // Not every client that draws charts draws their titles.
  const title = shownLine(chart.title, limits.label);
  return [
    { type: "TextBlock", text: title, wrap: true, weight: "bolder", spacing: "medium" },
    {
      type: "Chart.HorizontalBar",
      displayMode: "AbsoluteNoAxis",
      data: parts.map(({ label, count, tone }) => ({
        x: clampText(cleanLine(label), limits.label) || "—",
        y: count,
        color: colours[tone],
      })),
      fallback: {
        type: "Container",
        spacing: "none",
        items: parts.map((part) => lineOf(part, total, limits)),
      },
    },
  ];
};

const lineOf = ({ label, count }: ChartPart, total: number, limits: TextLimits): TextBlock => ({
  type: "TextBlock",
  text: `${signBar(count / total)} ${count} ${shownLine(label, limits.label)}`,
  wrap: true,
  spacing: "none",
});

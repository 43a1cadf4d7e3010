import type { Bar } from "../../bot/card.ts";
import { signBar } from "../text/sign-bar.ts";
import type { CardElement, TextBlock } from "./adaptive-card.ts";
import { drawAction } from "./draw-actions.ts";
import { shownLine } from "./inert-text.ts";
import type { TextLimits } from "./text-limits.ts";

/** Each bar: what it measures, its figures in words, and the bar itself unless the value is unknown. */
export const drawBars = (bars: readonly Bar[], limits: TextLimits): CardElement[] =>
  bars.map((bar) => ({
    type: "Container",
    spacing: "medium",
    items: [
      {
        type: "TextBlock",
        text: shownLine(bar.action ? `${bar.label} ›` : bar.label, limits.label),
        wrap: true,
        weight: "bolder",
        ...(bar.action && { color: "accent" as const }),
      },
      { type: "TextBlock", text: shownLine(bar.reading, limits.value), wrap: true, spacing: "none" },
      ...drawBar(bar),
    ],
    ...(bar.action && { selectAction: drawAction(bar.action) }),
  }));

const drawBar = ({ value, goal }: Bar): CardElement[] => {
  if (value === null || !Number.isFinite(value)) return [];
  const rate = Math.max(0, value);
  const fallback: TextBlock = {
    type: "TextBlock",
    text: signBar(rate),
    wrap: true,
    color: "accent",
    spacing: "small",
  };
  return [
    {
      type: "ProgressBar",
      value: Math.round(Math.min(1, rate) * 1000) / 10,
      max: 100,
      color: goal !== undefined && rate >= goal ? "Good" : "Accent",
      spacing: "small",
      fallback,
    },
  ];
};

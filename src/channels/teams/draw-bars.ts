import type { Bar } from "../../bot/card.ts";
import type { Language } from "../../bot/language.ts";
import type { CardElement, TextBlock } from "./adaptive-card.ts";
import { shownLine } from "./inert-text.ts";
import type { TextLimits } from "./text-limits.ts";

const signCount = 10;

const percentIn = (language: Language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
const percents: Readonly<Record<Language, Intl.NumberFormat>> = { vi: percentIn("vi"), en: percentIn("en") };

/** A rate as a row of ten signs and its figure, full and empty only where the rate is: "▰▰▰▰▰▰▰▱▱▱ 72 %". */
export const signBar = (rate: number, language: Language): string => {
  const partly = Math.max(1, Math.min(signCount - 1, Math.round(rate * signCount)));
  const filled = rate <= 0 ? 0 : rate >= 1 ? signCount : partly;
  const percent = percents[language].format(rate * 100);
  return `${"▰".repeat(filled)}${"▱".repeat(signCount - filled)} ${percent}\u00A0%`;
};

/** Each bar: what it measures, its figures in words, and the bar itself unless the value is unknown. */
export const drawBars = (bars: readonly Bar[], language: Language, limits: TextLimits): CardElement[] =>
  bars.map((bar) => ({
    type: "Container",
    spacing: "medium",
    items: [
      { type: "TextBlock", text: shownLine(bar.label, limits.label), wrap: true, weight: "bolder" },
      { type: "TextBlock", text: shownLine(bar.reading, limits.value), wrap: true, spacing: "none" },
      ...drawBar(bar, language),
    ],
  }));

const drawBar = ({ value, goal }: Bar, language: Language): CardElement[] => {
  if (value === null || !Number.isFinite(value)) return [];
  const rate = Math.max(0, value);
  const fallback: TextBlock = {
    type: "TextBlock",
    text: signBar(rate, language),
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

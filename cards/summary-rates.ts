import type { Fact } from "../src/bot/card.ts";
import type { SummaryFigures, SummaryRate } from "../src/domain/summary/summary.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Summary } from "../src/usecases/summary/show-summary.ts";
import { figureText } from "./figure-texts.ts";

/** Rates of several targets that one card shows. */
const mostRates = 3;

/** The two rates, kept apart: of tasks completed well, and of staff rated good or better, with its source. */
export const rateFacts = (summary: Summary, figures: SummaryFigures, messages: Messages): readonly Fact[] => {
  const { summary: t } = messages;
  const { wellDoneTaskRate: rate, assigned } = figures;
  const tasks = rate ? t.taskRateValue(rateText(rate, messages), assigned) : t.none;
  return [{ label: t.taskRate, value: tasks }, ...staffFacts(summary, messages)];
};

const staffFacts = ({ plan, staffRates }: Summary, messages: Messages): readonly Fact[] => {
  const { summary: t, figures } = messages;
  if (staffRates.length === 0) return [{ label: t.staffRate, value: t.none }];
  return staffRates.slice(0, mostRates).map(({ target, figure }) => ({
    label: staffRates.length === 1 ? t.staffRate : t.staffRateOf(target.name),
    value: figures.sourceOf(figureText(figure, { plan, target }, messages), figure.content.source),
  }));
};

const rateText = ({ low, high, exact }: SummaryRate, { summary: t, numbers }: Messages): string =>
  exact ? numbers.percent(low) : t.interval(numbers.percent(low), numbers.percent(high));

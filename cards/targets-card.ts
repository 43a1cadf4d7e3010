import type { Card, Fact, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Goal } from "../src/domain/plan/goal.ts";
import type { Target } from "../src/domain/plan/target.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TargetProgress } from "../src/usecases/progress/target-progress.ts";
import type { ProgressHead } from "../src/usecases/show-progress.ts";
import { progressSubtitle } from "./progress-head.ts";

/** The plan's targets for persons of one's kind: what is measured, how much, how it stands, what is missing. */
export const targetsCard = (
  progress: ProgressHead & { readonly targets: readonly TargetProgress[] },
  messages: Messages,
): Card => {
  const { targets: t, progress: words, dates } = messages;
  return {
    language: messages.language,
    title: t.title,
    subtitle: progressSubtitle(progress, messages),
    text: progress.targets.length === 0 ? [t.none] : [],
    sections: progress.targets.map((target) => targetSection(target, messages)),
    actions: [
      openAction(messages, "progress"),
      openAction(messages, "method", "targets"),
      ...(progress.hasOthers ? [openAction(messages, "choosePlan")] : []),
    ],
    footnote: `${t.footnote} ${words.asOf(dates.moment(progress.asOf))}`,
  };
};

const targetSection = ({ target, judgement, isPledged }: TargetProgress, messages: Messages): Section => {
  const { targets: t, progress } = messages;
  const verdict = progress.verdicts[judgement.verdict];
  const state = judgement.missing === null ? verdict : t.unknown(verdict, t.missing[judgement.missing]);
  const facts: readonly Fact[] = [
    { label: t.metric, value: t.metrics[target.metric] },
    { label: t.goal, value: goalText(target, messages) },
    { label: t.state, value: state },
    ...(isPledged ? [{ label: t.pledged, value: t.pledgedValue }] : []),
  ];
  return { title: target.name, facts };
};

/** What a target asks for, in words, with its unit. */
export const goalText = ({ goal, unit }: Pick<Target, "goal" | "unit">, messages: Messages): string => {
  const { targets: t, numbers } = messages;
  const figure = (value: number | null): string | null =>
    value === null ? null : t.units[unit ?? "none"](numbers.decimal(value));
  const [one, other] = figuresOf(goal, figure, messages);
  return t.goals[goal.operator](one ?? "", other);
};

/** The figures or words of a goal, as its wording takes them. */
const figuresOf = (
  goal: Goal,
  figure: (value: number | null) => string | null,
  { rating, numbers }: Messages,
): readonly [string | null, string | null] => {
  switch (goal.operator) {
    case "atLeast":
      return [figure(goal.value), figure(goal.upTo)];
    case "moreThan":
    case "equal":
    case "about":
      return [figure(goal.value), null];
    case "between":
      return [numbers.decimal(goal.from), figure(goal.to)];
    case "atLevel":
      return [rating.names[goal.level], goal.orBetter ? "" : null];
    case "increase":
      return [null, figure(goal.by)];
    case "anyOf":
      return [String(goal.count), null];
    case "achieved":
    case "qualitative":
      return [null, null];
  }
};

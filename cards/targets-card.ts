import type { Card, Fact, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TargetProgress } from "../src/usecases/progress/target-progress.ts";
import type { ProgressHead } from "../src/usecases/show-progress.ts";
import { figureText, stateText } from "./figure-texts.ts";
import { goalText } from "./goal-text.ts";
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
    sections: progress.targets.map((target) => targetSection(target, progress.plan, messages)),
    actions: [
      openAction(messages, "progress"),
      openAction(messages, "method", "targets"),
      ...(progress.hasOthers ? [openAction(messages, "choosePlan")] : []),
    ],
    footnote: `${t.footnote} ${words.asOf(dates.moment(progress.asOf))}`,
  };
};

const targetSection = (one: TargetProgress, plan: EmulationPlan, messages: Messages): Section => {
  const { targets: t } = messages;
  const { target, figures, isPledged } = one;
  const [found] = figures;
  const facts: readonly Fact[] = [
    { label: t.metric, value: t.metrics[target.metric] },
    { label: t.goal, value: goalText(target, messages) },
    { label: t.state, value: stateText(one, messages) },
    ...(found
      ? [{ label: messages.figures.found, value: figureText(found, { plan, target }, messages) }]
      : []),
    ...(isPledged ? [{ label: t.pledged, value: t.pledgedValue }] : []),
  ];
  return { title: target.name, facts };
};

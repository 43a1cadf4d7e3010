import type { Card, Section } from "../src/bot/card.ts";
import type { DateWarning } from "../src/domain/plan/edit/date-warnings.ts";
import type { PlanDraft } from "../src/domain/plan/edit/plan-draft.ts";
import type { OpenPoint } from "../src/domain/plan/open-point.ts";
import { openPoints } from "../src/domain/plan/open-points.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import { planAction, planForm } from "./plan-actions.ts";
import { periodText, planName } from "./plan-facts.ts";

/** Open points and warnings of one card. */
const mostOpen = 10;
const mostWarnings = 6;

/** Warnings that a draft's days give, and what was done just now. */
export type DraftShown = {
  readonly warnings: readonly DateWarning[];
  readonly notice?: "saved" | "begun" | undefined;
};

/** A plan in the making: what it is, what it leaves open, and the parts that can be filled in. */
export const planDraftCard = (
  { plan, changedAt }: PlanDraft,
  { warnings, notice }: DraftShown,
  messages: Messages,
): Card => {
  const { planning: t, dates } = messages;
  const notices = { saved: t.draftSaved, begun: t.draftBegun };
  return {
    language: messages.language,
    title: t.draftTitle,
    subtitle: planName(plan, messages),
    notice: notice && { tone: "good", text: notices[notice] },
    facts: [
      { label: t.stateLabel, value: t.states.draft },
      { label: t.labels.period, value: periodText(plan, messages) },
    ],
    sections: [openSection(plan, messages), ...warningSections(warnings, messages)],
    actions: [
      planForm(t.buttons.document, "plan-document", plan.id),
      planAction(t.buttons.phases, `phases:${plan.id}`),
      planAction(t.buttons.dates, `dates:${plan.id}`),
      planForm(t.buttons.pledging, "plan-pledging", plan.id),
      planForm(t.buttons.titles, "plan-titles", plan.id),
      planAction(t.buttons.preview, `preview:${plan.id}`),
    ],
    footnote: t.changedAt(dates.moment(changedAt)),
  };
};

/** What a plan leaves open: first what is filled in here, the rest of the document by its number. */
export const openSection = (plan: EmulationPlan, messages: Messages): Section => {
  const { planning: t } = messages;
  const points = openPoints(plan);
  const fillable = points.filter(isFillable);
  const others = points.length - Math.min(fillable.length, mostOpen);
  return {
    title: t.openTitle(points.length),
    text: [
      ...(fillable.length === 0 ? [t.allSet] : fillable.slice(0, mostOpen).map(t.openPoint)),
      ...(others > 0 ? [t.openOther(others)] : []),
    ],
  };
};

const fillablePath = /^(document\.|period\.|phases|deadlines|pledging|events|anniversaries\[\d+\]\.on)/;

const isFillable = ({ path }: OpenPoint): boolean => fillablePath.test(path);

/** What an officer should know about days of the plan. */
export const warningSections = (warnings: readonly DateWarning[], messages: Messages): readonly Section[] => {
  const { planning: t, progress, dates } = messages;
  if (warnings.length === 0) return [];
  const lines = warnings
    .slice(0, mostWarnings)
    .map((warning) =>
      t.warning(
        progress.milestones[warning.milestone.kind](warning.milestone.name),
        dates.day(warning.milestone.on),
        warning,
      ),
    );
  const rest = warnings.length - lines.length;
  return [{ title: t.warningTitle, text: [...lines, ...(rest > 0 ? [t.more(rest)] : [])] }];
};

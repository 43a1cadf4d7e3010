import type { Card, Section } from "../src/bot/card.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { PlanPreview } from "../src/usecases/activate-plan.ts";
import type { TimelineDate } from "../src/usecases/show-calendar.ts";
import { calendarCard } from "./calendar-card.ts";
import { timelineDateFact } from "./calendar-date.ts";
import { planAction, planForm } from "./plan-actions.ts";
import { openSection, warningSections } from "./plan-draft-card.ts";
import { changeFact, planName } from "./plan-facts.ts";

/** Dates ahead, and changes, of one card. */
const mostShown = 10;
const mostChanges = 15;

/** What activating a draft would mean: what changes and whom it concerns, the dates, what is still open. */
export const planPreviewCard = (preview: PlanPreview, plan: EmulationPlan, messages: Messages): Card => {
  const { planning: t } = messages;
  const calendar = calendarCard(preview.timeline, messages);
  return {
    language: messages.language,
    title: t.previewTitle,
    subtitle: planName(plan, messages),
    text: [...(calendar.text ?? []), messages.reminderPreview.hint],
    sections: [
      ...changeSections(preview, messages),
      aheadSection(preview.timeline.dates, messages),
      ...warningSections(preview.warnings, messages),
      openSection(plan, messages),
      ...(calendar.sections ?? []).filter(({ title }) => title !== messages.calendar.openTitle),
    ],
    actions: [
      { ...planForm(t.buttons.activate, "activate-plan", plan.id), tone: "main" },
      planAction(t.buttons.draft, `draft:${plan.id}`),
      planAction(messages.reminderPreview.button, `reminders:${plan.id}`),
      ...(preview.touched.noticeCount > 0 ? [] : [planAction(t.buttons.list, "")]),
      ...(preview.touched.noticeCount > 0
        ? [planAction(messages.planFile.touched, `touched:${plan.id}`)]
        : []),
      { ...planForm(t.buttons.discard, "discard-draft", plan.id), tone: "danger" },
    ],
    footnote: calendar.footnote,
  };
};

/** What changes of a plan that holds already, and how many pledges that concerns; nothing for a new one. */
export const changeSections = (
  { file, changes, touched, units }: PlanPreview,
  messages: Messages,
): readonly Section[] => {
  const { planning: t } = messages;
  if (!file.holds) return [];
  const { registeredCount, byRate, closedTitleCount, noticeCount } = touched;
  const rest = changes.length - mostChanges;
  return [
    {
      title: t.changesTitle(changes.length),
      facts: changes.slice(0, mostChanges).map((change) => changeFact(change, units, messages)),
      text: rest > 0 ? [t.more(rest)] : [],
    },
    {
      title: t.touchedTitle,
      text: [
        t.touched(registeredCount),
        ...(registeredCount > 0 ? [t.willTell(noticeCount)] : []),
        ...(byRate ? [t.byRate(byRate.belowCount, byRate.reachedCount, byRate.withoutRateCount)] : []),
        ...(closedTitleCount > 0 ? [t.closedTitles(closedTitleCount)] : []),
      ],
    },
  ];
};

const aheadSection = (dates: readonly TimelineDate[], messages: Messages): Section => {
  const { planning: t } = messages;
  const ahead = dates.filter(
    ({ when, milestone: { kind, precision } }) =>
      when !== "past" && precision === "day" && kind !== "anniversary" && kind !== "event",
  );
  if (ahead.length === 0) return { title: t.datesAhead(0), text: [t.noDatesAhead] };
  const rest = ahead.length - mostShown;
  return {
    title: t.datesAhead(ahead.length),
    facts: ahead.slice(0, mostShown).map((date) => timelineDateFact(date, messages)),
    text: rest > 0 ? [t.more(rest)] : [],
  };
};

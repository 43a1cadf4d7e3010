import type { Action, Card, Section } from "../src/bot/card.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Timeline, TimelineDate, TimelineHoliday } from "../src/usecases/show-calendar.ts";
import { timelineDateFact } from "./calendar-date.ts";
import { openLines } from "./calendar-open.ts";

/** Dates shown of those to come, for a phone, and of all that were asked for. */
const mostAhead = 12;
const mostShown = 40;

/** Holidays and open points shown. */
const mostHolidays = 12;
const mostOpen = 6;

/** The dates of the plans by month, today's marked, with what the plans leave open. */
export const calendarCard = (timeline: Timeline, messages: Messages, unclear = false): Card => {
  const { calendar: t, dates } = messages;
  const { span, plans, today } = timeline;
  const [only] = plans;
  const shown = timeline.dates.slice(0, span.is === "ahead" ? mostAhead : mostShown);
  const sections = [
    ...byMonth(shown, timeline, messages),
    ...holidaySections(timeline, shown, messages),
    ...openSections(timeline, messages),
  ];
  return {
    language: messages.language,
    title: titleOf(timeline, messages),
    subtitle: plans.length === 1 ? only?.document.title : t.planCount(plans.length),
    notice: unclear ? { tone: "info", text: t.unclear } : undefined,
    text: [
      ...(plans.length > 1 ? plans.map(({ document }, index) => t.plan(index + 1, document.title)) : []),
      t.now(dates.weekday(today), dates.day(today)),
      ...timeline.phases.map(({ plan, phase }) =>
        t.inPhase(phase.name, plans.length > 1 ? nameAmong(plans, plan, messages) : null),
      ),
      ...(timeline.pastCount > 0 ? [t.past(timeline.pastCount)] : []),
      ...(shown.length === 0 ? [t.none] : []),
    ],
    sections: withMore(sections, timeline.dates.length - shown.length, messages),
    actions: actionsFor(timeline, messages),
    footnote: footnoteOf(shown, messages),
  };
};

const titleOf = ({ span }: Timeline, { calendar: t }: Messages): string => {
  if (span.is === "ahead") return t.title;
  return span.is === "months" ? t.titleOf.months(span.from, span.to) : t.titleOf[span.is];
};

const byMonth = (
  shown: readonly TimelineDate[],
  { plans }: Timeline,
  messages: Messages,
): readonly Section[] => {
  const months = [...new Set(shown.map(({ milestone }) => milestone.on.slice(0, 7)))];
  return months.map((month) => ({
    title: messages.dates.month(month),
    facts: shown
      .filter(({ milestone }) => milestone.on.startsWith(month))
      .map((date) => {
        const fact = timelineDateFact(date, messages);
        const name = nameAmong(plans, date.plan, messages);
        return plans.length > 1
          ? { label: fact.label, value: messages.calendar.ofPlan(fact.value, name) }
          : fact;
      }),
  }));
};

/** The plan by its place among those that are listed above, as they are chosen by it. */
const nameAmong = (plans: readonly EmulationPlan[], plan: EmulationPlan, { calendar: t }: Messages): string =>
  t.numbered(plans.indexOf(plan) + 1);

const withMore = (sections: readonly Section[], count: number, { calendar: t }: Messages) =>
  count > 0 ? [...sections, { title: t.more(count) }] : sections;

const holidaySections = (
  { holidays, span }: Timeline,
  shown: readonly TimelineDate[],
  messages: Messages,
): readonly Section[] => {
  const { calendar: t } = messages;
  const through = shown.at(-1)?.milestone.on ?? "";
  const near = holidays.filter(({ from }) => span.is === "months" || from <= through).slice(0, mostHolidays);
  if (near.length === 0) return [];
  const facts = near.map((holiday) => ({
    label: t.holiday(holiday.name),
    value: daysOf(holiday, messages),
  }));
  return [{ title: t.holidaysTitle, facts }];
};

const daysOf = ({ from, through, status }: TimelineHoliday, { calendar: t, dates }: Messages): string => {
  if (status === "toBeAnnounced") return t.toBeAnnounced(dates.day(from), dates.day(through));
  const days = t.holidayDays(dates.day(from), dates.day(through));
  return status === "reported" ? t.reported(days) : status === "fromMemory" ? t.fromMemory(days) : days;
};

const openSections = ({ plans, span }: Timeline, messages: Messages): readonly Section[] => {
  const { calendar: t } = messages;
  if (span.is === "months" && span.from === span.to) return [];
  const lines = plans.flatMap((plan) =>
    openLines(plan, span, messages).map((line) =>
      plans.length > 1 ? t.ofPlan(line, nameAmong(plans, plan, messages)) : line,
    ),
  );
  if (lines.length === 0) return [];
  const more = lines.length - mostOpen;
  return [
    { title: t.openTitle, text: [...lines.slice(0, mostOpen), ...(more > 0 ? [t.openMore(more)] : [])] },
  ];
};

const actionsFor = ({ span, plans }: Timeline, { calendar: t, commands }: Messages): readonly Action[] => {
  const about = (label: string, words: string): Action => ({
    does: "open",
    label,
    command: "calendar",
    about: words,
  });
  const hasAnniversaries = plans.some(({ anniversaries }) => anniversaries.length > 0);
  return [
    ...(span.is === "ahead" ? [] : [about(t.ahead, "")]),
    ...(span.is === "ahead" || span.is === "anniversaries" ? [about(t.year, "cả năm")] : []),
    ...(hasAnniversaries && span.is !== "anniversaries" ? [about(t.anniversaries, "kỷ niệm")] : []),
    { does: "open", label: commands.help, command: "help" },
  ];
};

const footnoteOf = (shown: readonly TimelineDate[], { calendar: t }: Messages): string | undefined => {
  const lines = [
    ...(shown.some(({ workingDaysLeft: left }) => typeof left === "number") ? [t.counted] : []),
    ...(shown.some(({ workingDaysLeft: left }) => typeof left === "string") ? [t.uncounted] : []),
  ];
  return lines.length > 0 ? lines.join(" ") : undefined;
};

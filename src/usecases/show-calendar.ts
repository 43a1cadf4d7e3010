import type { CalendarFault } from "../domain/calendar/day-off.ts";
import type { HolidayName, HolidayStatus } from "../domain/calendar/holiday.ts";
import { type Day, dayOf, daysBetween, type Month, plusDays } from "../domain/day.ts";
import { type Milestone, milestones } from "../domain/plan/milestones.ts";
import type { Phase } from "../domain/plan/phase.ts";
import { phaseOn } from "../domain/plan/phase-on.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { plansToday } from "./current-plan.ts";
import type { Ports } from "./ports.ts";

/** Which dates are asked for: those from today on, those of some months, all, or all anniversaries. */
export type TimelineSpan =
  | { readonly is: "ahead" | "all" | "anniversaries" }
  | { readonly is: "months"; readonly from: Month; readonly to: Month };

/** A dated thing of a plan as it stands today. */
export type TimelineDate = {
  readonly plan: EmulationPlan;
  readonly milestone: Milestone;
  readonly when: "past" | "today" | "ahead";
  /** Of what is to be done by a named day that comes: the working days until then, or why they can't be counted. */
  readonly workingDaysLeft: number | CalendarFault | null;
};

/** Days off in a row for one holiday. */
export type TimelineHoliday = {
  readonly name: HolidayName;
  readonly from: Day;
  readonly through: Day;
  /** How sure the least sure of them is. */
  readonly status: HolidayStatus;
};

/** The dates of the plans of the day. */
export type Timeline = {
  readonly today: Day;
  readonly span: TimelineSpan;
  readonly plans: readonly EmulationPlan[];
  /** The phase of each plan that today lies in. */
  readonly phases: readonly { readonly plan: EmulationPlan; readonly phase: Phase }[];
  /** Dates that are over and not among those asked for. */
  readonly pastCount: number;
  /** Earliest first. */
  readonly dates: readonly TimelineDate[];
  /** Earliest first; those near the dates asked for. */
  readonly holidays: readonly TimelineHoliday[];
};

/** Gathers the dates of the plans of the day. */
export const showCalendar =
  ({ plans, calendar, now }: Ports) =>
  async (span: TimelineSpan): Promise<Timeline> => {
    const today = dayOf(now);
    return timelineOf(plansToday(await plans.active(), today), { span, today, calendar });
  };

/** What dates of which plans are gathered by. */
type Looking = Seen & { readonly span: TimelineSpan };

/** The dates of these plans. */
export const timelineOf = (open: readonly EmulationPlan[], { span, today, calendar }: Looking): Timeline => {
  const all = open
    .flatMap((plan) => milestones(plan).map((milestone) => dated({ calendar, today }, plan, milestone)))
    .toSorted((one, other) => compare(one.milestone.on, other.milestone.on));
  const dates = all.filter((date) => isAskedFor(date, span));
  return {
    today,
    span,
    plans: open,
    phases: open.flatMap((plan) => {
      const phase = phaseOn(plan, today);
      return phase ? [{ plan, phase }] : [];
    }),
    pastCount: span.is === "ahead" ? all.length - dates.length : 0,
    dates,
    holidays: holidaysIn(calendar, edgesOf(span, today, dates)),
  };
};

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

type Seen = Pick<Ports, "calendar"> & { readonly today: Day };

const dated = ({ calendar, today }: Seen, plan: EmulationPlan, milestone: Milestone): TimelineDate => {
  const when = whenOf(milestone, today);
  const isDue = !isFeast(milestone) && milestone.precision === "day";
  if (when !== "ahead" || !isDue) return { plan, milestone, when, workingDaysLeft: null };
  const left = calendar.workingDaysLeft(today, milestone.on);
  return { plan, milestone, when, workingDaysLeft: left.ok ? left.value : left.refusal.word };
};

/** What is known by its month only is not over before the month is. */
const whenOf = ({ on, precision }: Milestone, today: Day): TimelineDate["when"] => {
  if (precision === "month") return on.slice(0, 7) < today.slice(0, 7) ? "past" : "ahead";
  return on < today ? "past" : on === today ? "today" : "ahead";
};

/** Nothing is to be done by the day of an anniversary or event. */
const isFeast = ({ kind }: Milestone): boolean => kind === "anniversary" || kind === "event";

const isAskedFor = ({ milestone, when }: TimelineDate, span: TimelineSpan): boolean => {
  if (span.is === "ahead") return when !== "past";
  if (span.is === "anniversaries") return isFeast(milestone);
  if (span.is !== "months") return true;
  const month = milestone.on.slice(0, 7);
  return span.from <= month && month <= span.to;
};

/** From one day off of a holiday to its next: a weekend may lie between those that are still open. */
const mostBetween = 3;

/** Days looked through for holidays at most. */
const mostDays = 400;

const edgesOf = (
  span: TimelineSpan,
  today: Day,
  dates: readonly TimelineDate[],
): readonly [from: Day, through: Day] | undefined => {
  if (span.is === "anniversaries") return undefined;
  if (span.is === "months") return [`${span.from}-01`, `${span.to}-31`];
  const first = dates[0]?.milestone.on ?? today;
  const last = dates.at(-1)?.milestone.on ?? today;
  return [span.is === "all" && first < today ? first : today, last];
};

const sureness: readonly HolidayStatus[] = ["fixed", "announced", "reported", "fromMemory", "toBeAnnounced"];

const holidaysIn = (
  calendar: Ports["calendar"],
  edges: readonly [Day, Day] | undefined,
): readonly TimelineHoliday[] => {
  if (!edges) return [];
  const [from, through] = edges;
  const found: TimelineHoliday[] = [];
  for (let count = 0; count < mostDays; count++) {
    const day = plusDays(from, count);
    if (day > through) break;
    const holiday = holidayOn(calendar, day);
    if (!holiday) continue;
    const last = found.at(-1);
    if (last?.name === holiday.name && daysBetween(last.through, day) <= mostBetween) {
      found[found.length - 1] = { ...last, through: day, status: lessSure(last.status, holiday.status) };
    } else found.push({ ...holiday, from: day, through: day });
  }
  return found;
};

const lessSure = (one: HolidayStatus, other: HolidayStatus): HolidayStatus =>
  sureness.indexOf(one) < sureness.indexOf(other) ? other : one;

const holidayOn = (
  calendar: Ports["calendar"],
  day: Day,
): Pick<TimelineHoliday, "name" | "status"> | undefined => {
  const off = calendar.dayOff(day);
  if (off.ok) return off.value?.name ? { name: off.value.name, status: off.value.status } : undefined;
  const { word, details } = off.refusal;
  // The calendar names the holiday that the day may belong to.
  return word === "holidays-not-announced"
    ? { name: details["holiday"] as HolidayName, status: "toBeAnnounced" }
    : undefined;
};

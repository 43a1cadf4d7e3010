import { type Day, type Month, plusMonths } from "../day.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { dutyDrafts, type SilentDuty } from "./duty-drafts.ts";
import type { OfficeRules } from "./office-rules.ts";
import { placesOf, scopesOf } from "./places-of.ts";
import { planDrafts } from "./plan-drafts.ts";
import type { OfficeFacts, RemindedPerson } from "./reminded-person.ts";
import type { Call, ReminderMilestone } from "./reminder-milestone.ts";
import { type Schedule, scheduleDrafts } from "./schedule-draft.ts";
import { workDraft } from "./work-draft.ts";

/** Which days are looked at, the first through the last. */
export type Span = { readonly from: Day; readonly through: Day };

/** Everything that plans will cause in a span of days. */
export type SpanSchedule = Schedule & Span & { readonly silent: readonly SilentDuty[] };

/** The milestones, some call of which may come in the span, and what can't or won't be reminded of. */
export const scheduleOf = (
  plans: readonly EmulationPlan[],
  { from, through }: Span,
  rules: OfficeRules,
): SpanSchedule => {
  const drafts = [
    ...plans.flatMap(planDrafts),
    ...monthsAround({ from, through }).flatMap((month) => workDraft(month, plans, rules) ?? []),
  ];
  const { milestones, gaps } = scheduleDrafts(drafts, rules);
  return { from, through, milestones, gaps, silent: plans.flatMap((plan) => dutyDrafts(plan).silent) };
};

const monthsAround = ({ from, through }: Span): readonly Month[] => {
  const months: Month[] = [];
  const last = plusMonths(through.slice(0, 7), 1);
  for (let month = plusMonths(from.slice(0, 7), -3); month <= last; month = plusMonths(month, 1))
    months.push(month);
  return months;
};

/** How many people there are to remind, as things stand. */
export type AudienceCounts = {
  /** By milestone: whom it concerns, and who has not done it. */
  readonly concerned: Readonly<Record<string, number>>;
  readonly unitHeads: number;
  readonly officers: number;
};

/** Counts of one page of people, to be added up. */
export const countAudiences = (
  people: readonly RemindedPerson[],
  milestones: readonly ReminderMilestone[],
  { closedDuties, day }: Pick<OfficeFacts, "closedDuties"> & { readonly day: Day },
): AudienceCounts => {
  const having = (role: "unitHead" | "officer"): number =>
    people.filter((person) => scopesOf(person, role, day).length > 0).length;
  const concerned = milestones.map((milestone) => [
    milestone.id,
    people.filter((person) => placesOf(person, milestone, { closedDuties, day }).length > 0).length,
  ]);
  return {
    concerned: Object.fromEntries(concerned),
    unitHeads: having("unitHead"),
    officers: having("officer"),
  };
};

/** The counts of two pages. */
export const addAudiences = (one: AudienceCounts, other: AudienceCounts): AudienceCounts => {
  const concerned = { ...one.concerned };
  for (const [id, count] of Object.entries(other.concerned)) concerned[id] = (concerned[id] ?? 0) + count;
  return {
    concerned,
    unitHeads: one.unitHeads + other.unitHeads,
    officers: one.officers + other.officers,
  };
};

/** A reminder to come, and to how many people at most: those who will have done it by then get none. */
export type PlannedPush = {
  readonly on: Day;
  readonly milestone: ReminderMilestone;
  readonly lead: number;
  /** Those whom it concerns, or the level above them. */
  readonly to: "concerned" | "unitHeads" | "officers";
  readonly most: number;
};

/** The reminders to come in the span, day by day and kind by kind, before the cap per week gathers them. */
export const pushesOf = (
  { milestones, from, through }: SpanSchedule,
  { concerned, unitHeads, officers }: AudienceCounts,
): readonly PlannedPush[] =>
  milestones
    .flatMap((milestone) => {
      const { calls, escalates } = milestone;
      const to = (level: PlannedPush["to"], most: number, found: readonly (Call | null)[]) =>
        found.flatMap((call) => (call ? [{ ...call, milestone, to: level, most }] : []));
      const own = concerned[milestone.id] ?? 0;
      return [
        ...to("concerned", own, calls),
        ...to("unitHeads", own > 0 ? unitHeads : 0, [escalates.unitHead]),
        ...to("officers", own > 0 ? officers : 0, [escalates.officer]),
      ];
    })
    .filter(({ on }) => from <= on && on <= through)
    .toSorted((one, other) => compare(one.on, other.on) || compare(one.milestone.kind, other.milestone.kind));

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

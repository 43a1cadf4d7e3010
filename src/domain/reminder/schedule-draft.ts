import type { Calendar } from "../calendar/calendar.ts";
import type { Day } from "../day.ts";
import { callDays, plusWorkingDays } from "./call-days.ts";
import { kindFor } from "./kind-for.ts";
import type { MilestoneDraft } from "./milestone-draft.ts";
import { type OfficeRules, wasActiveBy } from "./office-rules.ts";
import type { ReminderKind } from "./reminder-kind.ts";
import type { Call, ReminderGap, ReminderMilestone } from "./reminder-milestone.ts";

/** Milestones, and the reminders that can't be made. */
export type Schedule = {
  readonly milestones: readonly ReminderMilestone[];
  readonly gaps: readonly ReminderGap[];
};

/** The milestones with the days that follow from calendar and settings; none of a kind that the office has off. */
export const scheduleDrafts = (drafts: readonly MilestoneDraft[], rules: OfficeRules): Schedule => {
  const found = drafts.flatMap((draft) => {
    const kind = kindFor(draft.kind, rules.settings);
    // What had to be done before its plan was active is not asked for; what had begun by then is news all the same.
    const isPast = kind.sort === "deadline" && !wasActiveBy(draft.planId, draft.dueOn, rules);
    return kind.isOn && !isPast ? [scheduled(draft, kind, rules.calendar)] : [];
  });
  return {
    milestones: found.map(({ milestone }) => milestone),
    gaps: found.flatMap(({ gaps }) => gaps),
  };
};

const scheduled = (
  { leads, ...draft }: MilestoneDraft,
  kind: ReminderKind,
  calendar: Calendar,
): { readonly milestone: ReminderMilestone; readonly gaps: readonly ReminderGap[] } => {
  const due = { dueOn: draft.dueOn, sort: kind.sort };
  const own = callDays(calendar, due, leads ?? kind.leads);
  const last = callDays(calendar, due, [0]).calls[0]?.on ?? null;
  const levels = escalating(draft, kind, calendar);
  const calls = [...own.calls, levels.unitHead.call ?? [], levels.officer.call ?? []].flat();
  const end = calls.map(({ on }) => on).reduce(later, draft.dueOn);
  const openUntil = plusWorkingDays(calendar, kind.sort === "deadline" ? draft.dueOn : end, kind.openFor);
  return {
    milestone: {
      ...draft,
      calls: own.calls,
      lastCallOn: last,
      openUntil: openUntil.ok ? later(openUntil.value, end) : end,
      escalates: { unitHead: levels.unitHead.call, officer: levels.officer.call },
    },
    gaps: [...own.unknown, ...levels.unitHead.unknown, ...levels.officer.unknown].map(({ lead, why }) => ({
      milestone: draft.id,
      kind: draft.kind,
      planId: draft.planId,
      dueOn: draft.dueOn,
      lead,
      why,
    })),
  };
};

const later = (one: Day, other: Day): Day => (one > other ? one : other);

type Level = { readonly call: Call | null; readonly unknown: ReturnType<typeof callDays>["unknown"] };

const silentLevel: Level = { call: null, unknown: [] };

/** Heads learn of their people, officers of people and of units; nobody is above the officer. */
const escalating = (
  { audience, dueOn, precision }: MilestoneDraft,
  { escalation, sort }: ReminderKind,
  calendar: Calendar,
): { readonly unitHead: Level; readonly officer: Level } => {
  const level = (after: number | null): Level => {
    if (after === null || precision === "none") return silentLevel;
    const { calls, unknown } = callDays(calendar, { dueOn, sort }, [-after]);
    return { call: calls[0] ?? null, unknown };
  };
  return {
    unitHead: audience.of === "staff" ? level(escalation.unitHead) : silentLevel,
    officer: audience.of === "officers" ? silentLevel : level(escalation.officer),
  };
};

import { type Day, dayOf, plusDays } from "../../domain/day.ts";
import { planDuties } from "../../domain/duties/plan-duties.ts";
import type { Reach } from "../../domain/linking/reach.ts";
import { slotsOf as timesOf } from "../../domain/office-settings/settings-of.ts";
import { activeSinceOf } from "../../domain/plan/edit/plan-draft.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { SilentDuty } from "../../domain/reminder/duty-drafts.ts";
import { closedDutiesOf } from "../../domain/reminder/duty-key.ts";
import {
  type AudienceCounts,
  addAudiences,
  countAudiences,
  type PlannedPush,
  pushesOf,
  type Span,
  type SpanSchedule,
  scheduleOf,
} from "../../domain/reminder/pushes-of.ts";
import type { ReminderGap } from "../../domain/reminder/reminder-milestone.ts";
import { slotsOf } from "../../domain/reminder/slots.ts";
import type { PlanFile } from "../open-plans.ts";
import type { Ports } from "../ports.ts";
import { nameIn } from "./tell-reminders.ts";

/** A reminder to come, what it is about, and the office's slot in which it goes. */
export type PreviewedPush = PlannedPush & {
  /** Null where the plan has no name of its own for it. */
  readonly name: string | null;
  /** `HH:mm` */
  readonly time: string;
};

/** Everything that a plan will cause in a span of days, and what it can't. */
export type ReckonedReminders = Span & {
  readonly plan: EmulationPlan;
  readonly pushes: readonly PreviewedPush[];
  readonly gaps: readonly (ReminderGap & { readonly name: string | null })[];
  readonly silent: readonly (SilentDuty & { readonly name: string })[];
  readonly capPerWeek: number;
};

/** The same, and where the office's people are reminded. */
export type ReminderPreview = ReckonedReminders & { readonly reach: Reach };

/** What a preview is reckoned from; an administrator's command has no more. */
export type PreviewPorts = Pick<Ports, "calendar" | "settings" | "standings" | "duties" | "now"> & {
  readonly reminders: Pick<Ports["reminders"], "office">;
  readonly planDesk: Pick<Ports["planDesk"], "findLog" | "running">;
};

/** Pages of a thousand people. */
const mostPages = 50;

/** Reckons every push that a plan will cause, from a day on, as people stand now. */
export const reckonReminders = async (
  ports: PreviewPorts,
  plan: EmulationPlan,
  asked: Partial<Span> = {},
): Promise<ReckonedReminders> => {
  const { calendar, now, reminders, settings: office } = ports;
  const today = dayOf(now);
  const span = { from: asked.from ?? today, through: asked.through ?? lastDayOf(plan) };
  const { settings } = await reminders.office();
  const activeSince = await activeSinceIn(ports, plan, today);
  const schedule = scheduleOf([plan], span, { calendar, settings, activeSince });
  const counts = await countPeople(ports, { plan, schedule, today });
  const times = timesOf(office);
  const timeOn = (day: Day): string => {
    const slots = slotsOf(day, { calendar, hour: null, times });
    return (slots.ok ? slots.value[0]?.time : undefined) ?? times[0];
  };
  const inSpan = ({ dueOn }: ReminderGap): boolean => span.from <= dueOn && dueOn <= span.through;
  const duties = planDuties(plan, today);
  return {
    ...span,
    plan,
    capPerWeek: settings.capPerWeek,
    pushes: pushesOf(schedule, counts)
      .filter(({ most }) => most > 0)
      .map((push) => ({ ...push, time: timeOn(push.on), name: nameIn(plan, push.milestone, today) })),
    gaps: schedule.gaps.filter(inSpan).map((gap) => ({ ...gap, name: gapName(plan, gap, today) })),
    silent: schedule.silent.map((duty) => ({
      ...duty,
      name: duties.find(({ id }) => id === duty.dutyId)?.name ?? duty.dutyId,
    })),
  };
};

/** What its last months cause comes after its end. */
const daysAfter = 45;

const lastDayOf = ({ period }: EmulationPlan): Day =>
  plusDays(period.endsOn ?? `${period.toYear}-12-31`, daysAfter);

/** A plan that does not run yet is active from today on. */
const activeSinceIn = async ({ planDesk }: PreviewPorts, { id }: EmulationPlan, today: Day) => {
  if (!planDesk.running().some(({ planId }) => planId === id)) return { [id]: today };
  const log = await planDesk.findLog(id);
  return log ? activeSinceOf([log.value]) : {};
};

const gapName = (plan: EmulationPlan, { kind, milestone }: ReminderGap, today: Day): string | null =>
  nameIn(plan, { kind, subjectId: milestone.split(":").slice(2).join(":") }, today);

type Counting = {
  readonly plan: EmulationPlan;
  readonly schedule: SpanSchedule;
  readonly today: Day;
};

const countPeople = async (
  { standings, duties }: PreviewPorts,
  { plan, schedule: { milestones }, today }: Counting,
): Promise<AudienceCounts> => {
  const records = await duties.ofPlan(plan.id);
  const facts = { closedDuties: closedDutiesOf(records.map(({ value }) => value)), day: today };
  let counts = countAudiences([], milestones, facts);
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await standings.page({ after });
    counts = addAudiences(counts, countAudiences(read.standings, milestones, facts));
    after = read.after;
    if (after === undefined) break;
  }
  return counts;
};

/** Reckons what a draft, or a plan that runs, will remind of; undefined where there is neither. */
export const previewReminders =
  (ports: Ports) =>
  async ({ draft, holds }: PlanFile): Promise<ReminderPreview | undefined> => {
    const plan = draft?.value.plan ?? (holds?.state === "active" ? holds.plan : undefined);
    return plan && { ...(await reckonReminders(ports, plan)), reach: await ports.people.reach() };
  };

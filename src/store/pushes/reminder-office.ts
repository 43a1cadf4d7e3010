import type { DateTime } from "luxon";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import { dayOf } from "../../domain/day.ts";
import { silenceConfirmsAfter, slotsOf } from "../../domain/office-settings/settings-of.ts";
import { activeSinceOf } from "../../domain/plan/edit/plan-draft.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { closedDutiesOf } from "../../domain/reminder/duty-key.ts";
import type { OfficeReminderSettings } from "../../domain/reminder/office-reminder-settings.ts";
import type { ReminderWeek } from "../../domain/reminder/week-ahead.ts";
import type { Documents } from "../documents.ts";
import { planLogCodec } from "../plan-codecs.ts";
import { createDuties } from "../repositories/duties.ts";
import { createCalendars, settingsId, settingsIn } from "../repositories/office-desk.ts";
import { planLogId } from "../repositories/planning.ts";
import { createPlans, type PlanShelf } from "../repositories/repositories.ts";
import { openUnitOfWork } from "../unit-of-work.ts";
import { keepWeeks } from "./keep-weeks.ts";
import { officeRemindersId, readOfficeReminders } from "./office-reminders-codec.ts";

/** What the reminders of one office follow from on one day; the same for all its people. */
export type ReminderOffice = {
  readonly partition: string;
  /** The office's own. */
  readonly calendar: Calendar;
  /** `HH:mm` each, when it reminds its people. */
  readonly times: readonly string[];
  readonly settings: OfficeReminderSettings;
  readonly plans: readonly EmulationPlan[];
  readonly week: ReminderWeek;
  readonly closedDuties: ReadonlySet<string>;
  /** After how many working days nobody's word counts as confirmed; null: it never does. */
  readonly silenceAfter: number | null;
};

export type ReminderOfficeParts = {
  readonly documents: Documents;
  readonly calendar: Calendar;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** How long what was read of an office holds. */
const keptMs = 30_000;

/** Offices kept in memory; beyond it the oldest goes. */
const mostKept = 2_000;

/** Gives what the reminders of an office follow from now, read anew every half minute; undefined where it is gone. */
export const createReminderOffices = (parts: ReminderOfficeParts) => {
  const shelf: PlanShelf = new Map();
  const calendarFor = createCalendars(parts.calendar);
  const kept = new Map<string, { readonly untilMs: number; readonly office: Promise<ReminderOffice> }>();
  const weekOf = keepWeeks(mostKept);
  return async (partition: string): Promise<ReminderOffice> => {
    const day = dayOf(parts.now());
    const known = kept.get(partition);
    if (known && known.untilMs > parts.nowMs() && (await known.office).week.today.day === day)
      return known.office;
    const office = load(parts, { shelf, calendarFor, weekOf }, partition);
    kept.delete(partition);
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(partition, { untilMs: parts.nowMs() + keptMs, office });
    office.catch(() => kept.delete(partition));
    return office;
  };
};

export type ReminderOffices = ReturnType<typeof createReminderOffices>;

type Kept = {
  readonly shelf: PlanShelf;
  readonly calendarFor: ReturnType<typeof createCalendars>;
  readonly weekOf: ReturnType<typeof keepWeeks>;
};

const load = async (
  { documents, now }: ReminderOfficeParts,
  { shelf, calendarFor, weekOf }: Kept,
  partition: string,
): Promise<ReminderOffice> => {
  const work = openUnitOfWork(documents, partition);
  const [stored, set] = await Promise.all([work.get("office"), work.get(settingsId)]);
  const calendar = calendarFor(partition, set);
  const day = dayOf(now());
  const settings = readOfficeReminders(await work.get(officeRemindersId));
  // What a plan asks for may be told before it begins, and is open for a while after its end.
  const plans = stored ? await createPlans(work, stored, shelf).active() : [];
  const logs = await Promise.all(plans.map(({ id }) => work.get(planLogId(id))));
  const activeSince = activeSinceOf(logs.flatMap((log) => (log ? [planLogCodec.read(log)] : [])));
  const records = await Promise.all(plans.map(({ id }) => createDuties(work).ofPlan(id)));
  return {
    partition,
    calendar,
    times: slotsOf(settingsIn(set)),
    settings,
    plans,
    week: weekOf(partition, { plans, settings, calendar, activeSince, day }),
    closedDuties: closedDutiesOf(records.flat().map(({ value }) => value)),
    silenceAfter: silenceConfirmsAfter(settingsIn(set)),
  };
};

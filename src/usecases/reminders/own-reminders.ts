import type { Day } from "../../domain/day.ts";
import { dayOf, officeTimeOf, stampOf } from "../../domain/day.ts";
import { slotsOf } from "../../domain/office-settings/settings-of.ts";
import { activeSinceOf } from "../../domain/plan/edit/plan-draft.ts";
import { checkLeads, type LeadsFault } from "../../domain/reminder/check-leads.ts";
import { closedDutiesOf } from "../../domain/reminder/duty-key.ts";
import { milestonesOn } from "../../domain/reminder/milestones-on.ts";
import type { OfficeReminderSettings } from "../../domain/reminder/office-reminder-settings.ts";
import type { OpenItem } from "../../domain/reminder/open-item.ts";
import { openItemsOf } from "../../domain/reminder/open-items-of.ts";
import type { OwnReminderSettings } from "../../domain/reminder/own-reminder-settings.ts";
import type { ReminderKindName } from "../../domain/reminder/reminder-kind.ts";
import { checkHour, type HourFault } from "../../domain/reminder/slots.ts";
import {
  type SnoozeChoice,
  type SnoozeFault,
  snoozeUntil,
  withSnooze,
} from "../../domain/reminder/snooze.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import type { Ports } from "../ports.ts";
import { type ToldReminder, tellReminders } from "./tell-reminders.ts";

/** How the person is reminded, and of what they would be now. */
export type OwnReminders = {
  readonly own: OwnReminderSettings;
  readonly etag: string | null;
  readonly office: OfficeReminderSettings;
  /** `HH:mm` each, when the office reminds its people. */
  readonly times: readonly string[];
  /** All that is open today, told already or not. */
  readonly open: readonly ToldReminder[];
};

/** Shows how the person is reminded. */
export const showReminders = (ports: Ports) => async (): Promise<OwnReminders> => {
  const [{ settings: own, etag }, { settings: office }] = await Promise.all([
    ports.reminders.own(),
    ports.reminders.office(),
  ]);
  const open = await tellReminders(ports)(await openItems(ports, own, office));
  return { own, etag: etag ?? null, office, times: slotsOf(ports.settings), open };
};

const openItems = async (
  { person, plans, planDesk, calendar, now, standings, duties }: Ports,
  own: OwnReminderSettings,
  settings: OfficeReminderSettings,
): Promise<readonly OpenItem[]> => {
  const day = dayOf(now);
  const [standing, active] = await Promise.all([standings.ofPerson(person.id), plans.active()]);
  if (!standing) return [];
  const logs = await Promise.all(active.map(({ id }) => planDesk.findLog(id)));
  const activeSince = activeSinceOf(logs.flatMap((log) => (log ? [log.value] : [])));
  const records = await Promise.all(active.map(({ id }) => duties.ofPlan(id)));
  return openItemsOf({
    person: standing,
    // What they put off or want no push of is open all the same.
    own: { ...own, isOff: false, snoozes: [] },
    office: { closedDuties: closedDutiesOf(records.flat().map(({ value }) => value)), missing: {} },
    calendar,
    milestones: milestonesOn({ plans: active, settings, calendar, activeSince, day }),
    day,
    time: officeTimeOf(stampOf(now)).time,
  });
};

/** Why somebody can't be reminded so. */
export type OwnReminderFault = LeadsFault | HourFault;

/** Keeps how the person wants to be reminded. */
export const setReminders =
  ({ reminders }: Ports) =>
  async (
    settings: Omit<OwnReminderSettings, "snoozes" | "wantsDigest">,
  ): Promise<Result<OwnReminderSettings, OwnReminderFault>> => {
    const hour = settings.hour === null ? ok(null) : checkHour(settings.hour);
    if (!hour.ok) return hour;
    for (const kind of Object.values(settings.kinds)) {
      const leads = kind.leads === undefined ? ok([]) : checkLeads(kind.leads);
      if (!leads.ok) return leads;
    }
    const { settings: former, etag } = await reminders.own();
    const { snoozes, wantsDigest } = former;
    const next = { ...settings, snoozes, wantsDigest };
    reminders.saveOwn(next, etag);
    return ok(next);
  };

/** What was put off, and the day on which each comes back. */
export type PutOff = {
  readonly told: readonly (ToldReminder & { readonly until: Day })[];
  /** What is over too soon for that. */
  readonly left: readonly ToldReminder[];
};

/** Puts off what one card told of; what can't wait any more stays as it is. */
export const snoozeReminders =
  (ports: Ports) =>
  async (
    milestones: readonly string[],
    choice: SnoozeChoice,
  ): Promise<Result<PutOff, SnoozeFault | "reminder-over">> => {
    const { reminders, calendar, now } = ports;
    const { own, etag, open } = await showReminders(ports)();
    const named = open.filter(({ item }) => milestones.includes(item.milestone));
    const today = dayOf(now);
    const tried = named.map((told) => ({ told, until: snoozeUntil(choice, told.item, { calendar, today }) }));
    const putOff = tried.flatMap(({ told, until }) => (until.ok ? [{ ...told, until: until.value }] : []));
    const fault = tried.find(({ until }) => !until.ok)?.until;
    if (putOff.length === 0) return fault && !fault.ok ? fault : refused("reminder-over");
    const isOpen = open.map(({ item }) => item);
    const next = putOff.reduce(
      (settings, { item: { milestone }, until }) =>
        withSnooze(settings, { milestone, until }, { today, open: isOpen }),
      own,
    );
    reminders.saveOwn(next, etag ?? undefined);
    return ok({ told: putOff, left: tried.flatMap(({ told, until }) => (until.ok ? [] : [told])) });
  };

/** Reminds the person no more of one kind, or again. */
export const stopReminders =
  ({ reminders }: Ports) =>
  async (kind: ReminderKindName): Promise<void> => {
    const { settings: own, etag } = await reminders.own();
    const kinds = { ...own.kinds, [kind]: { ...own.kinds[kind], isOff: true } };
    reminders.saveOwn({ ...own, kinds }, etag);
  };

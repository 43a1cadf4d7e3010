import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { Day } from "../../../src/domain/day.ts";
import type { Grant } from "../../../src/domain/person.ts";
import { type Looking, milestonesOn } from "../../../src/domain/reminder/milestones-on.ts";
import { missingOf } from "../../../src/domain/reminder/missing-of.ts";
import {
  defaultOfficeReminders,
  type OfficeReminderSettings,
} from "../../../src/domain/reminder/office-reminder-settings.ts";
import type { OpenItem } from "../../../src/domain/reminder/open-item.ts";
import { openItemsOf } from "../../../src/domain/reminder/open-items-of.ts";
import {
  defaultOwnReminders,
  type OwnReminderSettings,
} from "../../../src/domain/reminder/own-reminder-settings.ts";
import type { OfficeFacts, RemindedPerson } from "../../../src/domain/reminder/reminded-person.ts";
import { smallPlan } from "../plan/small-plan.ts";

/** The country's calendar. */
export const calendar = createCalendar();

const staff: Grant = { role: "staff", scope: "office" };

/** Somebody of the unit `a` who has done nothing yet. */
export const somebody = (
  personId: string,
  { grants = [], ...more }: Partial<RemindedPerson> = {},
): RemindedPerson => ({
  personId,
  unitId: "a",
  staffKind: "cong_chuc",
  pledges: {},
  work: {},
  ...more,
  grants: [staff, ...grants],
});

/** The head of a unit. */
export const headOf = (unitId: string, more: Partial<RemindedPerson> = {}): RemindedPerson =>
  somebody(`head-${unitId}`, { unitId, grants: [{ role: "unitHead", scope: { unitId } }], ...more });

/** The officer, of the unit `o`. */
export const officer = (more: Partial<RemindedPerson> = {}): RemindedPerson =>
  somebody("officer", { unitId: "o", grants: [{ role: "officer", scope: "office" }], ...more });

/** A plan of 2024 of which no month's work is asked for, for want of a period around it; parts can be exchanged. */
export const planWith = smallPlan;

/** What an office's reminders follow from in a test. */
export type Desk = Partial<Pick<Looking, "activeSince">> & {
  readonly plans: Looking["plans"];
  readonly settings?: Partial<OfficeReminderSettings>;
  readonly own?: Partial<OwnReminderSettings>;
  readonly others?: readonly RemindedPerson[];
  readonly closed?: readonly string[];
  readonly time?: string;
};

/** The milestones of a day. */
export const openOn = ({ plans, settings, activeSince }: Desk, day: Day) =>
  milestonesOn({
    plans,
    day,
    calendar,
    settings: { ...defaultOfficeReminders, ...settings },
    ...(activeSince ? { activeSince } : {}),
  });

/** The open items of a person on a day, among others. */
export const itemsOn = (desk: Desk, person: RemindedPerson, day: Day): readonly OpenItem[] => {
  const milestones = openOn(desk, day);
  const closedDuties: OfficeFacts["closedDuties"] = new Set(desk.closed ?? []);
  const people = [person, ...(desk.others ?? [])];
  return openItemsOf({
    person,
    own: { ...defaultOwnReminders, ...desk.own },
    office: { closedDuties, missing: missingOf(people, { milestones, closedDuties, day }) },
    milestones,
    calendar,
    day,
    time: desk.time ?? "08:00",
  });
};

/** The keys of a person's open items on a day, without those of the month's work. */
export const keysOn = (desk: Desk, person: RemindedPerson, day: Day): readonly string[] =>
  itemsOn(desk, person, day)
    .map(({ key }) => key)
    .filter((key) => !key.includes("work:"));

import type { Day, Month } from "../../../src/domain/day.ts";
import type { Grant } from "../../../src/domain/person.ts";
import type { OwnReminderSettings } from "../../../src/domain/reminder/own-reminder-settings.ts";
import { defaultOwnReminders } from "../../../src/domain/reminder/own-reminder-settings.ts";
import type { RemindedPerson } from "../../../src/domain/reminder/reminded-person.ts";

/** Somebody of a played office, and what they will do. */
export type PlayedPerson = Pick<RemindedPerson, "personId" | "unitId" | "staffKind" | "grants"> & {
  readonly own: OwnReminderSettings;
  /** By plan; left out: never. */
  readonly pledgesOn: Readonly<Record<string, Day>>;
  /** The day on which they report a month's work; null: never. */
  readonly reportsOn: (month: Month) => Day | null;
};

const staff: Grant = { role: "staff", scope: "office" };

/** Somebody who does nothing, and has chosen nothing. */
export const playedPerson = (
  personId: string,
  { grants = [], ...more }: Partial<Omit<PlayedPerson, "personId">>,
): PlayedPerson => ({
  personId,
  unitId: "industry",
  staffKind: "cong_chuc",
  own: defaultOwnReminders,
  pledgesOn: {},
  reportsOn: () => null,
  ...more,
  grants: [staff, ...grants],
});

/** Days are done at noon: known in the slot of the afternoon, not in that of the morning. */
const isDone = (on: Day | null | undefined, day: Day, time: string): boolean =>
  on !== null && on !== undefined && (on < day || (on === day && time >= "12:00"));

/** What has happened by a moment, of the people's pledges and work. */
export const factsOf = (
  { personId, unitId, staffKind, grants, pledgesOn, reportsOn }: PlayedPerson,
  { day, time, months }: { readonly day: Day; readonly time: string; readonly months: readonly Month[] },
): RemindedPerson => ({
  personId,
  unitId,
  staffKind,
  grants,
  pledges: Object.fromEntries(
    Object.entries(pledgesOn)
      .filter(([, on]) => isDone(on, day, time))
      .map(([planId]) => [planId, { state: "registered" as const }]),
  ),
  work: Object.fromEntries(
    months.filter((month) => isDone(reportsOn(month), day, time)).map((month) => [month, {}]),
  ),
});

/** The duties that are done by a moment, out of the days on which each will be. */
export const closedBy = (
  closesOn: Readonly<Record<string, Day>>,
  { day, time }: { readonly day: Day; readonly time: string },
): ReadonlySet<string> =>
  new Set(
    Object.entries(closesOn)
      .filter(([, on]) => isDone(on, day, time))
      .map(([key]) => key),
  );

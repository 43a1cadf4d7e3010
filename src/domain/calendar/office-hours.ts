import type { DateTime } from "luxon";
import { type Day, officeZone } from "../day.ts";

/** A stretch of the working day, `HH:mm`, from its first minute up to, not including, its last. */
export type HoursWindow = { readonly from: string; readonly until: string };

/** Hours of an office; in a season, or all year round where it is `null`. */
export type HoursRule = {
  /** `MM-dd`, first through last day; the season may run over New Year. */
  readonly season: { readonly from: string; readonly through: string } | null;
  readonly windows: readonly HoursWindow[];
};

/** Hours in which every office of the country is at work, so that a message never comes too early or too late. */
export const pushSafeHours: readonly HoursRule[] = [
  {
    season: null,
    windows: [
      { from: "08:00", until: "11:00" },
      { from: "14:00", until: "16:30" },
    ],
  },
];

const inSeason = (monthDay: string, { from, through }: { from: string; through: string }): boolean =>
  from <= through ? monthDay >= from && monthDay <= through : monthDay >= from || monthDay <= through;

/** The windows of the first rule whose season holds on the day; none where no rule does. */
export const windowsOn = (day: Day, rules: readonly HoursRule[]): readonly HoursWindow[] =>
  rules.find(({ season }) => season === null || inSeason(day.slice(5), season))?.windows ?? [];

/** Whether the moment lies within one of the windows, by the office's clock. */
export const isWithin = (moment: DateTime, windows: readonly HoursWindow[]): boolean => {
  const time = moment.setZone(officeZone).toFormat("HH:mm");
  return windows.some(({ from, until }) => time >= from && time < until);
};

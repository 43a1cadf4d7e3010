import type { Holiday, HolidayName } from "../calendar/holiday.ts";
import type { HoursRule } from "../calendar/office-hours.ts";
import type { YearOverride } from "../calendar/year-override.ts";
import type { Day } from "../day.ts";
import type { OfficeRuleAnswer, OfficeRuleName } from "./office-rule.ts";

/** When reminders go out: `HH:mm`, the earlier first. */
export type Slots = readonly [first: string, second: string];

/** Reminders go out at these times until the office says others. */
export const defaultSlots: Slots = ["08:00", "14:00"];

/** One thing that an office sets, or takes back. */
export type SettingsChange =
  | { readonly sets: "hours"; readonly hours: readonly HoursRule[] | null }
  | { readonly sets: "slots"; readonly slots: Slots | null }
  | { readonly sets: "rule"; readonly rule: OfficeRuleName; readonly answer: OfficeRuleAnswer | null }
  /** Days off of one holiday, or of the office's own: all of them, substitutes included. */
  | {
      readonly sets: "daysOff";
      readonly name: HolidayName;
      readonly from: Day;
      readonly through: Day;
      readonly source: string;
    }
  /** A day off that is worked, for a working day that is off where one is named. */
  | {
      readonly sets: "worked";
      readonly workedDay: Day;
      readonly dayOff: Day | null;
      readonly source: string;
    }
  /** Takes back what the office set of the day. */
  | { readonly sets: "dayBack"; readonly day: Day }
  /** All days off of a year that the country has no table of yet. */
  | { readonly sets: "year"; readonly year: number; readonly daysOff: readonly Holiday[] }
  | { readonly sets: "yearBack"; readonly year: number }
  /** Units that plans mean by "các phòng, đơn vị": all but these. */
  | { readonly sets: "units"; readonly offUnitIds: readonly string[] };

/** One thing that was set, by whom and when. */
export type SettingsEvent = {
  /** ISO, UTC. */
  readonly at: string;
  readonly byPersonId: string;
  readonly change: SettingsChange;
};

/** What an office set; everything else is as the country has it, or open. */
export type OfficeSettings = {
  /** `null`: hours in which every office is at work. */
  readonly hours: readonly HoursRule[] | null;
  readonly slots: Slots | null;
  readonly rules: Readonly<Partial<Record<OfficeRuleName, OfficeRuleAnswer>>>;
  /** Earliest first. */
  readonly years: readonly YearOverride[];
  /** Years that the office gave because the country has no table of them yet, in a row after its last. */
  readonly givenYears: readonly number[];
  /** `null`: not said; all units take part. */
  readonly offUnitIds: readonly string[] | null;
  /** By what was set: when last and by whom. */
  readonly since: Readonly<Record<string, Pick<SettingsEvent, "at" | "byPersonId">>>;
  /** Oldest first; the newest. */
  readonly history: readonly SettingsEvent[];
};

/** The settings of an office that set nothing. */
export const noSettings: OfficeSettings = {
  hours: null,
  slots: null,
  rules: {},
  years: [],
  givenYears: [],
  offUnitIds: null,
  since: {},
  history: [],
};

/** What of the settings a change is about. */
export const topicOf = (change: SettingsChange): string => {
  switch (change.sets) {
    case "rule":
      return `rule:${change.rule}`;
    case "daysOff":
    case "worked":
    case "dayBack":
    case "year":
    case "yearBack":
      return "calendar";
    default:
      return change.sets;
  }
};

import type { PersonTitle } from "../codes.ts";
import type { Month } from "../day.ts";

/** The pledges of many people under one plan. */
export type PlanTally = {
  readonly registered: number;
  /** Of those registered: after the last day for pledges. */
  readonly late: number;
  readonly withdrawn: number;
  /** Of those registered: not confirmed by anybody yet, and not given back. */
  readonly waiting: number;
  /** How many registered each title. */
  readonly titles: Readonly<Partial<Record<PersonTitle, number>>>;
  /** How many registered each target rate, by the rate as `String` gives it; those without one are in none. */
  readonly rates: Readonly<Record<string, number>>;
};

/** The work of many people in one month. */
export type MonthTally = {
  /** People with a report. */
  readonly reported: number;
  readonly assigned: number;
  /** Of the reports that say it. */
  readonly done: number;
  /** Reports that do not say how much was done. */
  readonly doneUnknown: number;
  readonly leastWellDone: number;
  readonly mostWellDone: number;
  /** Reports not confirmed by anybody yet, and not given back. */
  readonly waiting: number;
};

/** Many people's standings, added up; who they are is not in it. */
export type Tally = {
  /** Who takes part. */
  readonly people: number;
  /** By plan id; a plan under which nobody ever pledged is not there. */
  readonly plans: Readonly<Record<string, PlanTally>>;
  /** The last 24 months up to the newest that anybody reported. */
  readonly months: Readonly<Record<Month, MonthTally>>;
  /** The revisions of the standings that were added up. */
  readonly builtFrom: number;
};

/** What the office's tally tells of one unit. */
export type UnitBrief = {
  readonly people: number;
  readonly plans: Readonly<Record<string, Pick<PlanTally, "registered" | "titles">>>;
  /** People with a report, of the last twelve months. */
  readonly reported: Readonly<Record<Month, number>>;
};

/** A whole office, with each unit in brief by its id; units of nobody are not there. */
export type OfficeTally = Tally & { readonly units: Readonly<Record<string, UnitBrief>> };

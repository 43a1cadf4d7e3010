import type { ActedOn } from "../../domain/authority/acted-on.ts";
import type { ConsentState } from "../../domain/choices.ts";
import type { PersonTitle, StaffKind } from "../../domain/codes.ts";
import type { Day } from "../../domain/day.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { StandingPledge } from "../../domain/standing/standing.ts";
import type { TitleVerdict } from "../../domain/titles/title-verdict.ts";
import type { MonthWork } from "../progress/progress-grounds.ts";
import type { RateProgress } from "../progress/rate-progress.ts";

/** Whose lists, and under which plan. */
export type ListsOf = {
  /** Null: the whole office. */
  readonly unitId: string | null;
  readonly planId: string;
};

/** People of one file at most; a larger office takes it unit by unit. */
export const mostListed = 10_000;

/** People whose work is listed month by month at most: a row each of twelve months makes a file of many people slow. */
export const mostByMonth = 2_000;

/** Whose the lists are: a unit's, or the office's where none is named. */
export const whoseLists = (of?: Pick<ListsOf, "unitId">): ActedOn => {
  const unitId = of?.unitId ?? null;
  return unitId === null ? { is: "office" } : { is: "unit", unitId };
};

/** How a title that somebody registered stands; no verdict where nothing of theirs may be looked at. */
export type ListedTitle = {
  readonly title: PersonTitle;
  readonly verdict: TitleVerdict | null;
  /** Names of the person's initiatives and science works, by their ids. */
  readonly workNames: Readonly<Record<string, string>>;
};

/** One person who takes part, as the lists tell of them. */
export type ListedPerson = {
  readonly code: string | null;
  readonly name: string;
  readonly unit: string;
  readonly position: string;
  readonly staffKind: StaffKind;
  readonly consent: ConsentState;
  readonly pledge: StandingPledge | null;
  /** Of the year, oldest month first. */
  readonly work: readonly MonthWork[];
  readonly progress: RateProgress;
  readonly titles: readonly ListedTitle[];
};

/** All that the lists tell, at one moment. */
export type PeopleLists = {
  readonly office: string;
  /** Null: the whole office. */
  readonly unit: string | null;
  readonly plan: EmulationPlan;
  /** The year of the work and of the titles. */
  readonly year: number;
  readonly today: Day;
  /** Whether the plan's time is over. */
  readonly hasEnded: boolean;
  /** ISO, UTC. */
  readonly asOf: string;
  /** By unit as the office orders them, then by name. */
  readonly people: readonly ListedPerson[];
};

import type { Consent } from "../choices.ts";
import type { PersonTitle, StaffKind } from "../codes.ts";
import type { ConfirmingMark } from "../confirming/confirming.ts";
import { type Day, type Month, plusMonths } from "../day.ts";
import type { Grant } from "../person.ts";
import type { WorkCounts } from "../work/work-counts.ts";

/** What a pledge comes to, without its history. */
export type StandingPledge = {
  readonly state: "registered" | "withdrawn";
  readonly titles: readonly PersonTitle[];
  /** 0..1; null: none pledged. */
  readonly targetRate: number | null;
  /** The day of the last registration, or of the one that was taken up again; changes leave it. */
  readonly registeredOn: Day;
  /** Whether that registration was after the last day for pledges. */
  readonly late: boolean;
  /** Left out of one that was withdrawn, and where nothing is known: it waits since before that was kept. */
  readonly confirming?: ConfirmingMark | undefined;
};

/** Where somebody on the roster stands: all that sums, audiences and progress need of them, in one place. */
export type Standing = {
  readonly personId: string;
  readonly unitId: string;
  readonly staffKind: StaffKind;
  readonly grants: readonly Grant[];
  /** What they last said to a notice on personal data; null before they did. */
  readonly consent: Pick<Consent, "state" | "noticeVersion"> | null;
  /** By plan id. */
  readonly pledges: Readonly<Record<string, StandingPledge>>;
  /** Reported figures of the last 24 months up to the newest reported one. */
  readonly work: Readonly<Record<Month, WorkCounts>>;
  /** How the figures of these months stand; a month that is not named waits since before that was kept. */
  readonly workConfirming?: Readonly<Record<Month, ConfirmingMark>> | undefined;
  /** Raised with every change. */
  readonly revision: number;
};

/** Months of work that are kept, counted back from the newest one reported. */
const monthsKept = 24;

/** The newest months, `monthsKept` back from the newest that has a value. */
export const newestMonths = <Value>(
  months: Readonly<Record<Month, Value>>,
): Readonly<Record<Month, Value>> => {
  const newest = Object.keys(months).sort().at(-1);
  if (newest === undefined) return {};
  const oldest = plusMonths(newest, 1 - monthsKept);
  return Object.fromEntries(Object.entries(months).filter(([month]) => month >= oldest));
};

/** Whether the standing tells all the work there is from a month on. */
export const tellsWorkFrom = ({ work }: Pick<Standing, "work">, from: Month): boolean =>
  Object.keys(work).every((month) => from >= plusMonths(month, 1 - monthsKept));

/** Whether movements count the person: whoever only runs the installation, or stands in for others, is not counted. */
export const takesPart = ({ grants }: Pick<Standing, "grants">): boolean =>
  grants.some(({ role, acting }) => !acting && role !== "admin");

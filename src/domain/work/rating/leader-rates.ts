import { ratio } from "../../rational.ts";
import { exactly, type Interval } from "../interval.ts";
import { all, type Known, when } from "./known.ts";
import type { Gap, Missing } from "./rating-words.ts";

/** What Article 15(3) of Decree 335/2025 asks of a head, and of a deputy for the field entrusted. */
export type LeaderFacts = {
  /** Civil servants under them whose points are at the level of not completed. */
  readonly failingStaffCount: number | null;
  /** All planned tasks of the unit done on time and at quality. */
  readonly allTasksWell: Known;
  /** There was an initiative, or a way of organising the work, that had effect. */
  readonly hasInitiative: Known;
  /** Shortcomings or delays that lasted. */
  readonly lastingDelays: Known;
  /** The unit worked together well. */
  readonly keepsUnity: Known;
  /** Complaints of lasting discord arose. */
  readonly lastingDiscord: Known;
};

/** Each 1 or 1/2: d, đ and e of Article 16(2). */
export type LeaderRates = {
  /** d */
  readonly unitResult: Interval;
  /** đ */
  readonly organisingAbility: Interval;
  /** e */
  readonly unity: Interval;
  readonly missing: readonly Missing[];
  readonly gaps: readonly Gap[];
};

const half = ratio(1, 2);
const open: Interval = { low: half, high: ratio(1) };

/** The text names a case for the whole and a case for the half; it is silent on neither and on both. */
const criterion = (whole: Known, halved: Known): { rate: Interval; found: "settled" | "missing" | "gap" } => {
  if (whole !== null && whole === halved) return { rate: open, found: "gap" };
  if (whole === true) return { rate: exactly(ratio(1)), found: "settled" };
  if (halved === true) return { rate: exactly(half), found: "settled" };
  return { rate: open, found: "missing" };
};

/** The leader's three rates, and which of them no fact or no text decides. */
export const leaderRates = (facts: LeaderFacts): LeaderRates => {
  const failing = facts.failingStaffCount;
  const unitResult = criterion(
    when(failing, (count) => count === 0),
    when(failing, (count) => count > 0),
  );
  const organising = criterion(all(facts.allTasksWell, facts.hasInitiative), facts.lastingDelays);
  const unity = criterion(facts.keepsUnity, facts.lastingDiscord);
  const named = [
    { word: "organisingAbility" as const, found: organising.found },
    { word: "unity" as const, found: unity.found },
  ];
  return {
    unitResult: unitResult.rate,
    organisingAbility: organising.rate,
    unity: unity.rate,
    missing: [
      ...(unitResult.found === "missing" ? (["unitResult"] as const) : []),
      ...named.filter(({ found }) => found === "missing").map(({ word }) => word),
    ],
    gaps: named.filter(({ found }) => found === "gap").map(({ word }) => word),
  };
};

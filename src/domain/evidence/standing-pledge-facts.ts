import { yearOf } from "../plan/in-year.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import type { StandingPledge } from "../standing/standing.ts";
import type { PledgeFact } from "../titles/office-facts.ts";

/**
 * The pledged titles as titles are judged by them, out of what a standing keeps: each for the years of the plan from the
 * one of the registration; a withdrawn pledge gives none.
 */
export const standingPledgeFacts = (
  { fromYear, toYear }: EmulationPlan["period"],
  { state, titles, registeredOn }: StandingPledge,
): readonly PledgeFact[] => {
  if (state === "withdrawn") return [];
  const first = Math.min(Math.max(fromYear, yearOf(registeredOn)), toYear);
  const provenance = { standing: "verified", source: "bot", on: registeredOn, decisionNumber: null } as const;
  const years = Array.from({ length: toYear - first + 1 }, (_, after) => first + after);
  return titles.flatMap((code) => years.map((year) => ({ code, year, provenance })));
};

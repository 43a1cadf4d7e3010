import type { PersonTitle, StaffKind } from "../../codes.ts";
import type { Pledge } from "../../pledge.ts";
import type { EmulationPlan } from "../plan.ts";
import { pledgeableTitles } from "../pledgeable-titles.ts";
import { type PlanChange, planChanges } from "./plan-changes.ts";

/** One thing that a change of a plan means for somebody who pledged under it. */
export type PlanChangeItem =
  /** Days of the plan changed, came or went; the same for all. */
  | { readonly is: "dates"; readonly changes: readonly PlanChange[] }
  /** The pledged rate is below the least rate from now on; 0..1 each. */
  | { readonly is: "belowLeastRate"; readonly targetRate: number; readonly leastTargetRate: number }
  /** Pledged titles that people of their kind could pledge and no longer can. */
  | { readonly is: "titlesClosed"; readonly titles: readonly PersonTitle[] };

/** All that a change of a plan means for one person; their pledge stays as it is. */
export type PlanChangeNotice = { readonly personId: string; readonly items: readonly PlanChangeItem[] };

/** A plan before and after, and who pledged under it. */
export type PlanChanged = {
  readonly before: EmulationPlan;
  readonly after: EmulationPlan;
  readonly pledges: readonly Pledge[];
  /** Kinds of the people on the roster, by id; nobody else is told anything. */
  readonly kinds: ReadonlyMap<string, StaffKind>;
};

const dated: ReadonlySet<string> = new Set([
  "startsOn",
  "endsOn",
  "phase",
  "deadline",
  "event",
  "anniversary",
  "pledgeDeadline",
]);

const isDated = ({ before, after }: PlanChange): boolean =>
  [before, after].some((fact) => fact !== null && dated.has(fact.is));

/** What of the days of a plan changed. */
export const datedChanges = (before: EmulationPlan, after: EmulationPlan): readonly PlanChange[] =>
  planChanges(before, after).filter(isDated);

/** Who is to be told what when a plan changes: those whose pledge holds and whom something of it concerns. */
export const noticesOfPlanChange = ({
  before,
  after,
  pledges,
  kinds,
}: PlanChanged): readonly PlanChangeNotice[] => {
  const dates = datedChanges(before, after);
  return pledges.flatMap(({ personId, state, content }) => {
    const kind = kinds.get(personId);
    if (state !== "registered" || kind === undefined) return [];
    const items: readonly PlanChangeItem[] = [
      ...(dates.length > 0 ? [{ is: "dates", changes: dates } as const] : []),
      ...rateItems(content.targetRate, before, after),
      ...titleItems(content.titles, pledgeableTitles(before, kind), pledgeableTitles(after, kind)),
    ];
    return items.length > 0 ? [{ personId, items }] : [];
  });
};

const rateItems = (
  targetRate: number | null,
  before: EmulationPlan,
  after: EmulationPlan,
): readonly PlanChangeItem[] => {
  const { leastTargetRate } = after.pledging;
  if (leastTargetRate === null || leastTargetRate === before.pledging.leastTargetRate) return [];
  return targetRate !== null && targetRate < leastTargetRate
    ? [{ is: "belowLeastRate", targetRate, leastTargetRate }]
    : [];
};

const titleItems = (
  pledged: readonly PersonTitle[],
  were: readonly PersonTitle[],
  are: readonly PersonTitle[],
): readonly PlanChangeItem[] => {
  const titles = pledged.filter((title) => were.includes(title) && !are.includes(title));
  return titles.length > 0 ? [{ is: "titlesClosed", titles }] : [];
};

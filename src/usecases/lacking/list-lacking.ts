import type { ActedOn } from "../../domain/authority/acted-on.ts";
import { dayOf, type Month } from "../../domain/day.ts";
import type { Lacking, LackingPeople } from "../../domain/lacking/lacking.ts";
import { newestReport, type Owed, owedPledge, owedReport } from "../../domain/lacking/owed.ts";
import type { Unit } from "../../domain/person.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import { currentPlan, type PlanFault } from "../current-plan.ts";
import type { Ports } from "../ports.ts";
import { askingIn } from "./asking-in.ts";
import { daysLeft } from "./days-left.ts";
import {
  type LackingScope,
  lackingPeople,
  type NamedLacking,
  namedPage,
  type ScopeFault,
} from "./lacking-people.ts";

/** What is asked: who has not pledged, who has not reported, or who is late with it. */
export type LackingAsked = LackingScope & {
  readonly what: "pledge" | "report" | "lateReport";
  /** Of which the report is meant; null: the newest that is due, or late. */
  readonly month: Month | null;
  /** People before the page that is shown. */
  readonly from: number;
};

/** Who has not done one thing, a page of them by name. */
export type LackingList = {
  /** Null: the whole office. */
  readonly unit: Unit | null;
  /** Null of a month's work. */
  readonly plan: EmulationPlan | null;
  readonly owed: Owed;
  /** Through the last allowed day, today not counted; null where that is past or not known. */
  readonly workingDaysLeft: number | null;
  readonly people: LackingPeople;
  /** Units with somebody who has not done it, those with the most first. */
  readonly byUnit: readonly { readonly unit: Unit; readonly count: number }[];
  readonly shown: readonly NamedLacking<Lacking>[];
  readonly from: number;
};

/** Why nobody can be listed: no report is due, or the month that was named is not over or was not asked for. */
export type LackingFault = PlanFault | ScopeFault | "no-report-due" | "report-not-due";

/** People of one page. */
export const lackingOnPage = 15;

/** Whose the question is: the unit's that it names, else the office's. */
export const whoseLacking = (scope?: LackingScope): ActedOn =>
  scope === undefined || scope.unitId === null ? { is: "office" } : { is: "unit", unitId: scope.unitId };

/** Lists who has not done one thing. */
export const listLacking =
  (ports: Ports) =>
  async (asked: LackingAsked): Promise<Result<LackingList, LackingFault>> => {
    const { office } = ports;
    const found = await owedIn(ports, asked);
    if (!found.ok) return found;
    const { owed, plan } = found.value;
    const people = await lackingPeople(ports, asked, [owed]);
    if (!people.ok) return people;
    const { lacking } = people.value;
    const counts = Map.groupBy(lacking, ({ unitId }) => unitId);
    const from = asked.from < lacking.length ? asked.from : 0;
    return ok({
      unit: office.units.find(({ id }) => id === asked.unitId) ?? null,
      plan,
      owed,
      workingDaysLeft: daysLeft(ports, owed),
      people: people.value,
      byUnit: office.units
        .map((unit) => ({ unit, count: counts.get(unit.id)?.length ?? 0 }))
        .filter(({ count }) => count > 0)
        .toSorted((one, other) => other.count - one.count),
      shown: await namedPage(ports, lacking, { from, most: lackingOnPage }),
      from,
    });
  };

type Found = { readonly owed: Owed; readonly plan: EmulationPlan | null };

const owedIn = async (
  ports: Ports,
  { what, month }: LackingAsked,
): Promise<Result<Found, PlanFault | "no-report-due" | "report-not-due">> => {
  if (what === "pledge") {
    const plan = await currentPlan(ports);
    return plan.ok ? ok({ owed: owedPledge(plan.value, dayOf(ports.now)), plan: plan.value }) : plan;
  }
  const asking = await askingIn(ports);
  const owed =
    month === null ? newestReport(what === "report" ? "due" : "late", asking) : owedReport(month, asking);
  if (owed) return ok({ owed, plan: null });
  return month === null ? refused("no-report-due") : refused("report-not-due", { month });
};

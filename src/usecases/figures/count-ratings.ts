import type { Rating } from "../../domain/codes.ts";
import { dayOf } from "../../domain/day.ts";
import { countRatings, verifiedRatings } from "../../domain/figures/count-ratings.ts";
import { type ExcellentQuota, excellentQuota } from "../../domain/figures/excellent-quota.ts";
import type { CountedRatings } from "../../domain/figures/figure-record.ts";
import { type TitleQuota, titleQuotas } from "../../domain/figures/title-quotas.ts";
import { excellentQuotaOf, ratingSettingsOf } from "../../domain/office-settings/settings-of.ts";
import { yearOf } from "../../domain/plan/in-year.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { staffKindsOf } from "../../domain/plan/staff-kinds-of.ts";
import { ok, type Result } from "../../domain/result.ts";
import type { RosterPerson } from "../../domain/roster/roster-person.ts";
import { takesPart } from "../../domain/standing/standing.ts";
import { currentPlan, type PlanFault } from "../current-plan.ts";
import type { Ports } from "../ports.ts";
import type { FigureDesk } from "./record-figure.ts";

/** Counts the share of staff rated good or better from the ratings of a year that the office vouches for. */
export const countFigure =
  (ports: Ports) =>
  async ({ plan, target }: Pick<FigureDesk, "plan" | "target">, year: number): Promise<CountedRatings> => {
    const kinds = staffKindsOf(target, plan.targets);
    const { people, records } = await ratedPeople(ports);
    const meant = people.filter(({ staffKind }) => kinds.length === 0 || kinds.includes(staffKind));
    return countRatings(meant, verifiedRatings(records, year), year);
  };

/** What registered titles and ratings come to against what the plan and the law allow. */
export type Quotas = {
  readonly plan: EmulationPlan;
  /** Null while a large office is counted for the first time. */
  readonly titles: readonly TitleQuota[] | null;
  /** ISO, UTC: of the registrations. */
  readonly builtAt: string | null;
  /** Of the year that the day lies in within the plan; null where no decree sets a quota for it. */
  readonly excellent: ExcellentQuota | null;
  readonly office: "usual" | "outstanding";
  readonly year: number;
};

/** Shows who registered what against the plan's counts, and the ratings against the quota. */
export const showQuotas =
  (ports: Ports) =>
  async (planId = ""): Promise<Result<Quotas, PlanFault>> => {
    const found = await currentPlan(ports, planId);
    if (!found.ok) return found;
    const plan = found.value;
    const { fromYear, toYear } = plan.period;
    const year = Math.min(toYear, Math.max(fromYear, yearOf(dayOf(ports.now))));
    const [told, excellent] = await Promise.all([ports.tallies.ofOffice(), ratingQuota(ports)(year)]);
    const titles = told && titleQuotas(plan, told.tally, ports.office.units);
    return ok({
      plan,
      titles,
      builtAt: told?.builtAt ?? null,
      excellent,
      office: excellentQuotaOf(ports.settings),
      year,
    });
  };

/** The quota of a year, with ratings that would be given besides. */
export const ratingQuota =
  (ports: Ports) =>
  async (
    year: number,
    given: readonly { readonly personId: string; readonly rating: Rating }[] = [],
  ): Promise<ExcellentQuota | null> => {
    const { people, records } = await ratedPeople(ports);
    const ratings = new Map(verifiedRatings(records, year));
    for (const { personId, rating } of given) ratings.set(personId, rating);
    const settings = { ...ratingSettingsOf(ports.settings), office: excellentQuotaOf(ports.settings) };
    return excellentQuota(people, ratings, { year, settings });
  };

const ratedPeople = async ({ people, roster }: Ports) => {
  const [all, records] = await Promise.all([people.all(), roster.evidence()]);
  return { people: all.filter((person: RosterPerson) => takesPart(person)), records };
};

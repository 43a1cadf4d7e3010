import type { ActedOn } from "../../domain/authority/acted-on.ts";
import { stampOf } from "../../domain/day.ts";
import type { Unit } from "../../domain/person.ts";
import { ok, type Result } from "../../domain/result.ts";
import { type StaffRate, staffRates } from "../../domain/summary/staff-rates.ts";
import {
  type SummaryFigures,
  summaryFigures,
  type UnitFigures,
  unitFigures,
} from "../../domain/summary/summary.ts";
import {
  lookedAt,
  type SeenFigures,
  type SummaryChange,
  summaryChanges,
} from "../../domain/summary/summary-changes.ts";
import { type TargetState, targetStates } from "../../domain/summary/target-states.ts";
import type { PlanFault } from "../current-plan.ts";
import { type CollectiveTarget, collectiveTargets } from "../figures/collective-targets.ts";
import type { Ports, Told } from "../ports.ts";
import { datesAfter, type NextDate } from "../progress/next-dates.ts";
import { type SummaryAsk, type SummaryGrounds, summaryGrounds, unitOf } from "./summary-grounds.ts";

/** Where the people of a unit or the office stand. */
export type Summary = SummaryGrounds & {
  /** Null: the whole office. */
  readonly unit: Unit | null;
  /** Null while a large office is counted for the first time. */
  readonly figures: SummaryFigures | null;
  /** Each unit of the office; empty of a unit. */
  readonly units: readonly UnitFigures[];
  /** Every target of the plan; empty of a unit, because the plan sets them for the office. */
  readonly targets: readonly TargetState[];
  /** As the office recorded them of its targets; empty of a unit, of which nobody records one. */
  readonly staffRates: readonly StaffRate[];
  readonly nextDates: readonly NextDate[];
  /** Since the person looked last; null where they never did. */
  readonly since: { readonly at: string; readonly changes: readonly SummaryChange[] } | null;
  /** ISO, UTC: the figures are those of this moment; null without figures. */
  readonly builtAt: string | null;
  /** Whether everything up to now is counted. */
  readonly isCurrent: boolean;
};

/** What is shown of the dates ahead. */
const datesShown = 2;

/** Tells where the people of the office stand, out of one tally. */
export const showSummary =
  (ports: Ports) =>
  async (ask: SummaryAsk): Promise<Result<Summary, PlanFault>> => {
    const found = await summaryGrounds(ports, ask);
    if (!found.ok) return found;
    const grounds = found.value;
    const { plan, today } = grounds;
    const [told, recorded] = await Promise.all([ports.tallies.ofOffice(), collectiveTargets(ports, plan)]);
    const tally = told?.tally;
    return ok({
      ...(await summaryOf(ports, grounds, { ask, told, unit: null })),
      units: tally ? unitFigures(tally, ports.office.units, grounds) : [],
      targets: tally ? targetStates({ plan, tally, recorded: judgementsOf(recorded), today }) : [],
      staffRates: staffRates(recorded.map((one) => ({ ...one, record: one.record?.value }))),
    });
  };

/** How the plan's targets stand by what is recorded, by their ids. */
const judgementsOf = (targets: readonly CollectiveTarget[]) =>
  Object.fromEntries(targets.map(({ targetId, judgement }) => [targetId, judgement]));

/** Which unit's summary is asked for. */
export type UnitSummaryAsk = SummaryAsk & { readonly unitId: string };

/** Whose the summary of a unit is. */
export const whoseUnit = ({ unitId }: { readonly unitId: string } = { unitId: "" }): ActedOn => ({
  is: "unit",
  unitId,
});

/** Tells where the people of a unit stand, out of its tally. */
export const showUnitSummary =
  (ports: Ports) =>
  async (ask: UnitSummaryAsk): Promise<Result<Summary, PlanFault>> => {
    const found = await summaryGrounds(ports, ask);
    if (!found.ok) return found;
    const told = await ports.tallies.ofUnit(ask.unitId);
    const unit = unitOf(ports, ask.unitId);
    return ok({
      ...(await summaryOf(ports, found.value, { ask, told, unit })),
      units: [],
      targets: [],
      staffRates: [],
    });
  };

type Telling = {
  readonly ask: SummaryAsk;
  readonly told: Told<Parameters<typeof summaryFigures>[0]> | null;
  readonly unit: Unit | null;
};

const summaryOf = async (
  ports: Ports,
  grounds: SummaryGrounds,
  { ask, told, unit }: Telling,
): Promise<Omit<Summary, "units" | "targets" | "staffRates">> => {
  const figures = told && summaryFigures(told.tally, grounds);
  const { plan, phase, today } = grounds;
  const key = [plan.id, unit?.id ?? "*", phase?.id ?? "*"].map(encodeURIComponent).join("|");
  return {
    ...grounds,
    ...{ unit, figures },
    nextDates: datesAfter(ports, plan, { today, most: datesShown }),
    since: figures && ask.isLooked ? await since(ports, key, figures) : null,
    // What is all counted is true now, whenever it was.
    builtAt: told && (told.isCurrent ? stampOf(ports.now) : told.builtAt),
    isCurrent: told?.isCurrent ?? false,
  };
};

const since = async (
  { seenSummaries, now }: Pick<Ports, "seenSummaries" | "now">,
  key: string,
  figures: SummaryFigures,
): Promise<Summary["since"]> => {
  const { seen, etag } = await seenSummaries.read();
  const looked = seenFigures(figures, stampOf(now));
  const { before, kept } = lookedAt(seen, key, looked);
  if (kept !== seen) seenSummaries.save(kept, etag);
  return before && { at: before.at, changes: summaryChanges(before, looked) };
};

const seenFigures = (
  { people, registered, withdrawn, states, titles, reports }: SummaryFigures,
  at: string,
): SeenFigures => ({
  ...{ at, people, registered, withdrawn, reports },
  titles: Object.fromEntries(titles.map((share) => [share.title, share.registered])),
  onTrack: states.onTrack ?? 0,
  atRisk: states.atRisk ?? 0,
  behind: states.behind ?? 0,
});

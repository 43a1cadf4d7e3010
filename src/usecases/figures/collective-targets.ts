import { type Day, dayOf } from "../../domain/day.ts";
import type { FigureRecord } from "../../domain/figures/figure-record.ts";
import { type JudgedFigures, judgeFigures } from "../../domain/figures/judge-figures.ts";
import { partyFiguresOf } from "../../domain/office-settings/settings-of.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { Target } from "../../domain/plan/target.ts";
import type { Ports } from "../ports.ts";
import type { Versioned } from "../versioned.ts";

/** A target of the plan, how it stands, and all that is recorded of it. */
export type CollectiveTarget = JudgedFigures & {
  readonly targetId: string;
  readonly target: Target;
  readonly record: Versioned<FigureRecord> | undefined;
};

/** The targets of a plan that the office looks after: those of the Party only where it wants them. */
export const officeTargets = (
  { targets }: Pick<EmulationPlan, "targets">,
  settings: Ports["settings"],
): readonly Target[] => targets.filter(({ audience }) => audience !== "party" || partyFiguresOf(settings));

/** How the targets of a plan stand by what the office recorded, in the plan's order; one query, whatever the people. */
export const collectiveTargets = async (
  { figures, settings, now }: Pick<Ports, "figures" | "settings" | "now">,
  plan: EmulationPlan,
): Promise<readonly CollectiveTarget[]> => {
  const kept = await figures.ofPlan(plan.id);
  return judged(plan, officeTargets(plan, settings), { kept, today: dayOf(now) });
};

/** Targets as they stand by records, of which those of targets that are not shown count too. */
const judged = (
  plan: EmulationPlan,
  targets: readonly Target[],
  { kept, today }: { readonly kept: readonly Versioned<FigureRecord>[]; readonly today: Day },
): readonly CollectiveTarget[] => {
  const records = new Map(kept.map(({ value }) => [value.targetId, value]));
  return targets.map((target) => ({
    ...{ targetId: target.id, target },
    record: kept.find(({ value }) => value.targetId === target.id),
    ...judgeFigures(plan, target, { records, today }),
  }));
};

/** The targets as they stand once some of their records are these: what a turn saved is not read back in it. */
export const withRecords = (
  plan: EmulationPlan,
  targets: readonly CollectiveTarget[],
  { saved, today }: { readonly saved: readonly FigureRecord[]; readonly today: Day },
): readonly CollectiveTarget[] => {
  const changed = new Map(saved.map((value) => [value.targetId, value]));
  const kept = targets.flatMap(({ targetId, record }) => {
    const value = changed.get(targetId) ?? record?.value;
    return value ? [{ value, etag: record?.etag ?? "" }] : [];
  });
  return judged(
    plan,
    targets.map(({ target }) => target),
    { kept, today },
  );
};

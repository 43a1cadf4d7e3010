import { consentOf } from "../../domain/choices.ts";
import { dayOf, stampOf } from "../../domain/day.ts";
import { noFigures, withFigure } from "../../domain/figures/change-figure.ts";
import { checkFigure, type FigureFault, type FigureSaid } from "../../domain/figures/check-figure.ts";
import type { FigureKey, FigureRecord } from "../../domain/figures/figure-record.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { Target } from "../../domain/plan/target.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import type { Ports } from "../ports.ts";
import type { Versioned } from "../versioned.ts";

/** A target that something is recorded of, and what is recorded already. */
export type FigureDesk = {
  readonly plan: EmulationPlan;
  readonly target: Target;
  readonly record: Versioned<FigureRecord> | undefined;
};

/** Why something is not recorded. */
export type RecordFault = FigureFault | "figure-full" | "nothing-changed" | "no-consent";

/** Records a figure of a target, in the place of what there is of the same period; gives the record as it is then. */
export const recordFigure =
  (ports: Ports) =>
  async (desk: FigureDesk, said: FigureSaid): Promise<Result<FigureRecord, RecordFault>> => {
    const checked = checkFigure(desk.plan, desk.target, { said, today: dayOf(ports.now) });
    return checked.ok ? kept(ports, desk, said) : checked;
  };

/** Takes a figure out that was recorded by mistake; it stays in the record's history. */
export const removeFigure =
  (ports: Ports) =>
  async (desk: FigureDesk, { period, of }: FigureKey): Promise<Result<FigureRecord, RecordFault>> =>
    kept(ports, desk, { period, of, content: null });

const kept = (
  { figures, choices, person, now }: Ports,
  { plan, target, record }: FigureDesk,
  change: Parameters<typeof withFigure>[1],
): Result<FigureRecord, RecordFault> => {
  if (consentOf(choices.get()) !== "agreed") return refused("no-consent");
  const former = record?.value ?? noFigures({ planId: plan.id, targetId: target.id });
  const changed = withFigure(former, change, { at: stampOf(now), byPersonId: person.id });
  if (changed.is !== "changed") return refused(changed.is === "full" ? "figure-full" : "nothing-changed");
  figures.save(changed.record, record?.etag);
  return ok(changed.record);
};

import { type FigureRecord, type LiveFigure, liveFigures } from "../figures/figure-record.ts";
import type { Target } from "../plan/target.ts";

/** A share of staff rated good or better, of a target that asks for one. */
export type StaffRate = { readonly target: Target; readonly figure: LiveFigure };

/** A target with all that is recorded of it, and the figures that it is judged by today. */
export type RecordedTarget = {
  readonly target: Target;
  readonly figures: readonly LiveFigure[];
  readonly record: FigureRecord | undefined;
};

/**
 * The shares of staff rated good or better that the office recorded: of each target that asks for one the figure of
 * today's period, or else the newest.
 */
export const staffRates = (targets: readonly RecordedTarget[]): readonly StaffRate[] =>
  targets
    .filter(
      ({ target: { metric, audience } }) => metric === "goodOrBetterStaffRate" && audience === "individual",
    )
    .flatMap(({ target, figures: [judgedBy], record }) => {
      const figure = judgedBy ?? liveFigures(record).toSorted(newestFirst)[0];
      return figure ? [{ target, figure }] : [];
    });

const newestFirst = (one: LiveFigure, other: LiveFigure): number =>
  one.content.on < other.content.on ? 1 : -1;

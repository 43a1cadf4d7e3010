import type { Day } from "../day.ts";
import { yearOf } from "../plan/in-year.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import type { Target } from "../plan/target.ts";
import { ok, type Result, refused } from "../result.ts";
import { figureAsked } from "./figure-asked.ts";
import { figurePeriods, periodStart } from "./figure-periods.ts";
import type { FigureContent, FigureKey } from "./figure-record.ts";

/** Why what is said of a target can't be. */
export type FigureFault =
  | "figure-no-period"
  | "figure-in-future"
  | "figure-before-period"
  | "figure-nothing-said"
  | "figure-not-a-share"
  | "figure-not-whole"
  | "figure-not-a-rank"
  | "figure-negative"
  | "figure-too-large"
  | "figure-due-year";

/** What is said of a target, and of which period. */
export type FigureSaid = FigureKey & { readonly content: FigureContent };

/** The greatest figure that is taken, as in plans. */
const mostFigure = 1e12;

/** Growth in one year at most, in percent. */
const mostGrowth = 1000;

const whole = new Set<Target["unit"]>(["person", "collective", "time", "inspection"]);

const isRank = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 10_000;

/** What is wrong with one figure of a target. */
const numberFault = (target: Target, value: number): FigureFault | null => {
  if (figureAsked(target).ranks === "only") return isRank(value) ? null : "figure-not-a-rank";
  if (target.unit === "percentPerYear")
    return Math.abs(value) > mostGrowth || value <= -100 ? "figure-too-large" : null;
  if (value < 0) return "figure-negative";
  if (target.unit === "percent" && value > 100) return "figure-not-a-share";
  if (whole.has(target.unit) && !Number.isInteger(value)) return "figure-not-whole";
  return value > mostFigure ? "figure-too-large" : null;
};

const isSaid = ({ kind }: ReturnType<typeof figureAsked>, content: FigureContent): boolean => {
  const { value, forecast, rank, rating, isReached, assessment } = content;
  const said = {
    number: value ?? forecast ?? rank,
    rating,
    reached: isReached,
    assessment,
  };
  return said[kind] !== null;
};

/** Whether what is said of a target can be so, of a period that it has. */
export const checkFigure = (
  plan: EmulationPlan,
  target: Target,
  { said: { period, content }, today }: { readonly said: FigureSaid; readonly today: Day },
): Result<null, FigureFault> => {
  if (!figurePeriods(plan, target, today).includes(period)) return refused("figure-no-period");
  if (!isSaid(figureAsked(target), content)) return refused("figure-nothing-said");
  const { value, forecast, rank, dueYear, on } = content;
  const faults = [value, forecast].map((figure) => (figure === null ? null : numberFault(target, figure)));
  const fault = faults.find((one) => one !== null) ?? null;
  if (fault !== null) return refused(fault);
  if (rank !== null && !isRank(rank)) return refused("figure-not-a-rank");
  if (dueYear !== null && (dueYear < plan.period.fromYear || dueYear > yearOf(today) + 50))
    return refused("figure-due-year", { from: plan.period.fromYear });
  if (on > today) return refused("figure-in-future");
  const earliest = periodStart(plan, period);
  return earliest !== null && on < earliest ? refused("figure-before-period", { earliest }) : ok(null);
};

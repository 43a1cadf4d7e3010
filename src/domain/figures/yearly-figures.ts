import { exact } from "../plan/judge/goal-bounds.ts";
import type { TargetFacts } from "../plan/judge/judgement.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import type { Target } from "../plan/target.ts";
import { add, divide, multiply, ratio, toNumber } from "../rational.ts";
import { baseYearOf } from "./figure-periods.ts";
import { type FigureRecord, liveFigures } from "./figure-record.ts";

/** What is recorded of the targets of a plan, by their ids. */
export type FigureRecords = ReadonlyMap<string, FigureRecord>;

type Year = { readonly year: number; readonly value: number };

/** What a figure over years is judged by, and whether it was reckoned from other figures. */
export type YearlyFacts = Pick<TargetFacts, "base" | "yearly"> & {
  /** The target whose figures these are, where they are not its own levels. */
  readonly derivedFrom: string | null;
};

/** The certain figures of whole years, earliest first. */
const yearlyOf = (record: FigureRecord | undefined): readonly Year[] =>
  liveFigures(record)
    .flatMap(({ period, content: { value } }) =>
      value !== null && /^\d{4}$/.test(period) ? [{ year: Number(period), value }] : [],
    )
    .toSorted((one, other) => one.year - other.year);

const withBase = (
  { base }: Target,
  yearly: readonly Year[],
  year: number | null,
): Pick<TargetFacts, "base" | "yearly"> => {
  const from = year ?? yearly[0]?.year ?? null;
  const value = base?.value ?? yearly.find((one) => one.year === from)?.value ?? null;
  return { base: from === null || value === null ? null : { year: from, value }, yearly };
};

/** An index that is 100 in the base year and grows by the recorded percents, as far as no year is missing. */
const indexFrom = (base: number, percents: readonly Year[]): readonly Year[] => {
  let level = ratio(100);
  const index: Year[] = [];
  for (let year = base + 1; ; year++) {
    const growth = percents.find((one) => one.year === year);
    if (!growth) return index;
    level = multiply(level, add(ratio(1), divide(exact(growth.value), ratio(100))));
    index.push({ year, value: toNumber(level) });
  }
};

/** What is known over years of what grows: its own figures, those of what it is the growth of, or its yearly percents. */
export const yearlyFacts = (plan: EmulationPlan, target: Target, records: FigureRecords): YearlyFacts => {
  const own = yearlyOf(records.get(target.id));
  const baseYear = baseYearOf(plan, target);
  if (target.metric !== "averageYearlyGrowth")
    return { ...withBase(target, own, baseYear), derivedFrom: null };
  const { growthOf } = target;
  const levels = withBase(target, growthOf === null ? [] : yearlyOf(records.get(growthOf)), baseYear);
  const { base } = levels;
  if (base !== null && levels.yearly.some(({ year }) => year > base.year))
    return { ...levels, derivedFrom: growthOf };
  const [first] = own;
  if (!first) return { ...levels, derivedFrom: null };
  const from = baseYear ?? first.year - 1;
  return { base: { year: from, value: 100 }, yearly: indexFrom(from, own), derivedFrom: target.id };
};

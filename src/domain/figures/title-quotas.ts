import { type PersonTitle, personTitles } from "../codes.ts";
import type { Unit } from "../person.ts";
import { plainLetters } from "../plain-letters.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { type TitleCount, titleCounts } from "../plan/title-counts.ts";
import type { OfficeTally } from "../standing/tally.ts";

/** How many registered a title of the plan, against how many the plan counts on. */
export type TitleQuota = TitleCount & {
  readonly name: string;
  /** The one unit that the plan means; null: the whole office. */
  readonly ofUnit: Unit | null;
  readonly registered: number;
  /** Who takes part there. */
  readonly people: number;
  /** Fewer than the plan counts on; more than its upper figure. */
  readonly isShort: boolean;
  readonly isOver: boolean;
  /** Of the whole office: in each unit with somebody who registered. */
  readonly byUnit: readonly { readonly unit: Unit; readonly registered: number }[];
};

const isTitle = (code: string): code is PersonTitle => personTitles.some((title) => title === code);

/** The titles of persons that a plan counts, each with those who registered it. */
export const titleQuotas = (
  plan: EmulationPlan,
  tally: OfficeTally,
  units: readonly Unit[],
): readonly TitleQuota[] =>
  titleCounts(plan).flatMap((count) => {
    const titles = count.awards.filter(isTitle);
    const target = plan.targets.find(({ id }) => id === count.targetId);
    if (count.audience !== "individual" || titles.length === 0 || !target) return [];
    const unit = unitNamed(units, [target.scope, target.subject]);
    const registeredIn = ({ id }: Unit): number => sumOf(tally.units[id]?.plans[plan.id]?.titles, titles);
    const registered = unit ? registeredIn(unit) : sumOf(tally.plans[plan.id]?.titles, titles);
    const people = unit ? (tally.units[unit.id]?.people ?? 0) : tally.people;
    const byUnit = unit
      ? []
      : units
          .map((one) => ({ unit: one, registered: registeredIn(one) }))
          .filter((one) => one.registered > 0);
    return [
      {
        ...count,
        name: target.name,
        ofUnit: unit,
        registered,
        people,
        ...bounds(count, registered, people),
        byUnit,
      },
    ];
  });

const sumOf = (
  titles: Readonly<Partial<Record<PersonTitle, number>>> | undefined,
  named: readonly PersonTitle[],
): number => named.reduce((sum, title) => sum + (titles?.[title] ?? 0), 0);

/** A share is held against the people there. */
const bounds = ({ from, fromIncluded, to, unit }: TitleCount, registered: number, people: number) => {
  const [now, per] = unit === "percent" ? [registered * 100, people] : [registered, 1];
  return {
    isShort: fromIncluded ? now < from * per : now <= from * per,
    isOver: to !== null && now > to * per,
  };
};

const unitNamed = (units: readonly Unit[], words: readonly (string | null)[]): Unit | null =>
  units.find(({ name }) =>
    words.some((word) => word !== null && plainLetters(word) === plainLetters(name)),
  ) ?? null;

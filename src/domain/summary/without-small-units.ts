import type { UnitFigures } from "./summary.ts";

/** Fewer people than this are told apart too easily. */
export const fewestInGroup = 5;

/**
 * The units as they may be told before others: small ones together as one; and where those together are few too, with
 * the next smallest one, so that nothing can be reckoned back.
 * @returns `rest`: null where no unit is small
 */
export const withoutSmallUnits = (
  units: readonly UnitFigures[],
): { readonly shown: readonly UnitFigures[]; readonly rest: UnitFigures | null } => {
  const bySize = units.toSorted((one, other) => one.people - other.people);
  let count = bySize.filter(({ people }) => people < fewestInGroup).length;
  while (count > 0 && count < bySize.length && peopleOf(bySize.slice(0, count)) < fewestInGroup) count += 1;
  const [first, ...others] = bySize.slice(0, count);
  if (!first) return { shown: units, rest: null };
  const merged = [first, ...others];
  return { shown: units.filter((unit) => !merged.includes(unit)), rest: together(first, others) };
};

const peopleOf = (units: readonly UnitFigures[]): number =>
  units.reduce((sum, { people }) => sum + people, 0);

/** Figures of several units as if they were one, named by the first; without what each title's people come to. */
const together = (first: UnitFigures, others: readonly UnitFigures[]): UnitFigures => {
  const sumOf = (of: (unit: UnitFigures) => number): number =>
    others.reduce((sum, unit) => sum + of(unit), of(first));
  return {
    unit: first.unit,
    people: sumOf(({ people }) => people),
    registered: sumOf(({ registered }) => registered),
    late: sumOf(({ late }) => late),
    reported: first.reported === null ? null : sumOf(({ reported }) => reported ?? 0),
    titles: {},
    states: {},
    titleStates: {},
  };
};

import type { Unit } from "../../domain/person.ts";

/** A unit, and how many of its people lack something. */
export type UnitCount = { readonly unit: Unit; readonly count: number };

/** Units with somebody who lacks something, those with the most first. */
export const countByUnit = (
  units: readonly Unit[],
  lacking: readonly { readonly unitId: string }[],
): readonly UnitCount[] => {
  const byUnit = Map.groupBy(lacking, ({ unitId }) => unitId);
  return units
    .map((unit) => ({ unit, count: byUnit.get(unit.id)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
};

import type { Person, Unit } from "../person.ts";
import { plainLetters } from "../plain-letters.ts";

/** A unit that may be no division, and why it seems so. */
export type UnitProposal = { readonly unitId: string; readonly why: "leaders" | "noHead" };

/** The units that a plan may not mean by "các phòng, đơn vị": those of leaders, and those that nobody heads. */
export const proposedOff = (
  units: readonly Unit[],
  people: readonly Pick<Person, "grants">[],
): readonly UnitProposal[] => {
  const headed = new Set(people.flatMap(({ grants }) => grants.flatMap(unitHeaded)));
  return units.flatMap(({ id: unitId, name }): readonly UnitProposal[] => {
    if (/^(?:ban )?lanh dao/.test(plainLetters(name).trim())) return [{ unitId, why: "leaders" }];
    return headed.has(unitId) ? [] : [{ unitId, why: "noHead" }];
  });
};

/** A deputy for some days makes no division of a unit. */
const unitHeaded = ({ role, scope, acting }: Person["grants"][number]): readonly string[] =>
  role === "unitHead" && scope !== "office" && !acting ? [scope.unitId] : [];

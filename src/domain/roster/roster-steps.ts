import type { Unit } from "../person.ts";
import type { RosterDifference } from "./compare-roster.ts";
import type { RosterFacts, RosterPerson } from "./roster-person.ts";

/** One step of taking a roster in; taken again it changes nothing. */
export type RosterStep =
  | { readonly do: "add-unit"; readonly unit: Unit }
  | { readonly do: "update"; readonly personId: string; readonly facts: RosterFacts }
  | { readonly do: "add"; readonly line: number; readonly facts: RosterFacts }
  | { readonly do: "leave"; readonly personId: string };

/** A roster: its people, without leavers, and its units. */
export type Roster = { readonly people: readonly RosterPerson[]; readonly units: readonly Unit[] };

/** The steps of a difference, units first. */
export const rosterSteps = ({ newUnits, moved, changed, added, leftIds }: RosterDifference): RosterStep[] => [
  ...newUnits.map((unit) => ({ do: "add-unit", unit }) as const),
  ...[...moved, ...changed].map(({ personId, after }) => ({ do: "update", personId, facts: after }) as const),
  ...added.map(({ line, facts }) => ({ do: "add", line, facts }) as const),
  ...leftIds.map((personId) => ({ do: "leave", personId }) as const),
];

const without = <Item extends { readonly id: string }>(items: readonly Item[], id: string): readonly Item[] =>
  items.filter((item) => item.id !== id);

/** The roster after one step; `idOf` gives the id that the person of a line has, the same each time. */
export const afterStep = (roster: Roster, step: RosterStep, idOf: (line: number) => string): Roster => {
  const { people, units } = roster;
  const put = (id: string, facts: RosterFacts): Roster => ({
    units,
    people: [...without(people, id), { id, ...facts }],
  });
  if (step.do === "add-unit") return { people, units: [...without(units, step.unit.id), step.unit] };
  if (step.do === "leave") return { people: without(people, step.personId), units };
  return put(step.do === "add" ? idOf(step.line) : step.personId, step.facts);
};

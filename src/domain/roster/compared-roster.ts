import type { Unit } from "../person.ts";
import { compareRoster, type RosterDifference } from "./compare-roster.ts";
import type { Decisions } from "./match-people.ts";
import type { RosterReading } from "./read-roster.ts";
import { type RosterFacts, type RosterPerson, rolesOfGrants } from "./roster-person.ts";

/** A roster as an office has it. */
export type OfficeRoster = {
  readonly units: readonly Unit[];
  /** Without leavers. */
  readonly people: readonly RosterPerson[];
  readonly leavers: readonly RosterPerson[];
};

/** What a file changes of a roster, and what it was read as. */
export type ComparedRoster = {
  readonly roster: OfficeRoster;
  readonly reading: RosterReading;
  readonly difference: RosterDifference;
};

/** A file that was read, compared with the roster there is. */
export const comparedRoster = (
  roster: OfficeRoster,
  reading: RosterReading,
  decided: Decisions = new Map(),
): ComparedRoster => {
  const { people, units } = roster;
  return { roster, reading, difference: compareRoster({ people, units, reading, decided }) };
};

const isOfficer = ({ grants }: Pick<RosterFacts, "grants">): boolean =>
  rolesOfGrants(grants).includes("officer");

/** Whether an office that has an officer has one afterwards: nobody else could mend it in chat. */
export const keepsOfficer = ({ roster, difference }: ComparedRoster): boolean => {
  const changed = [...difference.moved, ...difference.changed];
  const gone = new Set([...difference.leftIds, ...changed.map(({ personId }) => personId)]);
  return (
    !roster.people.some(isOfficer) ||
    roster.people.some((person) => isOfficer(person) && !gone.has(person.id)) ||
    [...changed.map(({ after }) => after), ...difference.added.map(({ facts }) => facts)].some(isOfficer)
  );
};

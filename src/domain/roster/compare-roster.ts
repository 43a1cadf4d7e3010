import type { Unit } from "../person.ts";
import { areTwo, type Decisions, findByKeys, findByName, matchPeople, peopleOf } from "./match-people.ts";
import { nameUnits } from "./name-units.ts";
import type { RosterReading } from "./read-roster.ts";
import { grantsAfter, type RosterFacts, type RosterPerson, rolesOfGrants } from "./roster-person.ts";
import type { RosterRow } from "./roster-row.ts";

/** Somebody new. */
export type RosterAddition = { readonly line: number; readonly facts: RosterFacts };

/** What of a person the file changes. */
export type RosterField = Exclude<keyof RosterFacts, "grants" | "unitId"> | "roles" | "unit";

/** Somebody whom the file says otherwise of. */
export type RosterUpdate = {
  readonly line: number;
  readonly personId: string;
  readonly before: RosterFacts;
  readonly after: RosterFacts;
  readonly fields: readonly RosterField[];
};

/** A line that may be one of several people, or one that is not certain. */
export type RosterQuestion = {
  readonly line: number;
  readonly name: string;
  readonly candidateIds: readonly string[];
};

/** What a file changes of a roster, in the order of its lines. */
export type RosterDifference = {
  readonly newUnits: readonly Unit[];
  readonly added: readonly RosterAddition[];
  /** Those whose unit changes, with whatever else changes. */
  readonly moved: readonly RosterUpdate[];
  /** Those who stay in their unit. */
  readonly changed: readonly RosterUpdate[];
  readonly unchangedIds: readonly string[];
  readonly leftIds: readonly string[];
  readonly questions: readonly RosterQuestion[];
  /** Kept as they are: lines of the file that are faulty or asked about may be theirs. */
  readonly heldIds: readonly string[];
};

/** What is compared; `people` are those on the roster now, without leavers. */
export type Comparing = {
  readonly people: readonly RosterPerson[];
  readonly units: readonly Unit[];
  readonly reading: Pick<RosterReading, "rows" | "faultyLines">;
  readonly decided?: Decisions;
};

const factsOfNew = (row: RosterRow, unitId: string): RosterFacts => ({
  name: row.name,
  email: row.email,
  unitId,
  position: row.position ?? "",
  staffKind: row.staffKind,
  grants: grantsAfter([], row.roles ?? ["staff"], { from: unitId, to: unitId }),
  code: row.code,
  objectId: row.objectId,
  joinedOn: row.joinedOn,
});

/** What a file does not say stays as it was. */
const factsAfter = (
  { id: _id, isRestricted: _isRestricted, ...before }: RosterPerson,
  row: RosterRow,
  unitId: string,
): RosterFacts => ({
  ...before,
  name: row.name,
  email: row.email ?? before.email,
  unitId,
  position: row.position ?? before.position,
  staffKind: row.staffKind,
  grants: grantsAfter(before.grants, row.roles, { from: before.unitId, to: unitId }),
  code: row.code ?? before.code,
  objectId: row.objectId ?? before.objectId,
  joinedOn: row.joinedOn ?? before.joinedOn,
});

const plainFields = ["name", "email", "position", "staffKind", "code", "objectId", "joinedOn"] as const;

const fieldsChanged = (before: RosterFacts, after: RosterFacts): readonly RosterField[] => [
  ...plainFields.filter((field) => before[field] !== after[field]),
  ...(rolesOfGrants(before.grants).join() === rolesOfGrants(after.grants).join() ? [] : (["roles"] as const)),
  ...(before.unitId === after.unitId ? [] : (["unit"] as const)),
];

/** What a roster that was read changes of the roster there is. */
export const compareRoster = (comparing: Comparing): RosterDifference => {
  const { people, units, reading, decided = new Map() } = comparing;
  const { rows, faultyLines } = reading;
  const { idOf, added: newUnits } = nameUnits(
    units,
    rows.map(({ unit }) => unit),
  );
  const matches = matchPeople({ people, rows, unitIdOf: idOf, decided });
  const added: RosterAddition[] = [];
  const updates: RosterUpdate[] = [];
  const unchangedIds: string[] = [];
  const questions: RosterQuestion[] = [];
  for (const row of rows) {
    const { line, name } = row;
    const match = matches.get(line);
    if (match?.is === "person") {
      const { id: personId, ...before } = match.person;
      const after = factsAfter(match.person, row, idOf(row.unit));
      const fields = fieldsChanged(before, after);
      if (fields.length === 0) unchangedIds.push(personId);
      else updates.push({ line, personId, before, after, fields });
    } else if (match?.is === "ambiguous")
      questions.push({ line, name, candidateIds: match.candidates.map(({ id }) => id) });
    else added.push({ line, facts: factsOfNew(row, idOf(row.unit)) });
  }
  const known = new Set(
    [...matches.values()].flatMap((match) => (match.is === "person" ? [match.person] : [])),
  );
  const [byKeys, byName] = [findByKeys(people), findByName(people)];
  const held = new Set([
    ...peopleOf(matches.values()),
    ...faultyLines.flatMap((keys) => [
      ...byKeys(keys),
      ...byName(keys.name).filter((person) => !areTwo(person, keys)),
    ]),
  ]);
  return {
    newUnits,
    added,
    moved: updates.filter(({ fields }) => fields.includes("unit")),
    changed: updates.filter(({ fields }) => !fields.includes("unit")),
    unchangedIds,
    leftIds: people.filter((person) => !held.has(person)).map(({ id }) => id),
    questions,
    heldIds: people.filter((person) => held.has(person) && !known.has(person)).map(({ id }) => id),
  };
};

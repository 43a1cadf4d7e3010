import type { Unit } from "../person.ts";
import type { RosterAddition, RosterDifference, RosterUpdate } from "./compare-roster.ts";
import { findByKeys } from "./match-people.ts";
import type { RosterFacts, RosterPerson } from "./roster-person.ts";

/** What an account is found by. */
export type AccountKeys = Pick<RosterFacts, "objectId" | "email">;

/** One change of a stored roster; what it does not name stays as it is by then. */
export type RosterChange =
  | { readonly do: "add-unit"; readonly unit: Unit }
  | { readonly do: "update"; readonly personId: string; readonly facts: Partial<RosterFacts> }
  | { readonly do: "return"; readonly personId: string; readonly facts: RosterFacts }
  | { readonly do: "add"; readonly line: number; readonly facts: RosterFacts }
  | { readonly do: "leave"; readonly personId: string }
  | ({ readonly do: "close-account"; readonly personId: string } & AccountKeys)
  | ({ readonly do: "open-account"; readonly who: { personId: string } | { line: number } } & AccountKeys);

/** Somebody who left, and stands in the file again. */
export type RosterReturn = RosterAddition & { readonly personId: string };

/** Additions parted into those who were here before, by code or account, and those who are new. */
export const partReturning = (
  added: readonly RosterAddition[],
  leavers: readonly RosterPerson[],
): { readonly added: readonly RosterAddition[]; readonly returned: readonly RosterReturn[] } => {
  const findLeavers = findByKeys(leavers);
  const taken = new Set<string>();
  const parted = added.map((addition) => {
    const { code, objectId } = addition.facts;
    const [leaver, ...more] = findLeavers({ code, objectId, email: null });
    if (leaver === undefined || more.length > 0 || taken.has(leaver.id)) return addition;
    taken.add(leaver.id);
    return { ...addition, personId: leaver.id };
  });
  return {
    added: parted.filter((one) => !("personId" in one)),
    returned: parted.filter((one): one is RosterReturn => "personId" in one),
  };
};

const changedFacts = ({ before, after }: RosterUpdate): Partial<RosterFacts> =>
  Object.fromEntries(
    Object.entries(after).filter(([field, value]) => before[field as keyof RosterFacts] !== value),
  );

const keysOf = ({ objectId, email }: AccountKeys): AccountKeys => ({ objectId, email });

/** Keys of the one that the other lacks. */
const formerKeys = (one: AccountKeys, other: AccountKeys): AccountKeys => ({
  objectId: one.objectId === other.objectId ? null : one.objectId,
  email: one.email === other.email ? null : one.email,
});

const hasAccount = ({ objectId, email }: AccountKeys): boolean => objectId !== null || email !== null;

/** The stored roster that a difference was found against. */
export type Against = {
  readonly people: readonly RosterPerson[];
  readonly leavers: readonly RosterPerson[];
};

/** The changes that a difference makes: to units and people, then accounts that lead nowhere, then those that lead. */
export const rosterChanges = (
  difference: RosterDifference,
  { people, leavers }: Against,
): readonly (readonly RosterChange[])[] => {
  const { newUnits, moved, changed, leftIds } = difference;
  const { added, returned } = partReturning(difference.added, leavers);
  const updates = [...moved, ...changed];
  const left = new Set(leftIds);
  const closed = [
    ...people.filter(({ id }) => left.has(id)).map((person) => ({ ...keysOf(person), personId: person.id })),
    ...updates.map(({ personId, before, after }) => ({ ...formerKeys(before, after), personId })),
  ];
  const opened = [
    ...updates
      .filter(({ before, after }) => hasAccount(formerKeys(after, before)))
      .map(({ personId, after }) => ({ who: { personId }, ...keysOf(after) })),
    ...returned.map(({ personId, facts }) => ({ who: { personId }, ...keysOf(facts) })),
    ...added.map(({ line, facts }) => ({ who: { line }, ...keysOf(facts) })),
  ];
  return [
    [
      ...newUnits.map((unit) => ({ do: "add-unit", unit }) as const),
      ...updates.map(
        (update) => ({ do: "update", personId: update.personId, facts: changedFacts(update) }) as const,
      ),
      ...returned.map(({ personId, facts }) => ({ do: "return", personId, facts }) as const),
      ...added.map(({ line, facts }) => ({ do: "add", line, facts }) as const),
      ...leftIds.map((personId) => ({ do: "leave", personId }) as const),
    ],
    closed.filter(hasAccount).map((keys) => ({ do: "close-account", ...keys }) as const),
    opened.filter(hasAccount).map((keys) => ({ do: "open-account", ...keys }) as const),
  ];
};

import { foldWords } from "../domain/roster/fold-words.ts";
import type { RosterPerson } from "../domain/roster/roster-person.ts";
import type { Ports } from "./ports.ts";

/** Somebody of the office, and what their unit is called. */
export type PersonFound = { readonly person: RosterPerson; readonly unit: string };

/** Finds somebody by their id. @returns undefined for whom the roster does not have, or no longer */
export const findPerson =
  ({ people, office }: Ports) =>
  async (personId: string): Promise<PersonFound | undefined> => {
    const found = await people.find(personId);
    return found && foundIn(office.units, found.value);
  };

/** Finds people by what somebody typed: a code, an e-mail, or a name or part of it; the nearest alone where one is exact. */
export const findPeople =
  ({ people, office }: Ports) =>
  async (said: string): Promise<readonly PersonFound[]> => {
    const all = await people.all();
    return peopleNamed(all, said).map((person) => foundIn(office.units, person));
  };

/** The people that a code, an e-mail, or a name or part of it may mean, in the order of their names. */
export const peopleNamed = (all: readonly RosterPerson[], said: string): readonly RosterPerson[] => {
  const typed = said.trim().toLowerCase();
  const keyed = all.filter(
    ({ code, email }) => typed !== "" && (code?.toLowerCase() === typed || email === typed),
  );
  if (keyed.length > 0) return keyed;
  const words = foldWords(said).replace(/^(?:anh|chi|ong|ba|dong chi|d c|ban|em|mr|mrs|ms) (?=.)/, "");
  if (words === "") return [];
  const exact = all.filter(({ name }) => foldWords(name) === words);
  const found =
    exact.length > 0 ? exact : all.filter(({ name }) => ` ${foldWords(name)} `.includes(` ${words} `));
  return found.toSorted((one, other) => one.name.localeCompare(other.name, "vi"));
};

const foundIn = (units: Ports["office"]["units"], person: RosterPerson): PersonFound => ({
  person,
  unit: units.find(({ id }) => id === person.unitId)?.name ?? person.unitId,
});

import { addLacking, type LackingPeople, lackingIn, nobodyLacking } from "../../domain/lacking/lacking.ts";
import type { Owed } from "../../domain/lacking/owed.ts";
import type { Unit } from "../../domain/person.ts";
import { ok, type Result, refused } from "../../domain/result.ts";
import type { Ports } from "../ports.ts";

/** Of whom something is asked: a unit, or the whole office. */
export type LackingScope = { readonly unitId: string | null };

/** Why people can't be told: there is no such unit, or the office is counted for the first time. */
export type ScopeFault = "unit-gone" | "lacking-counting";

/** Pages of a thousand people: more than any office has. */
const mostPages = 40;

/** Who of a unit or of the office has not done what; reads the standings of those alone. */
export const lackingPeople = async (
  { standings, tallies, office }: Pick<Ports, "standings" | "tallies" | "office">,
  { unitId }: LackingScope,
  owed: readonly Owed[],
): Promise<Result<LackingPeople, ScopeFault>> => {
  if (unitId !== null && !office.units.some(({ id }) => id === unitId)) return refused("unit-gone");
  // Everybody has a standing once the figures are there.
  const figures = unitId === null ? await tallies.ofOffice() : await tallies.ofUnit(unitId);
  if (figures === null) return refused("lacking-counting");
  let people = nobodyLacking;
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await standings.page({ unitId: unitId ?? undefined, after });
    people = addLacking(people, lackingIn(read.standings, owed));
    after = read.after;
    if (after === undefined) return ok(people);
  }
  throw new Error(`${office.id} has more than ${mostPages} pages of people.`);
};

/** Somebody who has not done something, as they are named. */
export type NamedLacking<Person> = { readonly person: Person; readonly name: string; readonly unit: string };

/** As many are put in the order of their names; of more only the page that is shown is read. */
const mostInOrder = 300;

/** Which of the people are shown; `rank`: what puts some before others, lowest first. */
type Page<Person> = {
  readonly from: number;
  readonly most: number;
  readonly rank?: (person: Person) => number;
};

/** Some of the people with their names: unit by unit as the office lists them, each in the order of given names. */
export const namedPage = async <Person extends { readonly personId: string; readonly unitId: string }>(
  { people, office }: Pick<Ports, "people" | "office">,
  all: readonly Person[],
  { from, most, rank = () => 0 }: Page<Person>,
): Promise<readonly NamedLacking<Person>[]> => {
  const place = new Map(office.units.map(({ id }, index) => [id, index]));
  const before = (one: Person, other: Person): number =>
    rank(one) - rank(other) || (place.get(one.unitId) ?? 0) - (place.get(other.unitId) ?? 0);
  const placed = all.toSorted(before);
  const isFew = placed.length <= mostInOrder;
  const read = isFew ? placed : placed.slice(from, from + most);
  const names = await people.named(read.map(({ personId }) => personId));
  const named = read.map((person) => ({
    person,
    name: names.get(person.personId) ?? "",
    unit: unitName(office.units, person.unitId),
  }));
  if (!isFew) return named;
  return named
    .toSorted(
      (one, other) =>
        before(one.person, other.person) || givenFirst(one.name).localeCompare(givenFirst(other.name), "vi"),
    )
    .slice(from, from + most);
};

const unitName = (units: readonly Unit[], unitId: string): string =>
  units.find(({ id }) => id === unitId)?.name ?? unitId;

/** Names as Vietnamese lists have them: by the given name, which stands last. */
const givenFirst = (name: string): string => name.split(" ").toReversed().join(" ");

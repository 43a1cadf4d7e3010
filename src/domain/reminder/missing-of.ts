import type { Day } from "../day.ts";
import { placesOf } from "./places-of.ts";
import type { Missing, OfficeFacts, RemindedPerson } from "./reminded-person.ts";
import type { ReminderMilestone } from "./reminder-milestone.ts";

/** Nobody. */
const noneMissing: Missing = { people: {}, units: [] };

/** What is counted, and on which day. */
export type Counting = Pick<OfficeFacts, "closedDuties"> & {
  readonly milestones: readonly ReminderMilestone[];
  readonly day: Day;
};

/** Who of these people has not done what, of the milestones of which others learn; added up page by page. */
export const missingOf = (
  people: readonly RemindedPerson[],
  { milestones, ...facts }: Counting,
): OfficeFacts["missing"] =>
  Object.fromEntries(
    milestones
      .filter(({ escalates }) => escalates.unitHead !== null || escalates.officer !== null)
      .map((milestone) => [
        milestone.id,
        people.map((person) => missingIn(person, milestone, facts)).reduce(addedUp, noneMissing),
      ]),
  );

/** What is missing among the people of two pages. */
export const addMissing = (
  one: OfficeFacts["missing"],
  other: OfficeFacts["missing"],
): OfficeFacts["missing"] =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((id) => [
      id,
      addedUp(one[id] ?? noneMissing, other[id] ?? noneMissing),
    ]),
  );

/** What is missing of one person. */
export const missingIn = (
  person: RemindedPerson,
  milestone: ReminderMilestone,
  facts: Pick<OfficeFacts, "closedDuties"> & { readonly day: Day },
): Missing => {
  const places = placesOf(person, milestone, facts).filter(({ missing }) => missing.is !== "nothing");
  return {
    people: places.some(({ why }) => why.is === "own") ? { [person.unitId]: 1 } : {},
    units: places.flatMap(({ why }) => (why.is === "unitHead" ? [why.unitId] : [])),
  };
};

const addedUp = (one: Missing, other: Missing): Missing => {
  const people = { ...one.people };
  for (const [unitId, count] of Object.entries(other.people)) people[unitId] = (people[unitId] ?? 0) + count;
  return { people, units: [...new Set([...one.units, ...other.units])] };
};

import type { Day } from "../day.ts";
import { missingIn } from "./missing-of.ts";
import type { MissingPart, Why } from "./open-item.ts";
import { scopesOf } from "./places-of.ts";
import type { Missing, OfficeFacts, RemindedPerson } from "./reminded-person.ts";
import type { Call, ReminderMilestone } from "./reminder-milestone.ts";

/** What others have not done, told to the one above them. */
export type EscalatedPlace = {
  readonly milestone: string;
  readonly call: Call;
  readonly why: Why;
  readonly missing: MissingPart;
};

/** What of a milestone others have not done, of which the person learns by the day; their own is not in it. */
export const escalatedTo = (
  person: RemindedPerson,
  milestone: ReminderMilestone,
  { missing, ...facts }: OfficeFacts & { readonly day: Day },
): readonly EscalatedPlace[] => {
  const all = missing[milestone.id];
  if (!all) return [];
  const own = missingIn(person, milestone, facts);
  const place = (call: Call | null, unitId: string | null): readonly EscalatedPlace[] => {
    const part = missingPart(all, own, unitId);
    if (call === null || call.on > facts.day || part === null) return [];
    const id = `late:${milestone.id}:${unitId ?? "office"}`;
    return [{ milestone: id, call, why: { is: "escalated", unitId }, missing: part }];
  };
  const { unitHead, officer } = milestone.escalates;
  const headed = scopesOf(person, "unitHead", facts.day);
  return [
    ...headed.flatMap((unitId) => place(unitHead, unitId)),
    ...(scopesOf(person, "officer", facts.day).length > 0 ? place(officer, null) : []),
  ];
};

const countOf = ({ people }: Missing, unitId: string | null): number =>
  unitId === null ? Object.values(people).reduce((sum, count) => sum + count, 0) : (people[unitId] ?? 0);

const missingPart = (all: Missing, own: Missing, unitId: string | null): MissingPart | null => {
  const people = countOf(all, unitId) - countOf(own, unitId);
  if (people > 0) return { is: "people", count: people };
  const units = all.units.filter((unit) => !own.units.includes(unit)).length;
  return unitId === null && units > 0 ? { is: "units", count: units } : null;
};

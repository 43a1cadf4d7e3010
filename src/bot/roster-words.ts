import type { RosterField, RosterUpdate } from "../domain/roster/compare-roster.ts";
import type { ComparedRoster } from "../domain/roster/compared-roster.ts";
import type { OtherSheet } from "../domain/roster/find-roster.ts";
import { partReturning } from "../domain/roster/roster-changes.ts";
import { type RosterFacts, rolesOfGrants } from "../domain/roster/roster-person.ts";
import type { Messages } from "../messages/messages.ts";

/** What can be told of a difference, in the order it is told. */
export const differenceParts = [
  "newUnits",
  "added",
  "returned",
  "moved",
  "changed",
  "left",
  "questions",
  "faults",
] as const;

export type DifferencePart = (typeof differenceParts)[number];

/** The lines of each part, as the officer reads them. */
export type DifferenceLines = Readonly<Record<DifferencePart, readonly string[]>>;

/** What a file changes of a roster, in words, a line a change. */
export const differenceLines = (compared: ComparedRoster, messages: Messages): DifferenceLines => {
  const { roster, reading, difference } = compared;
  const { roster: t } = messages;
  const { added, returned } = partReturning(difference.added, roster.leavers);
  const words = rosterWords([...roster.units, ...difference.newUnits], messages);
  const people = new Map(roster.people.map((person) => [person.id, person]));
  const updated = ({ line, before, after, fields }: RosterUpdate) =>
    t.line(line, `${after.name}: ${fields.map((field) => words.change(field, before, after)).join("; ")}`);
  const named = ({ line, facts }: { readonly line: number; readonly facts: RosterFacts }) =>
    t.line(line, words.person(facts));
  const known = (id: string): readonly string[] => {
    const person = people.get(id);
    return person ? [`${words.person(person)} [${person.code ?? person.email ?? person.id}]`] : [];
  };
  return {
    newUnits: difference.newUnits.map(({ name }) => name),
    added: added.map(named),
    returned: returned.map(named),
    moved: difference.moved.map(updated),
    changed: difference.changed.map(updated),
    left: difference.leftIds.flatMap(known),
    questions: difference.questions.map(({ line, name, candidateIds }) =>
      t.line(line, t.mayBe(name, candidateIds.flatMap(known).join("; "))),
    ),
    faults: reading.faults.map(({ line, column, title, word, details }) =>
      t.line(line, t.cell(title ?? t.columns[column], t.cells[word](details))),
    ),
  };
};

/** Why no sheet of a file is a roster, a line each. */
export const otherSheetLines = (why: readonly OtherSheet[], { roster: t }: Messages): readonly string[] =>
  why.map(({ sheet, refusal: { word, details } }) => {
    const text = t.refusals[word](details);
    return why.length === 1 ? text : t.noSheet(sheet, text);
  });

/** How people and what changes of them are told. */
export const rosterWords = (
  units: readonly { readonly id: string; readonly name: string }[],
  { roster: t, data, dates }: Messages,
) => {
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const unit = (id: string) => unitNames.get(id) ?? id;
  const said: Readonly<Record<RosterField, (facts: RosterFacts) => string | null>> = {
    name: ({ name }) => name,
    email: ({ email }) => email,
    position: ({ position }) => position,
    staffKind: ({ staffKind }) => data.staffKinds(staffKind),
    code: ({ code }) => code,
    objectId: ({ objectId }) => objectId,
    joinedOn: ({ joinedOn }) => joinedOn && dates.day(joinedOn),
    roles: ({ grants }) =>
      rolesOfGrants(grants)
        .map((role) => data.role(role, null))
        .join(", "),
    unit: ({ unitId }) => unit(unitId),
  };
  return {
    person: ({ name, unitId, position }: Pick<RosterFacts, "name" | "unitId" | "position">) =>
      [name, position, unit(unitId)].filter((part) => part !== "").join(", "),
    change: (field: RosterField, before: RosterFacts, after: RosterFacts) =>
      `${t.columns[field]}: ${t.from(said[field](before) || t.none, said[field](after) || t.none)}`,
  };
};

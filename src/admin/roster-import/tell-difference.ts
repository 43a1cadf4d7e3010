import type { RosterDifference, RosterField, RosterUpdate } from "../../domain/roster/compare-roster.ts";
import type { RosterReading } from "../../domain/roster/read-roster.ts";
import { partReturning } from "../../domain/roster/roster-changes.ts";
import { type RosterFacts, rolesOfGrants } from "../../domain/roster/roster-person.ts";
import type { Messages } from "../../messages/messages.ts";
import type { LoadedRoster } from "../../store/roster/load-roster.ts";

/** What a file changes of a roster, and what it was read as. */
export type Compared = {
  readonly roster: LoadedRoster;
  readonly reading: RosterReading;
  readonly difference: RosterDifference;
};

/** The difference in words, a line each. */
export const tellDifference = (compared: Compared, messages: Messages): readonly string[] => {
  const { roster, reading, difference } = compared;
  const { roster: t } = messages;
  const { moved, changed, newUnits, leftIds, heldIds, questions, unchangedIds } = difference;
  const { added, returned } = partReturning(difference.added, roster.leavers);
  const words = wordsFor(compared, messages);
  const people = new Map(roster.people.map((person) => [person.id, person]));
  const updated = ({ line, before, after, fields }: RosterUpdate) =>
    t.line(line, `${after.name}: ${fields.map((field) => words.change(field, before, after)).join("; ")}`);
  const named = ({ line, facts }: { readonly line: number; readonly facts: RosterFacts }) =>
    t.line(line, words.person(facts));
  const known = (id: string): readonly string[] => {
    const person = people.get(id);
    return person ? [`${words.person(person)} [${person.code ?? person.email ?? person.id}]`] : [];
  };
  const asked = questions.map(({ line, name, candidateIds }) =>
    t.line(line, t.mayBe(name, candidateIds.flatMap(known).join("; "))),
  );
  return [
    ...(reading.unreadColumns.length === 0 ? [] : [t.unread(reading.unreadColumns.join(", "))]),
    ...group(
      t.newUnits,
      newUnits.map(({ name }) => name),
    ),
    ...group(t.added, added.map(named)),
    ...group(t.returned, returned.map(named)),
    ...group(t.moved, moved.map(updated)),
    ...group(t.changed, changed.map(updated)),
    ...group(t.left, leftIds.flatMap(known)),
    ...(unchangedIds.length === 0 ? [] : [t.unchanged(unchangedIds.length)]),
    ...group(t.questions, asked),
    ...(asked.length === 0 ? [] : [t.howToAnswer]),
    ...group(t.faults, faultLines(reading, messages)),
    ...(heldIds.length === 0 ? [] : [t.held(heldIds.length)]),
  ];
};

const group = (title: (count: number) => string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title(lines.length), ...lines.map((line) => `  - ${line}`)];

const faultLines = ({ faults }: RosterReading, { roster: t }: Messages): readonly string[] =>
  faults.map(({ line, column, title, word, details }) =>
    t.line(line, t.cell(title ?? t.columns[column], t.cells[word](details))),
  );

const wordsFor = ({ roster, difference }: Compared, { roster: t, data, dates }: Messages) => {
  const units = new Map([...roster.units, ...difference.newUnits].map(({ id, name }) => [id, name]));
  const unit = (id: string) => units.get(id) ?? id;
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
    person: ({ name, unitId, position }: RosterFacts) =>
      [name, position, unit(unitId)].filter((part) => part !== "").join(", "),
    change: (field: RosterField, before: RosterFacts, after: RosterFacts) =>
      `${t.columns[field]}: ${t.from(said[field](before) || t.none, said[field](after) || t.none)}`,
  };
};

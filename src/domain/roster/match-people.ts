import { codeKey } from "./find-twice.ts";
import { foldWords } from "./fold-words.ts";
import type { RosterPerson } from "./roster-person.ts";
import type { RosterKeys, RosterRow } from "./roster-row.ts";

/** What the officer decided of a line that fits several people, or nobody for certain. */
export type Decisions = ReadonlyMap<number, { readonly personId: string } | "new">;

/** Who a line is: one person, nobody yet, or one of these. */
export type Match =
  | { readonly is: "person"; readonly person: RosterPerson }
  | { readonly is: "new" }
  | { readonly is: "ambiguous"; readonly candidates: readonly RosterPerson[] };

/** What lines and people are matched with. */
export type Matching = {
  readonly people: readonly RosterPerson[];
  readonly rows: readonly RosterRow[];
  readonly unitIdOf: (unit: string) => string;
  readonly decided: Decisions;
};

type Keys = Pick<RosterKeys, "code" | "objectId" | "email">;

const keysOf = ({ code, objectId, email }: Keys): readonly string[] => [
  ...(objectId === null ? [] : [`object ${objectId.toLowerCase()}`]),
  ...(code === null ? [] : [`code ${codeKey(code)}`]),
  ...(email === null ? [] : [`email ${email.toLowerCase()}`]),
];

const grouped = <Item>(items: readonly Item[], keyed: (item: Item) => readonly string[]) => {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keyed(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  return (key: string): readonly Item[] => groups.get(key) ?? [];
};

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && codeKey(one) !== codeKey(other);

/** Whether code or account say that these are two people. */
export const areTwo = (person: Keys, row: Keys): boolean =>
  differ(person.code, row.code) || differ(person.objectId, row.objectId);

/** Everybody whom object id, code or e-mail of a line points to. */
export const findByKeys = (people: readonly RosterPerson[]): ((row: Keys) => readonly RosterPerson[]) => {
  const withKey = grouped(people, keysOf);
  return (row) => [...new Set(keysOf(row).flatMap((key) => withKey(key)))];
};

/** People of the same name, whatever their unit. */
export const findByName = (
  people: readonly RosterPerson[],
): ((name: string | null) => readonly RosterPerson[]) => {
  const named = grouped(people, ({ name }) => [foldWords(name)]);
  return (name) => (name === null ? [] : named(foldWords(name)));
};

/** Lines that object id, code, e-mail or the officer's decision settle. */
const settled = ({ people, rows, decided }: Matching): Map<number, Match> => {
  const byKeys = findByKeys(people);
  const byId = new Map(people.map((person) => [person.id, person]));
  const matches = new Map<number, Match>();
  for (const row of rows) {
    const decision = decided.get(row.line);
    const chosen = decision === undefined || decision === "new" ? undefined : byId.get(decision.personId);
    const found = chosen ? [chosen] : byKeys(row);
    const [first] = found;
    if (decision === "new") matches.set(row.line, { is: "new" });
    else if (first !== undefined && found.length === 1)
      matches.set(row.line, { is: "person", person: first });
    else if (first !== undefined) matches.set(row.line, { is: "ambiguous", candidates: found });
  }
  return matches;
};

/** Two lines that are one person are both asked about. */
const withoutRivals = (matches: Map<number, Match>): Map<number, Match> => {
  const claims = grouped([...matches], ([, match]) => (match.is === "person" ? [match.person.id] : []));
  return new Map(
    [...matches].map(([line, match]) => [
      line,
      match.is === "person" && claims(match.person.id).length > 1
        ? { is: "ambiguous", candidates: [match.person] }
        : match,
    ]),
  );
};

/** Everybody that lines are, or may be. */
export const peopleOf = (matches: Iterable<Match>): ReadonlySet<RosterPerson> =>
  new Set(
    [...matches].flatMap((match) =>
      match.is === "person" ? [match.person] : match.is === "ambiguous" ? match.candidates : [],
    ),
  );

/** Who each line is: by object id, code or e-mail, else by a name that is alone in its unit on both sides. */
export const matchPeople = (matching: Matching): ReadonlyMap<number, Match> => {
  const { people, rows, unitIdOf } = matching;
  const matches = withoutRivals(settled(matching));
  const placed = ({ name, unit }: RosterRow) => `${unitIdOf(unit)} ${foldWords(name)}`;
  const open = rows.filter(({ line }) => !matches.has(line));
  const taken = peopleOf(matches.values());
  const free = people.filter((person) => !taken.has(person));
  const rowsThere = grouped(open, (row) => [placed(row)]);
  const freeThere = grouped(free, ({ name, unitId }) => [`${unitId} ${foldWords(name)}`]);
  for (const row of open) {
    const there = freeThere(placed(row));
    const [person] = there;
    const isAlone = there.length === 1 && rowsThere(placed(row)).length === 1;
    if (isAlone && person && !areTwo(person, row) && !differ(person.email, row.email))
      matches.set(row.line, { is: "person", person });
  }
  const nowTaken = peopleOf(matches.values());
  const named = findByName(free.filter((person) => !nowTaken.has(person)));
  for (const row of open) {
    if (matches.has(row.line)) continue;
    const candidates = named(row.name).filter((person) => !areTwo(person, row));
    matches.set(row.line, candidates.length > 0 ? { is: "ambiguous", candidates } : { is: "new" });
  }
  return matches;
};

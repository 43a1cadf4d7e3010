import { ok, type Result, refused } from "../result.ts";
import { findHeader, type RosterHeader } from "./find-header.ts";
import { findTwice } from "./find-twice.ts";
import { type LineKind, lineKind } from "./line-kind.ts";
import { type PersonRead, readPersonLine } from "./read-person-line.ts";
import type { RosterColumn } from "./roster-columns.ts";
import type { RosterFault, RosterKeys, RosterRow } from "./roster-row.ts";
import type { Sheet, SheetLine } from "./sheet.ts";
import { shownText } from "./text-fault.ts";

/** People of one file at most. */
export const mostRosterPeople = 5000;

/** A line that holds nobody, and what it is. */
export type AsideLine = { readonly line: number; readonly is: "title" | Exclude<LineKind["is"], "person"> };

/** A roster as a sheet holds it: each line is among `rows`, `faultyLines` or `aside`, exactly once. */
export type RosterReading = {
  readonly rows: readonly RosterRow[];
  readonly faults: readonly RosterFault[];
  /** Whose lines are faulty: they stand in the file, so nobody may take them for gone. */
  readonly faultyLines: readonly RosterKeys[];
  readonly aside: readonly AsideLine[];
  /** Titles of columns that are not read. */
  readonly unreadColumns: readonly string[];
};

/** Why a sheet is no roster. */
export type NoRoster =
  | "roster-no-header"
  | "roster-column-twice"
  | "roster-lacks-column"
  | "roster-empty"
  | "roster-too-many-people";

type Read = {
  readonly people: readonly PersonRead[];
  readonly faults: readonly RosterFault[];
  readonly aside: readonly AsideLine[];
};

const readLines = (lines: readonly SheetLine[], { to, columns, titles }: RosterHeader): Read => {
  const aside: AsideLine[] = [];
  const faults: RosterFault[] = [];
  const people: PersonRead[] = [];
  let unitAbove = "";
  let isBelowFooter = false;
  for (const [index, { line, cells }] of lines.entries()) {
    const cell = (column: RosterColumn): string => cells[columns.get(column) ?? -1] ?? "";
    const kind: LineKind = index < to ? { is: "header" } : lineKind({ cells, cell, titles, isBelowFooter });
    if (kind.is !== "person") {
      aside.push({ line, is: kind.is });
      if (kind.is === "unit") unitAbove = kind.unit;
      isBelowFooter ||= kind.is === "footer";
      continue;
    }
    const faulty = (column: RosterColumn, word: RosterFault["word"], details: RosterFault["details"] = {}) =>
      faults.push({ line, column, title: titleOf({ columns, titles }, column), word, details });
    const person = readPersonLine({ line, cell, unitAbove, faulty });
    people.push(person);
    if (cell("unit") !== "" && person.keys.unit !== null) unitAbove = person.keys.unit;
  }
  return { people, faults, aside };
};

const titleOf = ({ columns, titles }: Pick<RosterHeader, "columns" | "titles">, column: RosterColumn) =>
  titles[columns.get(column) ?? columns.get("givenName") ?? -1] ?? null;

const lackingColumn = ({ columns }: RosterHeader, { aside }: Read): RosterColumn | undefined => {
  if (!columns.has("staffKind")) return "staffKind";
  return columns.has("unit") || aside.some(({ is }) => is === "unit") ? undefined : "unit";
};

/** The roster that a sheet holds: people, faults by line and column, and the lines that hold nobody. */
export const readRoster = (sheet: Sheet): Result<RosterReading, NoRoster> => {
  const found = findHeader(sheet.lines);
  if (!found.ok) return found;
  const header = found.value;
  const read = readLines(sheet.lines.slice(header.from), { ...header, to: header.to - header.from });
  const { people, faults } = read;
  const column = lackingColumn(header, read);
  if (column !== undefined) return refused("roster-lacks-column", { column });
  if (people.length === 0) return refused("roster-empty");
  if (people.length > mostRosterPeople)
    return refused("roster-too-many-people", { count: people.length, most: mostRosterPeople });
  const twice = findTwice(people.map(({ keys }) => keys));
  const again = twice.map(
    ({ line, column: at, otherLine, text }): RosterFault => ({
      line,
      column: at,
      title: titleOf(header, at),
      word: "twice",
      details: { otherLine, text: shownText(text) },
    }),
  );
  const twiceLines = new Set(twice.map(({ line }) => line));
  const isGood = ({ keys, row }: PersonRead): boolean => row !== null && !twiceLines.has(keys.line);
  const titles = sheet.lines.slice(0, header.from).map(({ line }) => ({ line, is: "title" as const }));
  return ok({
    rows: people.flatMap((person) => (isGood(person) && person.row ? [person.row] : [])),
    faults: [...faults, ...again].sort((one, other) => one.line - other.line),
    faultyLines: people.filter((person) => !isGood(person)).map(({ keys }) => keys),
    aside: [...titles, ...read.aside],
    unreadColumns: header.unread,
  });
};

import { ok, type Result, refused } from "../result.ts";
import { columnTitled, type RosterColumn } from "./roster-columns.ts";
import type { SheetLine } from "./sheet.ts";

/** Where a roster's columns stand. */
export type RosterHeader = {
  /** Place of the header among the lines, and of what follows it. */
  readonly from: number;
  readonly to: number;
  readonly columns: ReadonlyMap<RosterColumn, number>;
  /** Titles of all columns as they stand in the file. */
  readonly titles: readonly string[];
  /** Titles of columns that are not read. */
  readonly unread: readonly string[];
};

/** Title rows above a header at most. */
const mostTitleRows = 40;

const known = (cells: readonly string[]): ReadonlySet<RosterColumn> =>
  new Set(cells.flatMap((cell) => columnTitled(cell)?.column ?? []));

const namesPeople = (columns: ReadonlySet<RosterColumn>): boolean =>
  columns.has("name") || columns.has("givenName") || columns.has("familyName");

/** How well a line heads a roster; 0 where it does not. */
const worth = (cells: readonly string[]): number => {
  const columns = known(cells);
  return columns.size >= 2 && namesPeople(columns) ? columns.size : 0;
};

/** A second row of titles, below merged ones. */
const isSecondRow = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell === "" || columnTitled(cell) !== undefined);

type Place = { readonly index: number; readonly rank: number };

const twice = (title: string): Result<never, "roster-column-twice"> =>
  refused("roster-column-twice", { title });

/** The columns by what they hold, or the title that stands twice. */
const placesOf = (titles: readonly string[]): Result<Map<RosterColumn, number>, "roster-column-twice"> => {
  const places = new Map<RosterColumn, Place>();
  for (const [index, title] of titles.entries()) {
    const told = columnTitled(title);
    if (told === undefined) continue;
    const before = places.get(told.column);
    if (before?.rank === told.rank && told.column !== "order") return twice(title);
    if (before === undefined || told.rank < before.rank) places.set(told.column, { index, rank: told.rank });
  }
  return ok(new Map([...places].map(([column, { index }]) => [column, index])));
};

/** A given name in a column of its own: titled so, or untitled below a title merged over two columns. */
const withNames = (
  columns: Map<RosterColumn, number>,
  titles: readonly string[],
  below: readonly SheetLine[],
): Map<RosterColumn, number> => {
  const { name, given } = { name: columns.get("name"), given: columns.get("givenName") };
  if (name === undefined) {
    if (given === undefined || columns.has("familyName")) return columns;
    columns.delete("givenName");
    return columns.set("name", given);
  }
  columns.delete("familyName");
  columns.delete("givenName");
  if ((titles[name + 1] ?? "") !== "") return columns;
  const both = below.filter(({ cells }) => cells[name] && cells[name + 1]);
  const short = both.filter(({ cells }) => /^\p{L}+( \p{L}+)?$/u.test(`${cells[name + 1]}`));
  if (both.length === 0 || short.length < both.length * 0.75) return columns;
  columns.delete("name");
  return columns.set("familyName", name).set("givenName", name + 1);
};

/** The header of a roster: the line that names most of its columns, below any title rows. */
export const findHeader = (
  lines: readonly SheetLine[],
): Result<RosterHeader, "roster-no-header" | "roster-column-twice"> => {
  let [best, from, top]: [number, number, readonly string[]] = [0, 0, []];
  for (const [index, { cells }] of lines.slice(0, mostTitleRows).entries())
    if (worth(cells) > best) [best, from, top] = [worth(cells), index, cells];
  if (best === 0) return refused("roster-no-header");
  const second = lines[from + 1]?.cells ?? ["x"];
  const to = from + (isSecondRow(second) ? 2 : 1);
  const width = Math.max(top.length, second.length);
  const titles =
    to === from + 1 ? top : Array.from({ length: width }, (_, index) => second[index] || top[index] || "");
  const places = placesOf(titles);
  if (!places.ok) return places;
  const columns = withNames(places.value, titles, lines.slice(to));
  const read = new Set(columns.values());
  return ok({
    from,
    to,
    columns,
    titles,
    unread: titles.filter((title, index) => title !== "" && !read.has(index)),
  });
};

import { ok, type Result, refused } from "../../result.ts";
import { foldWords } from "../../roster/fold-words.ts";
import type { Sheet, SheetLine } from "../../roster/sheet.ts";
import { type EvidenceColumn, evidenceTitled, type SheetSort, sheetSorts } from "./evidence-columns.ts";

/** Where the columns of a sheet of evidence stand, and what it holds. */
export type EvidenceHeader = {
  readonly sort: SheetSort;
  /** Place of what follows the header among the lines. */
  readonly to: number;
  readonly columns: ReadonlyMap<EvidenceColumn, number>;
  readonly titles: readonly string[];
  /** Titles of columns that are not read. */
  readonly unread: readonly string[];
  /** The year that titles above, or the header, name for the whole sheet; null where none or several. */
  readonly year: number | null;
};

/** Why a sheet holds no evidence that can be read. */
export type NoEvidenceSheet =
  | "evidence-no-header"
  | "evidence-two-sorts"
  | "evidence-column-twice"
  | "evidence-no-person"
  | "evidence-lacks-column";

/** Title rows above a header at most. */
const mostTitleRows = 40;

const columnsIn = (cells: readonly string[]): ReadonlySet<EvidenceColumn> =>
  new Set(cells.flatMap((cell) => evidenceTitled(cell)?.column ?? []));

const sortsIn = (columns: ReadonlySet<EvidenceColumn>): readonly SheetSort[] =>
  sheetSorts.filter((sort) => columns.has(sort));

/** How well a line heads a sheet of evidence; 0 where it does not. */
const worth = (cells: readonly string[]): number => {
  const columns = columnsIn(cells);
  return columns.size >= 2 && sortsIn(columns).length > 0 ? columns.size : 0;
};

const isSecondRow = (cells: readonly string[]): boolean =>
  cells.some((cell) => cell !== "") &&
  cells.every((cell) => cell === "" || evidenceTitled(cell) !== undefined);

const placesOf = (titles: readonly string[]): Result<Map<EvidenceColumn, number>, NoEvidenceSheet> => {
  const places = new Map<EvidenceColumn, number>();
  for (const [index, title] of titles.entries()) {
    const column = evidenceTitled(title)?.column;
    if (column === undefined) continue;
    if (places.has(column) && column !== "order") return refused("evidence-column-twice", { title });
    if (!places.has(column)) places.set(column, index);
  }
  return ok(places);
};

/** What each sort needs beside its own column. */
const needed: Readonly<Record<SheetSort, readonly EvidenceColumn[]>> = {
  rating: [],
  award: [],
  discipline: ["cause"],
  attendance: [],
  initiative: ["reach"],
  scienceWork: ["reach"],
};

const lacking = (sort: SheetSort, columns: ReadonlyMap<EvidenceColumn, number>, year: number | null) => {
  if (sort === "discipline") {
    const hasDay = columns.has("startsOn") || columns.has("decidedOn");
    return hasDay ? needed.discipline.find((column) => !columns.has(column)) : "decidedOn";
  }
  if (!columns.has("year") && year === null) return "year";
  return needed[sort].find((column) => !columns.has(column));
};

/** The header of a sheet of evidence: the line that names most of its columns, below any title rows. */
export const findEvidenceHeader = ({ name, lines }: Sheet): Result<EvidenceHeader, NoEvidenceSheet> => {
  let [best, from, top]: [number, number, readonly string[]] = [0, 0, []];
  for (const [index, { cells }] of lines.slice(0, mostTitleRows).entries())
    if (worth(cells) > best) [best, from, top] = [worth(cells), index, cells];
  if (best === 0) return refused("evidence-no-header");
  const second = lines[from + 1]?.cells ?? [];
  const to = from + (isSecondRow(second) ? 2 : 1);
  const titles = to === from + 1 ? top : merged(top, second);
  const places = placesOf(titles);
  if (!places.ok) return places;
  const columns = places.value;
  const [sort, ...others] = sortsIn(new Set(columns.keys()));
  if (sort === undefined) return refused("evidence-no-header");
  if (others.length > 0) return refused("evidence-two-sorts");
  if (!["code", "email", "name", "givenName"].some((column) => columns.has(column as EvidenceColumn)))
    return refused("evidence-no-person");
  const year = yearIn([name, ...textsOf(lines.slice(0, from)), ...titles]);
  const column = lacking(sort, columns, year);
  if (column !== undefined) return refused("evidence-lacks-column", { column });
  const read = new Set(columns.values());
  const unread = titles.filter((title, index) => title !== "" && !read.has(index));
  return ok({ sort, to, columns, titles, unread, year });
};

const merged = (top: readonly string[], second: readonly string[]): readonly string[] =>
  Array.from(
    { length: Math.max(top.length, second.length) },
    (_, index) => second[index] || top[index] || "",
  );

const textsOf = (lines: readonly SheetLine[]): readonly string[] => lines.flatMap(({ cells }) => cells);

/** The one year that the texts name as such. */
const yearIn = (texts: readonly string[]): number | null => {
  const years = new Set(
    texts.flatMap((text) =>
      [...foldWords(text).matchAll(/\bnam (20\d\d)\b/g)].map(([, year]) => Number(year)),
    ),
  );
  const [year, ...more] = years;
  return year === undefined || more.length > 0 ? null : year;
};

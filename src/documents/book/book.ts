import type { Day, Month } from "../../domain/day.ts";

/** What a column holds: it decides how its cells are shown and aligned. */
export type ColumnKind = "text" | "count" | "percent" | "day" | "month";

/** A column of a sheet. */
export type Column = {
  readonly head: string;
  readonly kind: ColumnKind;
  /** In letters of the body's size. */
  readonly width: number;
};

/** A cell by its column's kind: a text; a whole number; a rate 0..1; a day or month. Null stands empty. */
export type CellValue = string | number | Day | Month | null;

/** A list with the names of its columns above: they stay in sight, and each filters. */
export type ListSheet = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellValue[])[];
};

/** What a workbook is about: names and what is said of them, below a title. */
export type AboutSheet = {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string | number])[];
};

/** A workbook: what it is about, then its lists. */
export type Book = { readonly about: AboutSheet; readonly lists: readonly ListSheet[] };

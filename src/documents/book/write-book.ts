import writeExcelFile, { type Row } from "write-excel-file/node";
import type { AboutSheet, Book, CellValue, Column, ColumnKind, ListSheet } from "./book.ts";
import { filterLists } from "./filter-lists.ts";

/**
 * A workbook as Excel and LibreOffice open it: texts stay texts, whatever they begin with, numbers are numbers and days
 * are days, so that whoever opens it sees them as their own region writes them.
 */
export const writeBook = ({ about, lists }: Book): Promise<Buffer> =>
  writeExcelFile([aboutSheet(about), ...lists.map(listSheet)], {
    fontFamily: "Arial",
    fontSize: 11,
    features: [
      filterLists(
        lists.map(({ name, rows, columns }, index) => ({
          sheetIndex: index + 1,
          name,
          rowCount: rows.length + 1,
          columnCount: columns.length,
        })),
      ),
    ],
  }).toBuffer();

type Sheet = Parameters<typeof writeExcelFile>[0][number];

const head = { fontWeight: "bold", wrap: true, alignVertical: "center", backgroundColor: "#E7EEF7" } as const;

const listSheet = ({ name, columns, rows }: ListSheet): Sheet => ({
  sheet: name,
  orientation: "landscape",
  stickyRowsCount: 1,
  stickyColumnsCount: 1,
  columns: columns.map(({ width }) => ({ width })),
  data: [
    columns.map((column) => ({ ...head, value: column.head, type: String })),
    ...rows.map((row) => row.map((value, index) => cell(value, columns[index]))),
  ],
});

const aboutSheet = ({ name, title, facts }: AboutSheet): Sheet => ({
  sheet: name,
  columns: [{ width: 42 }, { width: 90 }],
  data: [
    [{ value: plain(title), type: String, fontWeight: "bold", fontSize: 14 }],
    [],
    ...facts.map(
      ([label, value]): Row => [
        { value: label, type: String, fontWeight: "bold", alignVertical: "top" },
        typeof value === "number"
          ? { value, type: Number, align: "left" }
          : { value: plain(value), type: String, wrap: true },
      ],
    ),
  ],
});

const formats = {
  percent: "0.00%",
  day: "dd/mm/yyyy",
  month: "mm/yyyy",
} as const satisfies Partial<Record<ColumnKind, string>>;

const cell = (value: CellValue, column: Column | undefined): Row[number] => {
  const kind = column?.kind ?? "text";
  if (value === null) return null;
  switch (kind) {
    case "count":
      return { value: Number(value), type: Number };
    case "percent":
      return { value: shownRate(Number(value)), type: Number, format: formats.percent };
    case "day":
    case "month":
      return { value: dateOf(String(value)), type: Date, format: formats[kind] };
    case "text":
      return { value: plain(String(value)), type: String };
  }
};

/** Rounded down to what is shown, so that no threshold seems reached before it is. */
const shownRate = (rate: number): number => Math.floor(rate * 10_000 + 1e-9) / 10_000;

/** The first day of a month. */
const dateOf = (on: string): Date => new Date(`${on.length === 7 ? `${on}-01` : on}T00:00:00.000Z`);

/** In one line, without what no file can hold; no longer than a cell. */
const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, 32_000);

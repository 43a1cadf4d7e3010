import { foldWords } from "../../roster/fold-words.ts";
import type { Sheet } from "../../roster/sheet.ts";

/** What people head the columns of a sheet of figures with, without marks. */
const titles = {
  code: ["ma chi tieu", "ma", "target code", "code"],
  target: ["chi tieu", "ten chi tieu", "target"],
  period: ["ky", "ky so lieu", "nam ky", "period"],
  of: ["tap the", "ten tap the", "collective"],
  value: ["ket qua", "so lieu", "ket qua den nay", "gia tri", "result", "value"],
  rank: ["thu hang", "xep hang", "hang", "rank"],
  forecast: ["du kien cuoi ky", "du kien", "forecast", "expected"],
  dueYear: ["nam phai dat", "due year"],
  on: ["ngay so lieu", "ngay", "date"],
  source: ["nguon", "nguon van ban", "van ban", "nguon so lieu", "source"],
} as const;

/** A column of a sheet of figures. */
export type FigureColumn = keyof typeof titles;

/** All of them, in the order of the sheet that is handed out. */
export const figureColumns = Object.keys(titles) as readonly FigureColumn[];

/** A line as it stands, by column; blank where it says nothing. */
export type FigureLine = {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<FigureColumn, string>>>;
};

/** Title rows above a header at most, and lines that are read. */
const mostTitleRows = 40;
const mostLines = 500;

const columnOf = (title: string): FigureColumn | undefined => {
  const words = foldWords(title);
  return figureColumns.find((column) => titles[column].some((one) => one === words));
};

const columnsIn = (cells: readonly string[]): ReadonlyMap<FigureColumn, number> => {
  const found = new Map<FigureColumn, number>();
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(cell);
    if (column !== undefined && !found.has(column)) found.set(column, index);
  }
  return found;
};

const isHeader = (columns: ReadonlyMap<FigureColumn, number>): boolean =>
  (columns.has("code") || columns.has("target")) && columns.has("period") && columns.has("value");

/** What says that a line was filled in. */
const filled: readonly FigureColumn[] = ["value", "rank", "forecast"];

/** The filled lines of the first sheet that is one of figures; undefined where none is. */
export const readFigureLines = (sheets: readonly Sheet[]): readonly FigureLine[] | undefined => {
  for (const { lines } of sheets) {
    const header = lines
      .slice(0, mostTitleRows)
      .map(({ cells }, at) => ({ at, columns: columnsIn(cells) }))
      .find(({ columns }) => isHeader(columns));
    if (!header) continue;
    const { at, columns } = header;
    return lines
      .slice(at + 1, at + 1 + mostLines)
      .map(({ line, cells }) => ({
        line,
        cells: Object.fromEntries([...columns].map(([column, index]) => [column, cells[index] ?? ""])),
      }))
      .filter(({ cells }: FigureLine) => filled.some((column) => (cells[column] ?? "") !== ""));
  }
  return undefined;
};

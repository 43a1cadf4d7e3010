import { ok, type Result, refused } from "../domain/result.ts";
import type { Sheet, SheetFault, SheetLine } from "../domain/roster/sheet.ts";
import { sheetLimits } from "./read-limits.ts";

/** Signs without width that copying leaves behind. */
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

/** A cell's text as it is kept: NFC, trimmed, no signs without width, plain spaces. */
const readCellText = (text: string): string =>
  text
    .slice(0, sheetLimits.cellLetters)
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/\r\n?/g, "\n")
    .trim();

/** The sheet of these rows, each with its line; blank lines are left out, and blank cells at a line's end. */
export const readRows = (
  name: string,
  rows: Iterable<readonly [line: number, cells: readonly string[]]>,
): Result<Sheet, SheetFault> => {
  const lines: SheetLine[] = [];
  let letters = 0;
  for (const [line, raw] of rows) {
    const cells = raw.map(readCellText);
    for (const cell of cells) letters += cell.length;
    if (letters > sheetLimits.sheetLetters)
      return refused("sheet-too-large", { mostMegabytes: sheetLimits.bytes / 1_048_576 });
    const width = cells.findLastIndex((cell) => cell !== "") + 1;
    if (width === 0) continue;
    if (width > sheetLimits.columns)
      return refused("sheet-too-many-columns", { line, most: sheetLimits.columns });
    if (lines.length === sheetLimits.rows) return refused("sheet-too-many-rows", { most: sheetLimits.rows });
    lines.push({ line, cells: cells.slice(0, width) });
  }
  return ok({ name, lines });
};

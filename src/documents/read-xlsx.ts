import { ok, type Result, refused } from "../domain/result.ts";
import type { Sheet, SheetFault } from "../domain/roster/sheet.ts";
import { sheetLimits } from "./read-limits.ts";
import { readRows } from "./read-rows.ts";
import { readWorkbook } from "./read-workbook.ts";
import { readXlsxRows } from "./read-xlsx-rows.ts";
import { openZip, UnreadableWorkbook } from "./read-zip.ts";

const sheetsOf = (bytes: Buffer): Result<readonly Sheet[], SheetFault> => {
  const part = openZip(bytes);
  const workbook = readWorkbook(part);
  const sheets: Sheet[] = [];
  for (const { name, part: path } of workbook.sheets.slice(0, sheetLimits.sheets)) {
    const sheet = readRows(name, readXlsxRows(part(path) ?? "", workbook));
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return ok(sheets);
};

/** The sheets of an XLSX workbook that are not hidden. */
export const readXlsx = (bytes: Buffer): Result<readonly Sheet[], SheetFault> => {
  try {
    return sheetsOf(bytes);
  } catch (error) {
    if (error instanceof UnreadableWorkbook)
      return refused(error.word, {
        mostMegabytes: sheetLimits.unpackedBytes / 1_048_576,
        most: sheetLimits.columns,
      });
    throw error;
  }
};

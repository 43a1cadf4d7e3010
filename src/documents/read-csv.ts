import { type CsvError, parse } from "csv-parse/sync";
import { ok, type Result, refused } from "../domain/result.ts";
import type { Sheet, SheetFault } from "../domain/roster/sheet.ts";
import { sheetLimits } from "./read-limits.ts";
import { readRows } from "./read-rows.ts";

const delimiters = [",", ";", "\t"] as const;

/** Lines looked at to tell the delimiter. */
const sampleLetters = 20_000;

/** The delimiter that stands most often outside of quotes; Excel may name it in the first line. */
const delimiterOf = (text: string): string => {
  const sample = text.slice(0, sampleLetters).replace(/"[^"]*"/g, "");
  const counts = delimiters.map((delimiter) => sample.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ",";
};

/** Blank ones among them. */
const mostRecords = 20 * sheetLimits.rows;

/** Excel's own line that names the delimiter. */
const delimiterLine = /^sep=([,;\t])\r?\n?/i;

const faultOf = (error: CsvError): Result<never, SheetFault> => {
  const line = Number(error["lines"] ?? 0);
  if (error.code === "CSV_MAX_RECORD_SIZE") return refused("sheet-not-a-table");
  return refused("sheet-open-quote", { line });
};

/** The one sheet of a CSV text. */
export const readCsv = (text: string, name: string): Result<readonly Sheet[], SheetFault> => {
  const named = delimiterLine.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  try {
    const rows: string[][] = parse(body, {
      delimiter: named?.[1] ?? delimiterOf(body),
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      max_record_size: 200_000,
      to: mostRecords,
    });
    if (rows.length === mostRecords) return refused("sheet-too-many-rows", { most: sheetLimits.rows });
    const first = named ? 2 : 1;
    const sheet = readRows(
      name,
      rows.map((cells, index) => [index + first, cells] as const),
    );
    return sheet.ok ? ok([sheet.value]) : sheet;
  } catch (error) {
    if (isCsvError(error)) return faultOf(error);
    throw error;
  }
};

const isCsvError = (error: unknown): error is CsvError =>
  error instanceof Error && "code" in error && `${error.code}`.startsWith("CSV_");

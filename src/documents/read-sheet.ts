import { ok, type Result, refused } from "../domain/result.ts";
import type { Sheet, SheetFault } from "../domain/roster/sheet.ts";
import { findBrokenText } from "./read-broken-text.ts";
import { readCsv } from "./read-csv.ts";
import { type FileKind, fileKindOf } from "./read-file-kind.ts";
import { sheetLimits } from "./read-limits.ts";
import { readText } from "./read-text.ts";
import { readXlsx } from "./read-xlsx.ts";

/** Lines named in a refusal at most. */
const mostNamedLines = 10;

const byKind: Readonly<
  Record<FileKind, (bytes: Buffer, name: string) => Result<readonly Sheet[], SheetFault>>
> = {
  zip: readXlsx,
  oldExcel: () => refused("sheet-old-excel"),
  locked: () => refused("sheet-locked"),
  webPage: () => refused("sheet-web-page"),
  other: () => refused("sheet-not-a-table"),
  text: (bytes, name) => {
    const text = readText(bytes);
    return text === undefined ? refused("sheet-not-a-table") : readCsv(text, name);
  },
};

/** The sheets of a CSV or XLSX file that hold something, texts in NFC, or the word that says why it can't be read. */
export const readSheet = (
  file: Uint8Array,
  { name = "" }: { readonly name?: string } = {},
): Result<readonly Sheet[], SheetFault> => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes.length === 0) return refused("sheet-empty");
  if (bytes.length > sheetLimits.bytes)
    return refused("sheet-too-large", { mostMegabytes: sheetLimits.bytes / 1_048_576 });
  const read = byKind[fileKindOf(bytes)](bytes, name);
  if (!read.ok) return read;
  const sheets = read.value.filter(({ lines }) => lines.length > 0);
  if (sheets.length === 0) return refused("sheet-empty");
  for (const sheet of sheets) {
    const broken = findBrokenText(sheet);
    if (broken !== undefined)
      return refused("sheet-broken-vietnamese", {
        sheet: sheet.name,
        cause: broken.cause,
        lines: broken.lines.slice(0, mostNamedLines).join(", "),
        count: broken.lines.length,
        text: broken.text,
      });
  }
  return ok(sheets);
};

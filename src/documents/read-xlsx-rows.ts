import { sheetLimits } from "./read-limits.ts";
import { type Workbook, withoutEscapes } from "./read-workbook.ts";
import { attributeOf, readXml, type XmlTag } from "./read-xml.ts";
import { UnreadableWorkbook } from "./read-zip.ts";

/** Lines of any workbook at most: what Excel itself holds. */
const mostLines = 1_048_576;

type Cell = { readonly column: number; readonly type: string; readonly style: number; text: string };

const columnOf = (at: string): number => {
  const [letters = ""] = /^[A-Za-z]{1,3}(?=\d)/.exec(at) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

const dayMs = 86_400_000;

const dayOfSerial = (serial: number, is1904: boolean): string => {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  const ms = (days - (days < 60 ? 25_568 : 25_569)) * dayMs;
  return days > 0 && days < 2_958_466 ? new Date(ms).toISOString().slice(0, 10) : String(serial);
};

const numberText = (text: string, style: number, { formats, is1904 }: Workbook): string => {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) return text;
  const format = formats[style];
  if (format?.isDay) return dayOfSerial(number, is1904);
  const shown = Number.isSafeInteger(number) ? String(number) : String(Number(number.toPrecision(15)));
  return shown.padStart(format?.digits ?? 0, "0");
};

const textOf = ({ type, text, style }: Cell, workbook: Workbook): string => {
  if (type === "s") return workbook.sharedTexts[Number(text)] ?? "";
  if (type === "d") return text.slice(0, 10);
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  return type === "n" ? numberText(text, style, workbook) : withoutEscapes(text);
};

const openCell = (tag: XmlTag, next: number): Cell => {
  const column = columnOf(attributeOf(tag, "r") ?? "");
  return {
    column: column < 0 ? next : column,
    type: attributeOf(tag, "t") ?? "n",
    style: Number(attributeOf(tag, "s") ?? 0),
    text: "",
  };
};

const lineOf = (tag: XmlTag, next: number): number => {
  const line = Number(attributeOf(tag, "r") ?? next);
  return Number.isInteger(line) && line >= next && line <= mostLines ? line : next;
};

/**
 * The rows of a sheet that hold something, each with its line.
 * @throws {UnreadableWorkbook} where a cell stands too far to the right.
 */
export function* readXlsxRows(
  xml: string,
  workbook: Workbook,
): Generator<readonly [line: number, cells: readonly string[]]> {
  let line = 0;
  let cells: string[] = [];
  let cell: Cell | undefined;
  let isReading = false;
  let next = 0;
  const put = ({ column }: Cell, text: string): void => {
    if (column >= sheetLimits.columns)
      throw new UnreadableWorkbook("sheet-too-many-columns", `line ${line} has column ${column + 1}`);
    while (cells.length < column) cells.push("");
    cells[column] = text;
  };
  for (const tag of readXml(xml)) {
    if (tag.name === "row") {
      if (tag.opens) [line, cells, next] = [lineOf(tag, line + 1), [], 0];
      if (tag.closes && cells.length > 0) yield [line, cells];
      if (tag.closes) cells = [];
    } else if (tag.name === "c") {
      if (tag.opens) cell = openCell(tag, next);
      if (!tag.closes || cell === undefined) continue;
      const text = cell.text === "" ? "" : textOf(cell, workbook);
      if (text !== "") put(cell, text);
      next = cell.column + 1;
      cell = undefined;
    } else if (tag.name === "rPh") isReading = tag.opens && !tag.closes;
    else if (cell && !tag.opens && !isReading && (tag.name === "v" || tag.name === "t"))
      cell.text += tag.text;
    else if (tag.name === "sheetData" && tag.closes) return;
  }
}

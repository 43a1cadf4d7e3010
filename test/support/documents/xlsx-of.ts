import { type ZipEntry, zipOf } from "./zip-of.ts";

/** A cell as a test writes it: a text, a number, a real date, a formula with the value kept for it, or raw XML. */
export type XlsxCell =
  | string
  | number
  | null
  | { readonly date: string }
  | { readonly formula: string; readonly value?: string }
  | { readonly xml: string };

/** A sheet of rows, the first being line 1. */
export type XlsxSheet = {
  readonly name?: string;
  readonly rows: readonly (readonly XlsxCell[])[];
  readonly state?: "hidden";
};

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

const cellXml = (cell: XlsxCell, at: string): string => {
  if (cell === null) return "";
  if (typeof cell === "string")
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if ("date" in cell) return `<c r="${at}" s="1"><v>${serialOf(cell.date)}</v></c>`;
  if ("xml" in cell) return cell.xml.replaceAll("@", at);
  const value = cell.value === undefined ? "" : `<v>${escaped(cell.value)}</v>`;
  return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f>${value}</c>`;
};

/** The XML of one sheet. */
export const sheetXml = (rows: XlsxSheet["rows"]): string => {
  const lines = rows.map((row, line) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${line + 1}`)).join("");
    return `<row r="${line + 1}">${cells}</row>`;
  });
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData></worksheet>`;
};

const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The files of a workbook, to be changed by a test before they are packed. */
export const workbookFiles = (sheets: readonly XlsxSheet[]): readonly ZipEntry[] => {
  const named = sheets.map(({ name, state }, index) => {
    const shown = state ? ` state="${state}"` : "";
    return `<sheet name="${escaped(name ?? `Sheet${index + 1}`)}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
  });
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return [
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns:r="${relation}"><sheets>${named.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships>${targets.join("")}</Relationships>`,
    },
    {
      name: "xl/styles.xml",
      content: `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs><numFmts><numFmt numFmtId="164" formatCode="dd&quot;/&quot;mm/yyyy;@"/><numFmt numFmtId="165" formatCode="00000"/></numFmts></styleSheet>`,
    },
    ...sheets.map(({ rows }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheetXml(rows),
    })),
  ];
};

/** The bytes of a workbook with these sheets. */
export const xlsxOf = (...sheets: readonly XlsxSheet[]): Buffer => zipOf(workbookFiles(sheets));

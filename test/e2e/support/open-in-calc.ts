import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { attributeOf, readXml, type XmlTag } from "../../../src/documents/read-xml.ts";

/** A cell as LibreOffice has it; `value` is its own, whatever its format, and `shown` what a person sees. */
export type CalcCell = { readonly type: string; readonly value: string; readonly shown: string };

export type CalcSheet = {
  readonly name: string;
  /** Without what is empty at the ends of rows and of the sheet. */
  readonly rows: readonly (readonly (CalcCell | null)[])[];
  /** Whether the first row has the buttons of a filter. */
  readonly filters: boolean;
};

const run = promisify(execFile);

/**
 * Opens a workbook in LibreOffice without a window, and gives what stands in it and what the program said meanwhile.
 * @throws Error where there is no LibreOffice: `SOFFICE` says where it is
 */
export const openInCalc = async (
  path: string,
): Promise<{ readonly sheets: readonly CalcSheet[]; readonly said: string }> => {
  const soffice = process.env["SOFFICE"] ?? "/usr/bin/soffice";
  const folder = await mkdtemp(join(tmpdir(), "thidua-calc-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const args = ["--headless", "--norestore", profile, "--convert-to", "fods", "--outdir", folder, path];
    const { stdout, stderr } = await run(soffice, args, { timeout: 120_000 });
    const made = join(folder, `${basename(path).replace(/\.[^.]*$/, "")}.fods`);
    return { sheets: sheetsIn(await readFile(made, "utf8")), said: `${stdout}${stderr}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Rows and cells that are told once for many, as empty ones are; no sheet of a test is larger. */
const mostRepeated = 200;

const repeated = (tag: XmlTag, name: string): number =>
  Math.min(mostRepeated, Number(attributeOf(tag, name) ?? 1));

const sheetsIn = (xml: string): readonly CalcSheet[] => {
  const sheets: { name: string; rows: (CalcCell | null)[][] }[] = [];
  const filtered: string[] = [];
  let row: (CalcCell | null)[] = [];
  let rowTag: XmlTag | undefined;
  let cellTag: XmlTag | undefined;
  let shown = "";
  for (const tag of readXml(xml)) {
    if (tag.name === "database-range" && attributeOf(tag, "display-filter-buttons") === "true")
      filtered.push(attributeOf(tag, "target-range-address") ?? "");
    if (tag.name === "table" && tag.opens) sheets.push({ name: attributeOf(tag, "name") ?? "", rows: [] });
    if (tag.name === "table-row" && tag.opens) [row, rowTag] = [[], tag];
    if (tag.name === "table-cell" && tag.opens) [cellTag, shown] = [tag, ""];
    if (cellTag && tag.name === "p" && tag.closes) shown += tag.text;
    if (cellTag && tag.name === "table-cell" && tag.closes) {
      const cell = cellIn(cellTag, shown);
      for (let count = repeated(cellTag, "number-columns-repeated"); count > 0; count--) row.push(cell);
      cellTag = undefined;
    }
    if (rowTag && tag.name === "table-row" && tag.closes) {
      for (let count = repeated(rowTag, "number-rows-repeated"); count > 0; count--)
        sheets.at(-1)?.rows.push(row);
      rowTag = undefined;
    }
  }
  return sheets.map(({ name, rows }) => ({
    name,
    rows: trimmed(
      rows.map((cells) => trimmed(cells, (cell) => cell === null)),
      (cells) => cells.length === 0,
    ),
    filters: filtered.some((range) => range.replaceAll("'", "").startsWith(`${name}.A1:`)),
  }));
};

const cellIn = (tag: XmlTag, shown: string): CalcCell | null => {
  const type = attributeOf(tag, "value-type");
  if (type === undefined) return null;
  const value = attributeOf(tag, type === "date" ? "date-value" : "value");
  return { type, value: value ?? shown, shown };
};

const trimmed = <Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): Item[] =>
  items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);

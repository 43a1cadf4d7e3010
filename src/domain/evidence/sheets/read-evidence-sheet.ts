import { ok, type Result } from "../../result.ts";
import { lineKind } from "../../roster/line-kind.ts";
import type { RosterColumn } from "../../roster/roster-columns.ts";
import type { Sheet, SheetLine } from "../../roster/sheet.ts";
import { plainName } from "../check-claim.ts";
import { type EvidenceColumn, evidenceTitled, type SheetSort } from "./evidence-columns.ts";
import { type EvidenceHeader, findEvidenceHeader, type NoEvidenceSheet } from "./find-evidence-header.ts";
import { readItem } from "./read-item.ts";
import type { LineKeys, SheetFaultAt, SheetItem } from "./sheet-item.ts";

/** A sheet of evidence as it was read. */
export type EvidenceReading = {
  /** The sheet's name; "" where the file names none. */
  readonly sheet: string;
  readonly sort: SheetSort;
  readonly items: readonly SheetItem[];
  readonly faults: readonly SheetFaultAt[];
  readonly unreadColumns: readonly string[];
};

/** The evidence that a sheet holds: items, and faults by line and column. */
export const readEvidenceSheet = (sheet: Sheet): Result<EvidenceReading, NoEvidenceSheet> => {
  const found = findEvidenceHeader(sheet);
  if (!found.ok) return found;
  const header = found.value;
  const { items, faults } = readLines(sheet.lines.slice(header.to), header);
  const { sort, unread } = header;
  return ok({ sheet: sheet.name, sort, items: withCoAuthors(items), faults, unreadColumns: unread });
};

const blankSign = /^[-–—]+$/;

const noKeys: LineKeys = { code: null, email: null, name: null, unit: null };

const readLines = (lines: readonly SheetLine[], header: EvidenceHeader) => {
  const { sort, columns, titles, year } = header;
  const items: SheetItem[] = [];
  const faults: SheetFaultAt[] = [];
  let [unitAbove, above, isBelowFooter]: [string | null, LineKeys, boolean] = [null, noKeys, false];
  for (const { line, cells } of lines) {
    const cell = (column: EvidenceColumn): string => {
      const text = (cells[columns.get(column) ?? -1] ?? "").replace(/\s+/g, " ").trim();
      return blankSign.test(text) ? "" : text;
    };
    const kind = lineKind({ cells, titles, isBelowFooter, cell: (column) => personCell(column, cell) });
    isBelowFooter ||= kind.is === "footer";
    if (kind.is === "unit") [unitAbove, above] = [kind.unit, noKeys];
    if (kind.is !== "person" || isHeading(cells)) continue;
    const keys = keysIn(cell, unitAbove);
    // Below the first line of somebody with several, their cells are merged and so blank; a number or a unit is not.
    const isMerged = isNobody(keys) && cell("order") === "" && ["", above.unit].includes(cell("unit"));
    above = isMerged ? above : keys;
    const before = faults.length;
    const fault = (
      column: EvidenceColumn,
      word: SheetFaultAt["word"],
      details: SheetFaultAt["details"] = {},
    ) => {
      faults.push({ line, column, title: titles[columns.get(column) ?? -1] ?? null, word, details });
      return null;
    };
    const read = readItem({ sort, cell, sheetYear: year, fault });
    if (read && faults.length === before) items.push({ line, keys: above, ...read });
  }
  return { items, faults };
};

/** A line with titles again, as on every printed page. */
const isHeading = (cells: readonly string[]): boolean => {
  const said = cells.filter((cell) => cell !== "");
  return said.length > 1 && said.every((cell) => evidenceTitled(cell) !== undefined);
};

const asked: readonly RosterColumn[] = ["order", "email", "unit"];

const personCell = (column: RosterColumn, cell: (column: EvidenceColumn) => string): string =>
  asked.includes(column) ? cell(column as "order" | "email" | "unit") : "";

const keysIn = (cell: (column: EvidenceColumn) => string, unitAbove: string | null): LineKeys => {
  const name = cell("name") || `${cell("familyName")} ${cell("givenName")}`.trim();
  return {
    code: cell("code").replace(/^'/, "") || null,
    email:
      cell("email")
        .toLowerCase()
        .replace(/^mailto:/, "") || null,
    name: name || null,
    unit: cell("unit") || unitAbove,
  };
};

const isNobody = ({ code, email, name }: LineKeys): boolean =>
  code === null && email === null && name === null;

const authorOf = ({ code, email, name }: LineKeys): string => [code, email, name].join("\n");

const workOf = ({ claim: { content } }: SheetItem): string =>
  "name" in content ? `${content.year} ${plainName(content.name)}` : "";

/** One initiative on the lines of several people is theirs together, unless a line says who is who. */
const withCoAuthors = (items: readonly SheetItem[]): readonly SheetItem[] => {
  const byWork = Map.groupBy(items, workOf);
  const isShared = (item: SheetItem): boolean =>
    new Set(byWork.get(workOf(item))?.map(({ keys }) => authorOf(keys))).size > 1;
  return items.map((item) => {
    const { content } = item.claim;
    if (item.saysAuthorship || !("name" in content) || !isShared(item)) return item;
    const claim = { ...item.claim, content: { ...content, authorship: "coAuthor" as const } };
    return { ...item, claim, saysAuthorship: true };
  });
};

import type { ItemChange, SheetDifference } from "../src/domain/evidence/sheets/compare-evidence.ts";
import type { SheetFaultAt } from "../src/domain/evidence/sheets/sheet-item.ts";
import type { Messages } from "../src/messages/messages.ts";
import { claimFacts, titleOf } from "./evidence-facts.ts";

/** A part of what a sheet changes: how it is titled, and a line for each item. */
export type EvidenceLines = { readonly title: string; readonly lines: readonly string[] };

/** What one sheet of a file is. */
export const sheetTitle = (
  { reading: { sheet, sort, items } }: SheetDifference,
  { evidenceSheets: t }: Messages,
): string => t.sheet(sheet, t.sorts[sort], items.length);

/** What one sheet changes, part by part; those with nothing in them are left out. */
export const sheetParts = (
  { changes, faults }: SheetDifference,
  messages: Messages,
): readonly EvidenceLines[] => {
  const { evidenceSheets: t } = messages;
  const did = (["entered", "corrected", "confirmed"] as const).map((what) => ({
    title: t[what],
    lines: changes.filter((change) => change.did === what).map((change) => changeLine(change, messages)),
  }));
  const wrong = { title: t.faults, lines: faults.map((fault) => faultLine(fault, messages)) };
  return [...did, wrong].flatMap(({ title, lines }) =>
    lines.length === 0 ? [] : [{ title: title(lines.length), lines }],
  );
};

/** What of a sheet changes nothing. */
export const sheetRest = (
  { reading: { unreadColumns }, unchangedCount }: SheetDifference,
  { evidenceSheets: t, roster }: Messages,
): readonly string[] => [
  ...(unreadColumns.length === 0 ? [] : [roster.unread(unreadColumns.join(", "))]),
  ...(unchangedCount === 0 ? [] : [t.unchanged(unchangedCount)]),
];

/** What the item says; of a correction, each thing that it says otherwise. */
const changeLine = ({ item, person, before }: ItemChange, messages: Messages): string => {
  const { roster, evidenceSheets: t } = messages;
  const { line, claim } = item;
  const reader = { messages, person };
  const facts = claimFacts(claim, reader);
  const former = before ? claimFacts({ content: before.content, ...before.provenance }, reader) : [];
  const said = facts.map(({ label, value }) => {
    const old = former.find((fact) => fact.label === label);
    return old === undefined || old.value === value
      ? `${label}: ${value}`
      : `${label}: ${roster.from(old.value, value)}`;
  });
  const own = before?.provenance.standing === "selfEntered" ? [t.wasSelfEntered] : [];
  const parts = [...said, ...own].join("; ");
  return roster.line(line, `${person.name}: ${titleOf(claim.content, messages)} (${parts})`);
};

const faultLine = (
  { line, column, title, word, details }: SheetFaultAt,
  { roster, evidenceSheets: t }: Messages,
): string => {
  const why = t.faultWords[word](details);
  if (column === null) return roster.line(line, why);
  return roster.line(line, roster.cell(title ?? t.columns[column], why));
};

import { claimFacts, titleOf } from "../../../cards/evidence-facts.ts";
import type { ItemChange, SheetDifference } from "../../domain/evidence/sheets/compare-evidence.ts";
import type { SheetFaultAt } from "../../domain/evidence/sheets/sheet-item.ts";
import type { Messages } from "../../messages/messages.ts";
import type { EvidenceCompared } from "./compare-evidence-file.ts";

type Compared = Extract<EvidenceCompared, { readonly is: "compared" }>;

/** What a file changes in words, sheet by sheet, a line each. */
export const tellEvidence = ({ sheets, aside }: Compared, messages: Messages): readonly string[] => [
  ...aside,
  ...sheets.flatMap((sheet) => tellSheet(sheet, messages)),
];

const tellSheet = (
  { reading, changes, unchangedCount, faults }: SheetDifference,
  messages: Messages,
): readonly string[] => {
  const { evidenceSheets: t, roster } = messages;
  const of = (did: ItemChange["did"]) => changes.filter((change) => change.did === did);
  return [
    t.sheet(reading.sheet, t.sorts[reading.sort], reading.items.length),
    ...(reading.unreadColumns.length === 0 ? [] : [roster.unread(reading.unreadColumns.join(", "))]),
    ...group(
      t.entered,
      of("entered").map((change) => changeLine(change, messages)),
    ),
    ...group(
      t.corrected,
      of("corrected").map((change) => changeLine(change, messages)),
    ),
    ...group(
      t.confirmed,
      of("confirmed").map((change) => changeLine(change, messages)),
    ),
    ...(unchangedCount === 0 ? [] : [t.unchanged(unchangedCount)]),
    ...group(
      t.faults,
      faults.map((fault) => faultLine(fault, messages)),
    ),
  ];
};

const group = (title: (count: number) => string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title(lines.length), ...lines.map((line) => `  - ${line}`)];

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

import { readSheet } from "../../documents/read-sheet.ts";
import {
  compareEvidence,
  type EvidenceKept,
  type SheetDifference,
} from "../../domain/evidence/sheets/compare-evidence.ts";
import { type EvidenceReading, readEvidenceSheet } from "../../domain/evidence/sheets/read-evidence-sheet.ts";
import { readRoster } from "../../domain/roster/read-roster.ts";
import type { Sheet } from "../../domain/roster/sheet.ts";
import type { Messages } from "../../messages/messages.ts";

/** A file compared with the evidence that is kept; or why it can't be. `aside` tells of sheets that are not read. */
export type EvidenceCompared =
  | {
      readonly is: "compared";
      readonly sheets: readonly SheetDifference[];
      readonly aside: readonly string[];
    }
  | { readonly is: "refused"; readonly lines: readonly string[] };

/** What a file of evidence changes of what is kept of an office's people. */
export const compareEvidenceFile = (
  bytes: Uint8Array,
  kept: EvidenceKept,
  messages: Messages,
): EvidenceCompared => {
  const { roster: t } = messages;
  const sheets = readSheet(bytes);
  if (!sheets.ok) return { is: "refused", lines: [t.refusals[sheets.refusal.word](sheets.refusal.details)] };
  const readings: EvidenceReading[] = [];
  const aside: string[] = [];
  for (const sheet of sheets.value) {
    const read = readEvidenceSheet(sheet);
    if (read.ok) readings.push(read.value);
    else aside.push(asideWord(sheet, read.refusal, messages));
  }
  if (readings.length === 0) return { is: "refused", lines: aside };
  return { is: "compared", sheets: compareEvidence(readings, kept), aside };
};

type NoEvidence = Extract<ReturnType<typeof readEvidenceSheet>, { ok: false }>["refusal"];

/** Why a sheet is not read here; of a roster in the same workbook, by which command it is. */
const asideWord = (
  sheet: Sheet,
  { word, details }: NoEvidence,
  { roster, evidenceSheets: t }: Messages,
): string => {
  const why = readRoster(sheet).ok ? t.isRoster : t.refusals[word](details);
  return sheet.name === "" ? why : roster.noSheet(sheet.name, why);
};

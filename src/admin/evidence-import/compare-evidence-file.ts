import { asideLine } from "../../bot/evidence-file-words.ts";
import { readSheet } from "../../documents/read-sheet.ts";
import {
  compareEvidence,
  type EvidenceKept,
  type SheetDifference,
} from "../../domain/evidence/sheets/compare-evidence.ts";
import { findEvidence } from "../../domain/evidence/sheets/find-evidence.ts";
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
  const found = findEvidence(sheets.value);
  const aside = found.aside.map((sheet) => asideLine(sheet, messages));
  if (found.readings.length === 0) return { is: "refused", lines: aside };
  return { is: "compared", sheets: compareEvidence(found.readings, kept), aside };
};

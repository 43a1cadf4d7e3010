import type { Refusal } from "../../result.ts";
import { readRoster } from "../../roster/read-roster.ts";
import type { Sheet } from "../../roster/sheet.ts";
import type { NoEvidenceSheet } from "./find-evidence-header.ts";
import { type EvidenceReading, readEvidenceSheet } from "./read-evidence-sheet.ts";

/** A sheet that holds no evidence, and why. */
export type AsideSheet = {
  readonly sheet: string;
  /** Whether it is a list of people. */
  readonly isRoster: boolean;
  readonly refusal: Refusal<NoEvidenceSheet>;
};

/** What the sheets of a file hold of evidence, and those that hold none. */
export const findEvidence = (
  sheets: readonly Sheet[],
): { readonly readings: readonly EvidenceReading[]; readonly aside: readonly AsideSheet[] } => {
  const readings: EvidenceReading[] = [];
  const aside: AsideSheet[] = [];
  for (const sheet of sheets) {
    const read = readEvidenceSheet(sheet);
    if (read.ok) readings.push(read.value);
    else aside.push({ sheet: sheet.name, isRoster: readRoster(sheet).ok, refusal: read.refusal });
  }
  return { readings, aside };
};

import { compareEvidence } from "../../src/domain/evidence/sheets/compare-evidence.ts";
import { evidenceSteps } from "../../src/domain/evidence/sheets/evidence-steps.ts";
import type { EvidenceReading } from "../../src/domain/evidence/sheets/read-evidence-sheet.ts";
import type { Documents } from "../../src/store/documents.ts";
import { startEvidenceImport } from "../../src/store/evidence/import-evidence.ts";
import { loadEvidence } from "../../src/store/evidence/load-evidence.ts";
import { loadRoster } from "../../src/store/roster/load-roster.ts";
import { rosterOf } from "./roster-years.ts";

/** Ratings of three years of everybody of the first year's roster. */
export const ratingsOf = (count: number): EvidenceReading => ({
  ...{ sheet: "", sort: "rating", faults: [], unreadColumns: [] },
  items: rosterOf(1, count).rows.flatMap(({ code }, index) =>
    [2023, 2024, 2025].map((year) => ({
      line: index * 3 + year - 2021,
      keys: { code, email: null, name: null, unit: null },
      claim: {
        content: { kind: "rating" as const, year, rating: "hoan_thanh_tot" as const },
        ...{ on: `${year}-12-20`, decisionNumber: `${year}/QĐ` },
      },
      saysAuthorship: false,
    })),
  ),
});

/** Begins to take evidence in; false where nothing changes, or another import was faster. */
export const beginEvidence = async (
  documents: Documents,
  { officeId, reading, jobId }: { officeId: string; reading: EvidenceReading; jobId: string },
): Promise<boolean> => {
  const roster = await loadRoster(documents, officeId);
  if (!roster) throw new Error(`There is no office ${officeId}.`);
  const records = await loadEvidence(documents, officeId);
  const kept = { ...roster, records, byPersonId: null, source: "file:x.csv", today: "2026-11-20" };
  const act = { source: "file:x.csv", at: "2026-11-20T02:00:00.000Z", personId: null };
  const steps = evidenceSteps(compareEvidence([reading], kept), act);
  if (steps.length === 0) return false;
  const { mark } = roster;
  return startEvidenceImport(documents, { officeId, jobId, steps, mark, on: "2026-11-20", byPersonId: null });
};

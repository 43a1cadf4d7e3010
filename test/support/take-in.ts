import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { DateTime } from "luxon";
import { runEvidenceImport } from "../../src/admin/evidence-import/run-evidence-import.ts";
import { readImportWish } from "../../src/admin/import/import-wish.ts";
import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { messagesIn } from "../../src/messages/messages.ts";
import type { Documents } from "../../src/store/documents.ts";
import { jobParts } from "./roster-office.ts";

const folder = join(import.meta.dirname, "../transcripts/sheets");

/** Imports a sheet of evidence into the demo's office as the command does it; every line must be good. */
export const takeIn = async (
  documents: Documents,
  { file, now }: { readonly file: string; readonly now: () => DateTime },
): Promise<void> => {
  const said: string[] = [];
  const code = await runEvidenceImport(
    {
      ...jobParts(documents),
      ...{ now, newId: randomUUID, messages: messagesIn("vi") },
      say: (line) => said.push(line),
      ask: null,
      wait: async () => {},
    },
    readImportWish(["--office", demoOfficeId, "--file", join(folder, file), "--yes"], "evidence:import"),
  );
  assert.equal(code, 0, said.join("\n"));
  assert.ok(!said.some((line) => line.startsWith("Lỗi")), said.join("\n"));
};

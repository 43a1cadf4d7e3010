import { pino } from "pino";
import { compareRoster } from "../../src/domain/roster/compare-roster.ts";
import type { Decisions } from "../../src/domain/roster/match-people.ts";
import type { RosterReading } from "../../src/domain/roster/read-roster.ts";
import { rosterChanges } from "../../src/domain/roster/roster-changes.ts";
import { officeCodec } from "../../src/store/codecs.ts";
import type { Documents } from "../../src/store/documents.ts";
import { officeJobs } from "../../src/store/jobs/office-jobs.ts";
import { type JobParts, runJob } from "../../src/store/jobs/run-job.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { startRosterImport } from "../../src/store/roster/import-roster.ts";
import { loadRoster } from "../../src/store/roster/load-roster.ts";

/** Writes an office with one unit, `a`. */
export const addOffice = async (documents: Documents, officeId: string, name = `Sở ${officeId}`) => {
  const entry = officeCodec.write("office", {
    name,
    units: [{ id: "a", name: "Phòng A" }],
    activePlans: [],
  });
  await documents.batch(partitionOf.office(officeId), [{ do: "create", entry }]);
};

/** What jobs are run with. */
export const jobParts = (documents: Documents): JobParts => ({
  documents,
  kinds: officeJobs(documents),
  nowMs: () => 0,
  pause: async () => undefined,
  log: pino({ level: "silent" }),
});

export type Importing = {
  readonly officeId: string;
  readonly reading: Pick<RosterReading, "rows" | "faultyLines">;
  readonly jobId: string;
  readonly on?: string;
  readonly decided?: Decisions;
};

/** Begins an import of what was read; false where it changes nothing, or another was faster. */
export const beginImport = async (documents: Documents, importing: Importing): Promise<boolean> => {
  const { officeId, reading, jobId, on = "2026-11-20", decided = new Map() } = importing;
  const roster = await loadRoster(documents, officeId);
  if (!roster) throw new Error(`There is no office ${officeId}.`);
  const difference = compareRoster({ people: roster.people, units: roster.units, reading, decided });
  const changes = rosterChanges(difference, roster);
  if (changes.flat().length === 0) return false;
  return startRosterImport(documents, {
    ...{ officeId, jobId, changes, on },
    ...{ mark: roster.mark, byPersonId: null },
  });
};

/** Imports what was read, at once. */
export const importAll = async (documents: Documents, importing: Importing): Promise<void> => {
  if (!(await beginImport(documents, importing))) return;
  const { officeId, jobId } = importing;
  await runJob(jobParts(documents), { partition: partitionOf.office(officeId), id: jobId, untilMs: 1 });
};

import type { Day } from "../../domain/day.ts";
import { afterStep, type EvidenceStep } from "../../domain/evidence/sheets/evidence-steps.ts";
import type { JsonObject } from "../../domain/json.ts";
import type { Documents, Operation } from "../documents.ts";
import { evidenceCodec, evidenceEntry, evidenceId } from "../evidence-codec.ts";
import { auditOperation } from "../jobs/audit-operation.ts";
import type { Chunk, JobKind } from "../jobs/run-job.ts";
import { startJob } from "../jobs/start-job.ts";
import { partitionOf } from "../partition-of.ts";
import { loadMark, markOperation, type RosterMark } from "../roster/load-roster.ts";

/** The name of jobs that take evidence in. */
export const evidenceImport = "evidence-import";

export type EvidenceImportStart = {
  readonly officeId: string;
  readonly jobId: string;
  readonly steps: readonly EvidenceStep[];
  /** The roster's, as it was when the lines were matched with people. */
  readonly mark: RosterMark;
  readonly on: Day;
  readonly byPersonId: string | null;
};

/** People in one batch: their records grow with the years, and a batch holds 2 MB. */
const peopleInBatch = 10;

/** Steps as they are done, some people at a time. */
export const evidenceStages = (
  steps: readonly EvidenceStep[],
): readonly (readonly (EvidenceStep & JsonObject)[])[] => {
  const all = steps as readonly (EvidenceStep & JsonObject)[];
  return Array.from({ length: Math.ceil(all.length / peopleInBatch) }, (_, stage) =>
    all.slice(stage * peopleInBatch, (stage + 1) * peopleInBatch),
  );
};

/** Begins to take evidence in; false where another import of the office began or ended since it was compared. */
export const startEvidenceImport = async (
  documents: Documents,
  { officeId, jobId, steps, mark, on, byPersonId }: EvidenceImportStart,
): Promise<boolean> => {
  if (mark.jobId !== null) return false;
  const stages = evidenceStages(steps);
  const partition = partitionOf.office(officeId);
  const operations = [markOperation(mark, jobId)];
  return startJob(documents, { name: evidenceImport, partition, jobId, stages, operations, on, byPersonId });
};

/** Takes evidence in, person by person; what happened to a record meanwhile is looked at anew. */
export const createEvidenceImport = (documents: Documents): JobKind => ({
  chunk: async ({ partition, steps }: Chunk) => {
    const done = await Promise.all(
      (steps as unknown as readonly EvidenceStep[]).map((step) => changeRecord(documents, partition, step)),
    );
    return {
      operations: done.flatMap(({ operations }) => operations),
      counts: summed(done.map(({ counts }) => counts)),
    };
  },
  end: async (ended) => {
    const { partition, jobId } = ended;
    const mark = await loadMark(documents, partition);
    return [
      ...(mark.jobId === jobId ? [markOperation(mark, null)] : []),
      auditOperation("importEvidence", ended),
    ];
  },
});

const changeRecord = async (documents: Documents, partition: string, step: EvidenceStep) => {
  const stored = await documents.get(partition, evidenceId(step.of));
  const former = stored ? evidenceCodec.read(stored) : { personId: step.of, entries: [] };
  const { record, counts } = afterStep(former, step);
  const entry = evidenceEntry(record);
  const operation: Operation = stored ? { do: "replace", entry, etag: stored.etag } : { do: "create", entry };
  return { counts, operations: record === former ? [] : [operation] };
};

const summed = (all: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> => {
  const names = new Set(all.flatMap((counts) => Object.keys(counts)));
  return Object.fromEntries(
    [...names].map((name) => [name, all.reduce((sum, counts) => sum + (counts[name] ?? 0), 0)]),
  );
};

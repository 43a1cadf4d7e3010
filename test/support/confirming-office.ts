import type { ConfirmingStep } from "../../src/domain/confirming/confirming-step.ts";
import { registered } from "../../src/domain/pledge.ts";
import { reported } from "../../src/domain/work-report.ts";
import { pledgeCodec, workCodec } from "../../src/store/codecs.ts";
import { confirmAllJob, confirmingStages } from "../../src/store/confirming/create-confirm-all.ts";
import type { Documents, Operation } from "../../src/store/documents.ts";
import { startJob } from "../../src/store/jobs/start-job.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { loadRoster } from "../../src/store/roster/load-roster.ts";
import { followFacts } from "../../src/store/standing/follow-facts.ts";
import { readerOf } from "../../src/store/standing/read-facts.ts";

const officeId = "o1";
const partition = partitionOf.office(officeId);
const months = ["2026-04", "2026-05"];
const counts = { assignedCount: 10, doneCount: 9, wellDoneCount: 8, qualityCount: null, onTimeCount: null };

/** Everybody of the office pledged and reported two months, and nobody confirmed it. @returns how many people there are */
export const letAllWait = async (documents: Documents): Promise<number> => {
  const people = (await loadRoster(documents, officeId))?.people ?? [];
  const at = "2026-06-01T01:00:00.000Z";
  for (const { id: personId } of people) {
    const pledge = registered(
      undefined,
      { titles: [], targetRate: 0.9, movements: [], initiative: null },
      { personId, planId: "p", at, late: false },
    );
    const operations = [
      pledgeCodec.write(`pledge:${personId}:p`, pledge),
      ...months.map((month) =>
        workCodec.write(
          `work:${personId}:${month}`,
          reported(undefined, month, { at, byPersonId: personId, source: "self", counts }),
        ),
      ),
    ].map((entry): Operation => ({ do: "create", entry }));
    const followed = await followFacts(readerOf(documents, partition), operations);
    if (!followed) throw new Error(`${personId} left.`);
    await documents.batch(partition, [...operations, ...followed]);
  }
  return people.length;
};

/** The job that confirms all of it; undefined where it was never begun. */
export const confirmJobIn = async (documents: Documents): Promise<string | undefined> => {
  const { found } = await documents.query(partition, { kind: "job", limit: 100 });
  return found.find(({ id }) => id.startsWith(`job:${confirmAllJob}:`))?.id;
};

/** Begins to confirm all that waits as it stands now. @returns the job */
export const beginConfirming = async (documents: Documents): Promise<string> => {
  const found = await Promise.all(
    (["pledge", "work"] as const).map(async (is) =>
      (await documents.query(partition, { kind: is, limit: 1000 })).found.map(({ id, etag }) => {
        const [, personId = "", of = ""] = id.split(":");
        return { is, personId, of, etag };
      }),
    ),
  );
  const steps = found.flat().map(
    (ref): ConfirmingStep => ({
      ...{ ...ref, at: "2026-06-22T01:00:00.000Z", byPersonId: "head", after: null },
    }),
  );
  const jobId = `job:${confirmAllJob}:all`;
  const stages = confirmingStages(steps);
  const begun = { name: confirmAllJob, partition, jobId, stages, operations: [] };
  await startJob(documents, { ...begun, on: "2026-06-22", byPersonId: "head" });
  return jobId;
};

import { jobKind, readJob } from "../../store/jobs/job-codec.ts";
import { officeIdOf } from "../../store/partition-of.ts";
import { withDocuments } from "./check.ts";
import { countFound } from "./count-found.ts";
import { nameOf } from "./each-office.ts";
import { type Finding, found } from "./finding.ts";

/** A job is taken up again half a minute after whoever held it died; a beat may take forty seconds. */
const stuckMs = 600_000;

/** Jobs that are told of one by one. */
const mostTold = 20;

/** Jobs that should have gone on long ago, and how many failed. */
export type JobFacts = {
  readonly stuck: readonly { readonly office: string; readonly job: string; readonly lateMs: number }[];
  readonly failedCount: number;
};

/** Whether every job goes on. */
export const judgeJobs = ({ stuck, failedCount }: JobFacts): readonly Finding[] => [
  ...(stuck.length + failedCount === 0 ? [found("ok", "jobsOk")] : []),
  ...stuck.map(({ office, job, lateMs }) =>
    found("fault", "jobStuck", { office, job, minutes: Math.floor(lateMs / 60_000) }),
  ),
  ...(failedCount === 0 ? [] : [found("warning", "jobsFailed", { count: failedCount })]),
];

export const checkJobs = withDocuments("jobs", async (documents, { goesOn }) => {
  const storeMs = await documents.storeTimeMs();
  const query = { kind: jobKind, state: "running", dueUpToMs: storeMs - stuckMs, limit: mostTold };
  const late = await documents.queryEverywhere(query);
  const stuck = await Promise.all(
    late.found.map(async ({ partition, ...stored }) => ({
      office: await nameOf(documents, officeIdOf(partition)),
      job: readJob(stored).name,
      lateMs: storeMs - (stored.dueMs ?? storeMs),
    })),
  );
  return judgeJobs({
    stuck,
    failedCount: await countFound(documents, { kind: jobKind, state: "failed" }, goesOn),
  });
});

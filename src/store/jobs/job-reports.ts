import { z } from "zod";
import { type Language, languages } from "../../bot/language.ts";
import type { JobReport, JobReports } from "../../bot/report-jobs.ts";
import { createCodec } from "../codec.ts";
import type { Documents, Entry, Stored } from "../documents.ts";
import { receiptCodec, talkCodec } from "../talk-codecs.ts";
import { jobProgress } from "./job-progress-of.ts";

export const jobReportCodec = createCodec(
  "job-report",
  1,
  z.strictObject({
    jobId: z.string(),
    /** Of the turn that began the job: it says which message its answer is. */
    receiptId: z.string(),
    language: z.enum(languages),
    /** Whether a new message is on its way that says how it ended. */
    isTold: z.boolean(),
  }),
);

/** As long as the receipt it needs. */
const ttlSeconds = 48 * 3600;

/** How long whoever tells of a job has for it, in store time. */
const claimMs = 60_000;

const reportId = (jobId: string): string => `job-report:${jobId}`;

type Telling = { readonly jobId: string; readonly receiptId: string; readonly language: Language };

/** That the answer of a turn is drawn anew as a job goes on; `dueMs`: when the heartbeat looks after it first. */
export const reportEntry = (telling: Telling, dueMs: number, isTold = false): Entry =>
  jobReportCodec.write(reportId(telling.jobId), { ...telling, isTold }, { state: "open", dueMs, ttlSeconds });

/** Which jobs are told of, where, and how far they are. */
export const createJobReports = (documents: Documents): JobReports => {
  const read = async (partition: string, stored: Stored): Promise<JobReport | undefined> => {
    const { jobId, receiptId, language, isTold } = jobReportCodec.read(stored);
    const [job, receipt] = await Promise.all([
      documents.get(partition, jobId),
      documents.get(partition, receiptId),
    ]);
    if (!job) return undefined;
    return {
      ...{ partition, jobId, language, isTold, etag: stored.etag },
      progress: jobProgress(job),
      to: receipt && (await placeOf(documents, partition, receipt)),
    };
  };
  return {
    find: async ({ partition, jobId }) => {
      const stored = await documents.get(partition, reportId(jobId));
      return stored && read(partition, stored);
    },
    due: async (limit) => {
      const dueUpToMs = await documents.storeTimeMs();
      const query = { kind: jobReportCodec.kind, state: "open", dueUpToMs, limit };
      const { found } = await documents.queryEverywhere(query);
      return found.map(({ partition, id }) => ({ partition, jobId: id.slice(reportId("").length) }));
    },
    hold: async ({ partition, jobId, etag }, isTold) => {
      const stored = await documents.get(partition, reportId(jobId));
      if (stored?.etag !== etag) return undefined;
      const { isTold: _former, ...telling } = jobReportCodec.read(stored);
      const entry = reportEntry(telling, (await documents.storeTimeMs()) + claimMs, isTold);
      const outcome = await documents.batch(partition, [{ do: "replace", entry, etag }]);
      return outcome.ok ? outcome.etags[0] : undefined;
    },
    close: async ({ partition, jobId }, etag) => {
      await documents.batch(partition, [{ do: "remove", id: reportId(jobId), etag }]);
    },
  };
};

/** The message that a turn answered with; undefined where nobody knows how to write there. */
const placeOf = async (documents: Documents, partition: string, stored: Stored): Promise<JobReport["to"]> => {
  const { channel, talkId, posted } = receiptCodec.read(stored);
  const talk = await documents.get(partition, talkId);
  const [answer] = posted;
  if (!talk || !answer) return undefined;
  const messageId = answer.reply?.is === "edit" ? answer.reply.messageId : answer.messageId;
  return {
    channel,
    reference: talkCodec.read(talk).reference,
    messageId: messageId ?? undefined,
    isOnItsWay: answer.state === "waiting",
  };
};

import { createHash } from "node:crypto";
import type { Language } from "../../bot/language.ts";
import type { ConfirmingDesk } from "../../usecases/confirming/confirming-desk.ts";
import type { Documents } from "../documents.ts";
import { jobProgress } from "../jobs/job-progress-of.ts";
import { reportEntry } from "../jobs/job-reports.ts";
import { prepareJob } from "../jobs/start-job.ts";
import type { UnitOfWork } from "../unit-of-work.ts";
import { confirmAllJob, confirmingStages } from "./create-confirm-all.ts";
import { waitingCardCodec, waitingCardEntry, waitingCardId } from "./waiting-card-codec.ts";

/** What a desk is set up with; `begun` hears that the turn's commit begins a job. */
export type ConfirmingDeskParts = {
  readonly documents: Documents;
  readonly work: UnitOfWork;
  readonly personId: string;
  /** Of the turn, where it changes something. */
  readonly receiptId: string;
  readonly language: Language;
  /** The day of the turn. */
  readonly on: string;
  readonly begun: () => void;
};

/** What confirming keeps beside what is confirmed. */
export const createConfirmingDesk = (parts: ConfirmingDeskParts): ConfirmingDesk => {
  const { documents, work, personId, receiptId, language, on, begun } = parts;
  return {
    begin: async (steps) => {
      const { partition } = work;
      // The same turn, tried again, begins the same job.
      const named = createHash("sha256").update(JSON.stringify([partition, personId, receiptId]));
      const jobId = `job:${confirmAllJob}:${named.digest("base64url").slice(0, 22)}`;
      const stages = confirmingStages(steps);
      const entry = await prepareJob(documents, {
        ...{ name: confirmAllJob, partition, jobId, stages, on, byPersonId: personId },
      });
      work.save(entry, undefined);
      work.save(reportEntry({ jobId, receiptId, language }, entry.dueMs ?? 0), undefined);
      begun();
      return jobProgress({ ...entry, etag: "" });
    },
    answered: async () => {
      const stored = await work.get(waitingCardId(personId));
      const told = stored && waitingCardCodec.read(stored);
      if (told && !told.isAnswered) work.save(waitingCardEntry({ ...told, isAnswered: true }), stored.etag);
    },
  };
};

import { createHash } from "node:crypto";
import type { Language } from "../../bot/language.ts";
import type { Result } from "../../domain/result.ts";
import type { Sheet, SheetFault } from "../../domain/roster/sheet.ts";
import type { RosterDesk, RosterStart } from "../../usecases/roster/roster-desk.ts";
import { endOperation, openRequests } from "../account-requests.ts";
import type { Documents } from "../documents.ts";
import { evidenceStages } from "../evidence/import-evidence.ts";
import { loadEvidence } from "../evidence/load-evidence.ts";
import { jobProgress } from "../jobs/job-progress-of.ts";
import { reportEntry } from "../jobs/job-reports.ts";
import { prepareJob } from "../jobs/start-job.ts";
import { createDrafts } from "../roster/create-drafts.ts";
import { rosterDraft } from "../roster/draft-codec.ts";
import { evidenceDraft } from "../roster/evidence-draft-codec.ts";
import { allOf, loadRoster, markOperation, type RosterMark } from "../roster/load-roster.ts";
import { StoreError } from "../store-error.ts";
import { ownChatCodec } from "../talk-codecs.ts";
import { ownChatId } from "../turn-ids.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** What a desk is set up with; `begun` hears that the turn's commit begins a job. */
export type RosterDeskParts = {
  readonly documents: Documents;
  readonly work: UnitOfWork;
  readonly officeId: string;
  readonly personId: string;
  /** Of the turn, where it changes something. */
  readonly receiptId: string;
  readonly language: Language;
  readonly sheetsIn: (file: Uint8Array) => Result<readonly Sheet[], SheetFault>;
  readonly begun: () => void;
};

/** An office's roster, and what the acting person has begun with it. */
export const createRosterDesk = (parts: RosterDeskParts): RosterDesk => {
  const { documents, work, officeId, personId, sheetsIn } = parts;
  let mark: RosterMark | undefined;
  return {
    load: async () => {
      const roster = await loadRoster(documents, officeId);
      if (!roster) throw new StoreError("broken", `${work.partition} has no office.`);
      mark = roster.mark;
      const { revision, jobId, lastJobId } = mark;
      return { ...roster, revision, jobId, lastJobId };
    },
    arrived: async () => {
      const chats = await allOf(documents, work.partition, ownChatCodec.kind);
      return new Set(chats.map(({ id }) => id.slice(ownChatId("teams", "").length)));
    },
    sheetsIn,
    drafts: createDrafts(work, personId, rosterDraft),
    evidenceDrafts: createDrafts(work, personId, evidenceDraft),
    evidence: () => loadEvidence(documents, officeId),
    begin: async (start) => {
      if (mark?.revision !== start.roster.revision)
        throw new StoreError("invalid", "A job on a roster begins from what was loaded last.");
      return begin(parts, start, mark);
    },
    progressOf: async (jobId) => {
      const stored = await work.get(jobId);
      return stored && jobProgress(stored);
    },
    requests: () => openRequests(documents, work.partition),
    endRequest: (request, how) => {
      const operation = endOperation(request, how);
      if (operation.do === "remove") work.remove(operation.id, operation.etag);
      else work.save(operation.entry, request.etag);
    },
  };
};

/** Steps that are written and then not begun go by themselves. */
const begin = async (parts: RosterDeskParts, start: RosterStart, mark: RosterMark) => {
  const { documents, work, personId, receiptId, language } = parts;
  const { name, key, on, isShown } = start;
  const named = createHash("sha256").update(
    JSON.stringify([work.partition, personId, name, key, mark.revision]),
  );
  const jobId = `job:${named.digest("base64url").slice(0, 22)}`;
  const { partition } = work;
  const changes = start.name === "evidence-import" ? evidenceStages(start.changes.flat()) : start.changes;
  const stages = changes as Parameters<typeof prepareJob>[1]["stages"];
  const entry = await prepareJob(documents, { name, partition, jobId, stages, on, byPersonId: personId });
  work.save(entry, undefined);
  const marked = markOperation(mark, jobId);
  if (marked.do !== "remove") work.save(marked.entry, mark.etag);
  if (isShown) work.save(reportEntry({ jobId, receiptId, language }, entry.dueMs ?? 0), undefined);
  parts.begun();
  return jobProgress({ ...entry, etag: "" });
};

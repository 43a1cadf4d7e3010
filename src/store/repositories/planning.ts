import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { Pledge } from "../../domain/pledge.ts";
import type { PlanDesk } from "../../usecases/ports.ts";
import type { Codec } from "../codec.ts";
import { officeCodec, planCodec, pledgeCodec } from "../codecs.ts";
import type { Stored } from "../documents.ts";
import { planDraftCodec, planLogCodec } from "../plan-codecs.ts";
import { StoreError } from "../store-error.ts";
import type { UnitOfWork } from "../unit-of-work.ts";
import { planRevisionId } from "./repositories.ts";

/** Drafts or plans of one office that are looked at. */
const mostPlans = 100;

/** Pages of a thousand pledges that are counted. */
const mostPages = 50;

/** Where it is kept what happened to a plan. */
export const planLogId = (planId: string): string => `plan-log:${planId}`;

/** Plans in the making, their revisions, and which of them the office runs. */
export const createPlanDesk = (
  work: UnitOfWork,
  office: Stored,
  ready: () => readonly EmulationPlan[],
): PlanDesk => {
  const read = officeCodec.read(office);
  const draftId = (planId: string) => `plan-draft:${planId}`;
  return {
    ready,
    running: () => read.activePlans,
    run: (activePlans) =>
      work.save(officeCodec.write(office.id, { ...read, activePlans: [...activePlans] }), office.etag),
    revision: async ({ planId, revision }) => {
      const id = planRevisionId(planId, revision);
      const stored = await work.get(id);
      if (!stored) throw new StoreError("broken", `${work.partition} names ${id}, which is not there.`);
      return planCodec.read(stored);
    },
    saveRevision: (plan, revision) =>
      work.save(planCodec.write(planRevisionId(plan.id, revision), plan), undefined),
    drafts: () => all(work, planDraftCodec),
    findDraft: async (planId) => versioned(planDraftCodec, await work.get(draftId(planId))),
    saveDraft: (draft, etag) => work.save(planDraftCodec.write(draftId(draft.plan.id), draft), etag),
    removeDraft: (planId, etag) => work.remove(draftId(planId), etag),
    logs: () => all(work, planLogCodec),
    findLog: async (planId) => versioned(planLogCodec, await work.get(planLogId(planId))),
    saveLog: (log, etag) => work.save(planLogCodec.write(planLogId(log.planId), log), etag),
    pledgesUnder: (planId) => pledgesUnder(work, planId),
  };
};

const versioned = <Value>(codec: Codec<Value>, stored: Stored | undefined) =>
  stored && { value: codec.read(stored), etag: stored.etag };

const all = async <Value>(work: UnitOfWork, codec: Codec<Value>): Promise<readonly Value[]> => {
  const { found } = await work.query({ kind: codec.kind, limit: mostPlans });
  return found.map(codec.read);
};

const pledgesUnder = async (work: UnitOfWork, planId: string): Promise<readonly Pledge[]> => {
  const under: Pledge[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const { found, after: next } = await work.query({
      kind: pledgeCodec.kind,
      limit: 1000,
      ...(after !== undefined && { after }),
    });
    under.push(...found.map(pledgeCodec.read).filter((pledge) => pledge.planId === planId));
    if (next === undefined) break;
    after = next;
  }
  return under;
};

import type { Choices } from "../../domain/choices.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { OwnChoices, Plans, Pledges, WorkReports } from "../../usecases/ports.ts";
import type { Codec } from "../codec.ts";
import { officeCodec, planCodec, pledgeCodec, workCodec } from "../codecs.ts";
import type { Stored } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** The value and etag of a document, where there is one. */
const versioned = <Value>(codec: Codec<Value>, stored: Stored | undefined) =>
  stored && { value: codec.read(stored), etag: stored.etag };

export const createPledges = (work: UnitOfWork): Pledges => {
  const idOf = (personId: string, planId: string) => `pledge:${personId}:${planId}`;
  return {
    find: async (personId, planId) => versioned(pledgeCodec, await work.get(idOf(personId, planId))),
    ofPerson: async (personId) => {
      const { found } = await work.query({
        kind: pledgeCodec.kind,
        idPrefix: idOf(personId, ""),
        limit: 1000,
      });
      return found.map(pledgeCodec.read);
    },
    save: (pledge, etag) => work.save(pledgeCodec.write(idOf(pledge.personId, pledge.planId), pledge), etag),
  };
};

export const createWorkReports = (work: UnitOfWork): WorkReports => {
  const idOf = (personId: string, month: string) => `work:${personId}:${month}`;
  return {
    find: async (personId, month) => versioned(workCodec, await work.get(idOf(personId, month))),
    ofPerson: async (personId) => {
      const { found } = await work.query({ kind: workCodec.kind, idPrefix: idOf(personId, ""), limit: 1000 });
      return found.map(workCodec.read);
    },
    save: (report, etag) => work.save(workCodec.write(idOf(report.personId, report.month), report), etag),
  };
};

/** What a person chose, as read and as saved in this turn. */
export const createOwnChoices = (read: Choices, save: (all: Choices) => void): OwnChoices => {
  let all = read;
  return {
    get: () => all,
    save: (chosen) => {
      all = { ...all, ...chosen };
      save(all);
    },
  };
};

/** Plans that were read once: a revision never changes, so it is never read again. */
export type PlanShelf = Map<string, EmulationPlan>;

/** Revisions kept in memory; beyond it the oldest goes. */
const mostOnShelf = 200;

export const planRevisionId = (planId: string, revision: number): string => `plan:${planId}:${revision}`;

export const createPlans = (work: UnitOfWork, office: Stored, shelf: PlanShelf): Plans => ({
  active: async () => {
    const { activePlans } = officeCodec.read(office);
    return Promise.all(
      activePlans.map(({ planId, revision }) => onShelf(work, shelf, planRevisionId(planId, revision))),
    );
  },
});

const onShelf = async (work: UnitOfWork, shelf: PlanShelf, id: string): Promise<EmulationPlan> => {
  const key = `${work.partition} ${id}`;
  const known = shelf.get(key);
  if (known) return known;
  const stored = await work.get(id);
  if (!stored) throw new StoreError("broken", `${work.partition} runs ${id}, which is not there.`);
  const plan = planCodec.read(stored);
  const [oldest] = shelf.keys();
  if (shelf.size >= mostOnShelf && oldest !== undefined) shelf.delete(oldest);
  shelf.set(key, plan);
  return plan;
};

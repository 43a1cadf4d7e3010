import type { PlanDesk } from "../../src/usecases/ports.ts";

/** The desk of an office that runs no plan and drafts none. */
export const emptyPlanDesk: PlanDesk = {
  ready: () => [],
  running: () => [],
  run: () => {},
  revision: async ({ planId }) => {
    throw new Error(`There is no plan ${planId}.`);
  },
  saveRevision: () => {},
  drafts: async () => [],
  findDraft: async () => undefined,
  saveDraft: () => {},
  removeDraft: () => {},
  logs: async () => [],
  findLog: async () => undefined,
  saveLog: () => {},
  pledgesUnder: async () => [],
};

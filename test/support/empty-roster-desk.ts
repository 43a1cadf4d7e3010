import type { RosterDesk } from "../../src/usecases/roster/roster-desk.ts";

/** The desk of an office without people. */
export const emptyRosterDesk: RosterDesk = {
  load: async () => ({
    ...{ units: [], people: [], leavers: [], revision: 0 },
    ...{ jobId: null, lastJobId: null, consents: new Map() },
  }),
  arrived: async () => new Set(),
  sheetsIn: () => ({ ok: true, value: [] }),
  findDraft: async () => undefined,
  saveDraft: () => true,
  removeDraft: () => {},
  begin: async () => {
    throw new Error("No job is begun here.");
  },
  progressOf: async () => undefined,
  requests: async () => [],
  endRequest: () => {},
};

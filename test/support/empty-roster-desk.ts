import type { RosterDesk } from "../../src/usecases/roster/roster-desk.ts";

/** The desk of an office without people. */
export const emptyRosterDesk: RosterDesk = {
  load: async () => ({
    ...{ units: [], people: [], leavers: [], revision: 0 },
    ...{ jobId: null, lastJobId: null, consents: new Map() },
  }),
  arrived: async () => new Set(),
  sheetsIn: () => ({ ok: true, value: [] }),
  drafts: { find: async () => undefined, save: () => true, remove: () => {} },
  evidenceDrafts: { find: async () => undefined, save: () => true, remove: () => {} },
  evidence: async () => new Map(),
  begin: async () => {
    throw new Error("No job is begun here.");
  },
  progressOf: async () => undefined,
  requests: async () => [],
  endRequest: () => {},
};

import { setTimeout as sleep } from "node:timers/promises";
import type { Documents } from "../../../src/store/documents.ts";
import { beginRosterAction, type RosterStep, rosterJobState } from "../office-model/begin-roster-action.ts";

/** Tries again where the store is out of order; what is asked for must bear being done twice. */
export const patiently = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(50);
    }
  }
};

const lookMs = 60;
const mostLooks = 2_000;

/** A job whose holder was killed, or met an error, is taken up again after 30 s or 15 s of the store's clock. */
const leaseMs = 31_000;

/** So many looks at a job that goes on by itself. */
const patientLooks = 40;

/**
 * The office that takes rosters in, one after the other, by jobs that the bots do; `skip` puts the store's clock forward
 * where a job waits for a lease to lapse.
 */
export const createRosterOffice = (documents: Documents, skip: (ms: number) => void) => {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;

  const taken = async (step: RosterStep): Promise<void> => {
    const jobId = `job:chaos-${++count}`;
    for (let look = 0; look < mostLooks; look++) {
      const state = await patiently(() => rosterJobState(documents, jobId));
      if (state === "done") return;
      if (state === "failed") throw new Error(`${jobId} failed.`);
      // Whether it began is seen by the job alone: a start may have been written and not been answered.
      if (state === undefined) await beginRosterAction(documents, jobId, step).catch(() => false);
      else await sleep(lookMs);
      if (look % patientLooks === patientLooks - 1) skip(leaseMs);
    }
    throw new Error(`${jobId} never ended.`);
  };

  return {
    /** Takes one step in; over when the bots have done it. */
    take: (step: RosterStep): Promise<void> => {
      const taking = last.then(() => taken(step));
      last = taking.catch(() => undefined);
      return taking;
    },
  };
};

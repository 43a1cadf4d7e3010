import type { ConfirmingStep } from "../../domain/confirming/confirming-step.ts";
import { waitingRefs } from "../../domain/confirming/waiting-refs.ts";
import { plusDays } from "../../domain/day.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { Documents } from "../documents.ts";
import { startJob } from "../jobs/start-job.ts";
import { confirmingStages, confirmSilentJob } from "./create-confirm-all.ts";
import type { WaitingSlot } from "./tell-waiting.ts";

/** Things looked at in one day; what is over waits for the next. */
const mostInDay = 10_000;

/**
 * Begins, once a day, to confirm what nobody said anything about for as many working days as the office set; the job
 * looks at each thing again before it does.
 */
export const beginSilent = async (
  documents: Documents,
  people: readonly Standing[],
  { office, slot, stamp }: WaitingSlot,
): Promise<boolean> => {
  const { partition, silenceAfter, plans } = office;
  if (silenceAfter === null) return false;
  const planIds = plans.map(({ id }) => id);
  // So many working days are as many days at least.
  const before = Date.parse(`${plusDays(slot.day, -silenceAfter)}T00:00:00+07:00`) / 60_000;
  const refs = people
    .flatMap((person) => waitingRefs(person, planIds))
    .filter(({ sinceMinute }) => sinceMinute < before)
    .slice(0, mostInDay);
  const jobId = `job:${confirmSilentJob}:${slot.day}`;
  if (refs.length === 0 || (await documents.get(partition, jobId))) return false;
  const steps = refs.map(
    ({ is, personId, of }): ConfirmingStep => ({
      ...{ is, personId, of, at: stamp, byPersonId: null, etag: null, after: silenceAfter },
    }),
  );
  const stages = confirmingStages(steps);
  return startJob(documents, {
    ...{ name: confirmSilentJob, partition, jobId, stages, operations: [], on: slot.day, byPersonId: null },
  });
};

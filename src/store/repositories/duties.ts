import type { Duties } from "../../usecases/ports.ts";
import { dutyCodec } from "../duty-codec.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** What was done about the duties of the office's plans. */
export const createDuties = (work: UnitOfWork): Duties => ({
  ofPlan: async (planId) => {
    const { found } = await work.query({ kind: dutyCodec.kind, idPrefix: `duty:${planId}:`, limit: 1000 });
    return found.map((stored) => ({ value: dutyCodec.read(stored), etag: stored.etag }));
  },
  save: (record, etag) => {
    const { planId, dutyId, unitId } = record;
    const id = ["duty", planId, dutyId, ...(unitId === null ? [] : [unitId])].join(":");
    work.save(dutyCodec.write(id, record), etag);
  },
});

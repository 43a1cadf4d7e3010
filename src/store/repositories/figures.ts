import type { Figures } from "../../usecases/figures/figures.ts";
import { figureCodec } from "../figure-codec.ts";
import { figureDraft } from "../figure-draft-codec.ts";
import { createDrafts } from "../roster/create-drafts.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** What is recorded of the targets of the office's plans. */
export const createFigures = (work: UnitOfWork, personId: string): Figures => ({
  ofPlan: async (planId) => {
    const { found } = await work.query({
      kind: figureCodec.kind,
      idPrefix: `figure:${planId}:`,
      limit: 1000,
    });
    return found.map((stored) => ({ value: figureCodec.read(stored), etag: stored.etag }));
  },
  save: (record, etag) =>
    work.save(figureCodec.write(`figure:${record.planId}:${record.targetId}`, record), etag),
  drafts: createDrafts(work, personId, figureDraft),
});

import { z } from "zod";
import { personTitles } from "../../domain/codes.ts";
import type { SeenSummary } from "../../domain/summary/summary-changes.ts";
import type { SeenSummaries } from "../../usecases/summary/summary-ports.ts";
import { createCodec } from "../codec.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

const figuresSchema = z.strictObject({
  at: z.string(),
  people: z.int(),
  registered: z.int(),
  withdrawn: z.int(),
  titles: z.partialRecord(z.enum(personTitles), z.int()),
  onTrack: z.int(),
  atRisk: z.int(),
  behind: z.int(),
  reports: z.strictObject({ month: z.string(), count: z.int() }).nullable(),
});

const seenSchema: z.ZodType<{ readonly seen: readonly SeenSummary[] }> = z.strictObject({
  seen: z.array(z.strictObject({ key: z.string(), last: figuresSchema, before: figuresSchema.nullable() })),
});

export const seenSummariesCodec = createCodec("seen-summaries", 1, seenSchema);

/** Who looks at no summary for so long sees the next one as if it were the first. */
const ttlSeconds = 400 * 86_400;

/** What one person saw last of each summary: figures alone, nobody's name. */
export const createSeenSummaries = (work: UnitOfWork, personId: string): SeenSummaries => {
  const id = `seen-summaries:${personId}`;
  return {
    read: async () => {
      const stored = await work.get(id);
      return { seen: stored ? seenSummariesCodec.read(stored).seen : [], etag: stored?.etag };
    },
    save: (seen, etag) => work.save(seenSummariesCodec.write(id, { seen }, { ttlSeconds }), etag),
  };
};

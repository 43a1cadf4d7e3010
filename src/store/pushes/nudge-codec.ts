import { z } from "zod";
import type { LastNudge } from "../../usecases/lacking/nudges.ts";
import { createCodec } from "../codec.ts";
import type { Entry } from "../documents.ts";

const nudgeSchema: z.ZodType<LastNudge> = z.strictObject({
  at: z.string(),
  on: z.string(),
  byPersonId: z.string(),
  personIds: z.array(z.string()),
  count: z.int(),
});

export const nudgeCodec = createCodec("nudge", 1, nudgeSchema);

/** As long as the pushes that it tells of. */
const ttlSeconds = 90 * 86_400;

/** Where the last nudge of a unit, or of the whole office, is kept. */
export const nudgeId = (unitId: string | null): string =>
  unitId === null ? "nudge:office" : `nudge:unit:${unitId}`;

/** The last nudge as a document. */
export const nudgeEntry = (unitId: string | null, nudge: LastNudge): Entry =>
  nudgeCodec.write(nudgeId(unitId), nudge, { ttlSeconds });

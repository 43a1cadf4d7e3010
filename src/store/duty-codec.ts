import { z } from "zod";
import { type DutyRecord, reopenReasons } from "../domain/duties/duty-record.ts";
import { createCodec } from "./codec.ts";

const contentSchema = z.strictObject({
  closedOn: z.string().nullable(),
  documentNumber: z.string().nullable(),
  papers: z.array(z.string()),
});

const recordSchema: z.ZodType<DutyRecord> = z.strictObject({
  planId: z.string(),
  dutyId: z.string(),
  unitId: z.string().nullable(),
  content: contentSchema,
  history: z.array(
    z.strictObject({
      at: z.string(),
      byPersonId: z.string(),
      did: z.enum(["ticked", "closed", "corrected", "reopened"]),
      content: contentSchema,
      reason: z.enum(reopenReasons).nullable(),
    }),
  ),
});

export const dutyCodec = createCodec("duty", 1, recordSchema);

import { z } from "zod";
import { ratings } from "../domain/codes.ts";
import type { FigureContent, FigureRecord } from "../domain/figures/figure-record.ts";
import { createCodec } from "./codec.ts";

const contentSchema: z.ZodType<FigureContent> = z.strictObject({
  value: z.number().nullable(),
  rank: z.int().nullable(),
  forecast: z.number().nullable(),
  rating: z.enum(ratings).nullable(),
  isReached: z.boolean().nullable(),
  assessment: z.enum(["onTrack", "atRisk", "behind"]).nullable(),
  dueYear: z.int().nullable(),
  on: z.string(),
  source: z.string(),
  counted: z
    .strictObject({ year: z.int(), goodOrBetter: z.int(), rated: z.int(), unrated: z.int() })
    .nullable(),
});

const recordSchema: z.ZodType<FigureRecord> = z.strictObject({
  planId: z.string(),
  targetId: z.string(),
  entries: z.array(
    z.strictObject({
      period: z.string(),
      of: z.string().nullable(),
      content: contentSchema.nullable(),
      history: z.array(
        z.strictObject({
          at: z.string(),
          byPersonId: z.string(),
          did: z.enum(["recorded", "corrected", "removed"]),
          content: contentSchema.nullable(),
        }),
      ),
    }),
  ),
});

export const figureCodec = createCodec("figure", 1, recordSchema);

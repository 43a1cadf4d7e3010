import { z } from "zod";
import { personTitles } from "../../domain/codes.ts";
import { createCodec } from "../codec.ts";

const titles = z.partialRecord(z.enum(personTitles), z.int());

const tallyShape = {
  people: z.int(),
  plans: z.record(
    z.string(),
    z.strictObject({
      registered: z.int(),
      late: z.int(),
      withdrawn: z.int(),
      titles,
      rates: z.record(z.string(), z.int()),
    }),
  ),
  months: z.record(
    z.string(),
    z.strictObject({
      reported: z.int(),
      assigned: z.int(),
      done: z.int(),
      doneUnknown: z.int(),
      leastWellDone: z.int(),
      mostWellDone: z.int(),
    }),
  ),
  builtFrom: z.int(),
  /** Calendar time, ISO, UTC: the figures are those of this moment. */
  builtAt: z.string(),
};

const unitSchema = z.strictObject({ ...tallyShape, unitId: z.string() });

const briefSchema = z.strictObject({
  people: z.int(),
  plans: z.record(z.string(), z.strictObject({ registered: z.int(), titles })),
  reported: z.record(z.string(), z.int()),
});

const officeSchema = z.strictObject({ ...tallyShape, units: z.record(z.string(), briefSchema) });

export const unitTallyCodec = createCodec("tally", 1, unitSchema);

export const officeTallyCodec = createCodec("tally-office", 1, officeSchema);

/** Where the office's tally is kept. */
export const officeTallyId = "tally:office";

/** Where a unit's tally is kept; a unit may be called `office` too. */
export const unitTallyId = (unitId: string): string => `tally:unit:${unitId}`;

import { z } from "zod";
import type { WorkCounts } from "../../../src/domain/work/work-counts.ts";

const count = z
  .union([z.number(), z.nan(), z.literal(Infinity)])
  .nullable()
  .default(null);

/** A month's counts in the words of the tables; what is left out is not known. */
export const countsInWords = z
  .strictObject({ giao: count, xong: count, tốt: count, "chất lượng": count, "đúng hạn": count })
  .transform(
    (row): WorkCounts => ({
      assignedCount: row.giao ?? 0,
      doneCount: row.xong,
      wellDoneCount: row.tốt,
      qualityCount: row["chất lượng"],
      onTimeCount: row["đúng hạn"],
    }),
  );

import { z } from "zod";
import type { WorkItem } from "../../../src/domain/work/rating/work-item.ts";

const failures = z
  .tuple([z.number(), z.number()])
  .default([0, 0])
  .transform(([count, excusedCount]) => ({ count, excusedCount }));

const origins = { giao: "assigned", "nhận thêm": "takenOver", "đột xuất": "unplanned" } as const;
const states = { xong: "done", "chưa xong": "open", "chuyển giao": "handedOver" } as const;

/** A piece of work in the words of the tables, without its id. */
export const workItemInWords = z
  .strictObject({
    sl: z.number(),
    nguồn: z.enum(["giao", "nhận thêm", "đột xuất"]).default("giao"),
    "kết quả": z.enum(["xong", "chưa xong", "chuyển giao"]).default("xong"),
    "chưa đạt": failures,
    chậm: failures,
  })
  .transform(
    (row): Omit<WorkItem, "id"> => ({
      convertedQuantity: row.sl,
      origin: origins[row.nguồn],
      state: states[row["kết quả"]],
      failedAssessments: row["chưa đạt"],
      delays: row.chậm,
    }),
  );

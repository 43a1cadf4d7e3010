import { z } from "zod";
import { personTitles, staffKinds } from "../codes.ts";
import { deadlineSchema } from "./deadline.ts";

const rateWords = "số từ 0 đến 1 (ví dụ 0.8 là 80 %), hoặc null khi chưa quy định";

/** What people may pledge; the deadline and the least rate are the office's to add. */
export const pledgingSchema = z.strictObject({
  deadline: deadlineSchema.nullable().default(null),
  /** 0..1, of tasks completed well. */
  leastTargetRate: z.number(rateWords).min(0, rateWords).max(1, rateWords).nullable().default(null),
  titles: z
    .array(z.strictObject({ title: z.enum(personTitles), staffKinds: z.array(z.enum(staffKinds)).min(1) }))
    .default([]),
});

export type Pledging = z.output<typeof pledgingSchema>;

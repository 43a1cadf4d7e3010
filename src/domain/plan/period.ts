import { z } from "zod";
import { dayField, noteField, yearField } from "./fields.ts";

/** The years a plan is for; its first and last day where the plan gives them. */
export const planPeriodSchema = z.strictObject({
  kind: z.enum(["year", "multiYear", "multiYearWithAnnual"]),
  fromYear: yearField,
  toYear: yearField,
  startsOn: dayField.nullable().default(null),
  endsOn: dayField.nullable().default(null),
  label: noteField,
});

export type PlanPeriod = z.output<typeof planPeriodSchema>;

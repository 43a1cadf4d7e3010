import { z } from "zod";
import {
  awardsField,
  figureField,
  idField,
  noteField,
  referenceField,
  staffKindsField,
  textField,
  yearField,
  yearSpanField,
} from "./fields.ts";
import { goalSchema } from "./goal.ts";
import { metrics, units } from "./metric.ts";

/** Whom targets are set for. */
export const audiences = ["collective", "individual", "party", "sector"] as const;

export type Audience = (typeof audiences)[number];

/** A target (chỉ tiêu): what is measured, on whom, how much, by when. */
export const targetSchema = z.strictObject({
  id: idField,
  /** What people read. */
  name: textField,
  audience: z.enum(audiences),
  subject: textField,
  metric: z.enum(metrics),
  goal: goalSchema,
  unit: z.enum(units).nullable().default(null),
  awards: awardsField,
  /** `null` where the plan does not say; a subset then takes those of what it is part of. */
  staffKinds: staffKindsField,
  /** Years in which it is to be reached. */
  years: yearSpanField,
  phaseId: referenceField,
  /** How often it is to be reached anew. */
  cadence: z.enum(["phase", "quarter", "year", "term"]).nullable().default(null),
  /** The target whose people or collectives these are among. */
  subsetOf: referenceField,
  /** What it is compared with. */
  base: z
    .strictObject({ year: yearField, value: figureField.nullable().default(null) })
    .nullable()
    .default(null),
  /** The target whose figure grows. */
  growthOf: referenceField,
  /** Who decides it, where that is not the office. */
  decidedBy: noteField,
  scope: noteField,
  note: noteField,
});

export type Target = z.output<typeof targetSchema>;

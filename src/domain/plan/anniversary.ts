import { z } from "zod";
import { dayField, idField, noteField, referenceField, textField } from "./fields.ts";

/** A day that a phase celebrates. */
export const anniversarySchema = z.strictObject({
  id: idField,
  name: textField,
  years: z.int().min(0).nullable().default(null),
  /** The day it goes back to. */
  from: dayField.nullable().default(null),
  on: dayField.nullable().default(null),
  phaseId: referenceField,
  note: noteField,
});

export type Anniversary = z.output<typeof anniversarySchema>;

/** Whether it is a round year: one that ends in 0. @see Law 06/2022/QH15, Art. 3(6) */
export const isRoundYear = ({ years }: Pick<Anniversary, "years">): boolean =>
  years !== null && years > 0 && years % 10 === 0;

/** Something great to come that a plan names, with its day where known. */
export const planEventSchema = z.strictObject({
  id: idField,
  name: textField,
  on: dayField.nullable().default(null),
});

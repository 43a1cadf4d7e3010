import { z } from "zod";
import { idField, noteField, textField, yearSpanField } from "./fields.ts";

/** An emulation movement or campaign that the plan carries on. */
export const movementSchema = z.strictObject({
  id: idField,
  /** The name, or what it is about where `isNamed` is false. */
  name: textField,
  isNamed: z.boolean().default(true),
  /** Who launched it. */
  sponsor: noteField,
  years: yearSpanField,
  note: noteField,
});

export type Movement = z.output<typeof movementSchema>;

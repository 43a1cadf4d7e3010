import { z } from "zod";
import { dayField, idField, noteField, textField } from "./fields.ts";

/** What an actor is in the plan. */
const dutyRoles = [
  "implementer",
  "reporter",
  "nominator",
  "monitor",
  "coordinator",
  "publisher",
  "council",
  "unitHead",
  "awardAdviser",
  "issueReporter",
  "participant",
  "registrar",
  "promoter",
] as const;

/** How often; `periodic` is "định kỳ" with no interval given. */
const frequencies = [
  "eachPhase",
  "continuous",
  "promptly",
  "onRequest",
  "periodic",
  "monthly",
  "quarterly",
  "yearly",
] as const;

/** Who does what, and reports it to whom. */
export const dutySchema = z.strictObject({
  id: idField,
  role: z.enum(dutyRoles),
  actor: noteField,
  tasks: z.array(textField).min(1),
  reportsTo: noteField,
  frequency: z.enum(frequencies).nullable().default(null),
  until: dayField.nullable().default(null),
  note: noteField,
});

/** A duty of a plan. @public */
export type Duty = z.output<typeof dutySchema>;

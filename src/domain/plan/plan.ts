import { z } from "zod";
import { anniversarySchema, planEventSchema } from "./anniversary.ts";
import { awardFormSchema, awardStandardSchema, dossierPaperSchema } from "./commendation.ts";
import { deadlineSchema } from "./deadline.ts";
import { documentReferenceSchema, planDocumentSchema } from "./document.ts";
import { dutySchema } from "./duty.ts";
import { idField, noteField, reportDayField, textField } from "./fields.ts";
import { movementSchema } from "./movement.ts";
import { planPeriodSchema } from "./period.ts";
import { phaseSchema } from "./phase.ts";
import { pledgingSchema } from "./pledging.ts";
import { targetSchema } from "./target.ts";

const references = z.array(documentReferenceSchema);

/** A part of the plan's content, or something a reader should know about it. */
const remarkSchema = z.strictObject({ id: idField, text: textField });

/** An emulation plan, complete; what the document leaves open is `null`. */
export const planSchema = z.strictObject({
  id: idField,
  document: planDocumentSchema,
  period: planPeriodSchema,
  theme: z.strictObject({ text: textField, owner: noteField }).nullable().default(null),
  slogans: z.array(textField).default([]),
  /** `null`: not known; empty: it answers none. */
  respondsTo: references.nullable().default(null),
  legalBases: references.default([]),
  referencedDocuments: references.default([]),
  phases: z.array(phaseSchema).default([]),
  deadlines: z.array(deadlineSchema).default([]),
  targets: z.array(targetSchema).default([]),
  anniversaries: z.array(anniversarySchema).default([]),
  events: z.array(planEventSchema).default([]),
  movements: z.array(movementSchema).default([]),
  campaigns: z.array(movementSchema).default([]),
  duties: z.array(dutySchema).default([]),
  dossier: z.array(dossierPaperSchema).default([]),
  awardForms: z.array(awardFormSchema).default([]),
  awardStandards: z.array(awardStandardSchema).default([]),
  contents: z.array(remarkSchema).default([]),
  principles: z.array(remarkSchema).default([]),
  /** Gaps and contradictions of the document that matter to a reader. */
  notes: z.array(remarkSchema).default([]),
  /** The last allowed day, in the month that follows, for the work report of a month; left out: as the office has it. */
  workReportDay: reportDayField.nullish(),
  pledging: pledgingSchema.default({ deadline: null, leastTargetRate: null, titles: [] }),
});

export type EmulationPlan = z.output<typeof planSchema>;

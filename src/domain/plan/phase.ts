import { z } from "zod";
import { documentReferenceSchema } from "./document.ts";
import { dayField, idField, monthField, noteField, textField } from "./fields.ts";

const edgeWords =
  "{ on: yyyy-MM-dd } khi biết ngày, { month: yyyy-MM } khi chỉ biết tháng, hoặc null khi chưa quy định";

/** Where a phase begins or ends: a day, only a month, or `null` where it is not said. */
export const phaseEdgeSchema = z
  .union([z.strictObject({ on: dayField }), z.strictObject({ month: monthField })], edgeWords)
  .nullable()
  .default(null);

export type PhaseEdge = z.output<typeof phaseEdgeSchema>;

/** Kinds of phase: through the year, special, peak, on one theme. */
const phaseKinds = ["regular", "special", "peak", "thematic"] as const;

/** An emulation phase (đợt thi đua). */
export const phaseSchema = z.strictObject({
  id: idField,
  name: textField,
  kind: z.enum(phaseKinds),
  /** May be held when work asks for it; has no dates of its own. */
  onDemand: z.boolean().default(false),
  start: phaseEdgeSchema,
  end: phaseEdgeSchema,
  /** What the plan says instead of a date. */
  startNote: noteField,
  endNote: noteField,
  occasion: noteField,
  objective: noteField,
  /** Documents that launched it, or carry its dates. */
  launchedBy: z.array(documentReferenceSchema).default([]),
});

export type Phase = z.output<typeof phaseSchema>;

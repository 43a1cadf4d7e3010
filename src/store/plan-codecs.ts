import { z } from "zod";
import type { PlanDraft, PlanLog } from "../domain/plan/edit/plan-draft.ts";
import { planSchema } from "../domain/plan/plan.ts";
import { createCodec } from "./codec.ts";

const draftSchema: z.ZodType<PlanDraft> = z.strictObject({
  plan: planSchema,
  baseRevision: z.int().nullable(),
  changedAt: z.string(),
  changedByPersonId: z.string().nullable(),
});

export const planDraftCodec = createCodec("plan-draft", 1, draftSchema);

const logSchema: z.ZodType<PlanLog> = z.strictObject({
  planId: z.string(),
  revision: z.int(),
  state: z.enum(["active", "closed"]),
  history: z.array(
    z.strictObject({
      at: z.string(),
      byPersonId: z.string(),
      did: z.enum(["activated", "changed", "closed"]),
      revision: z.int(),
      note: z.string().nullable(),
    }),
  ),
});

export const planLogCodec = createCodec("plan-log", 1, logSchema);

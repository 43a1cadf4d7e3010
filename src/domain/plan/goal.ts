import { z } from "zod";
import { figureField, ratingField } from "./fields.ts";

/** What a target asks for; figures are in the target's unit. */
export const goalSchema = z.discriminatedUnion("operator", [
  /** "Ít nhất"; `upTo` keeps the upper figure of "ít nhất 03-05". */
  z.strictObject({
    operator: z.literal("atLeast"),
    value: figureField,
    upTo: figureField.nullable().default(null),
  }),
  z.strictObject({ operator: z.literal("moreThan"), value: figureField }),
  z.strictObject({ operator: z.literal("equal"), value: figureField }),
  z.strictObject({ operator: z.literal("about"), value: figureField }),
  z.strictObject({ operator: z.literal("between"), from: figureField, to: figureField }),
  z.strictObject({
    operator: z.literal("atLevel"),
    level: ratingField,
    orBetter: z.boolean().default(false),
  }),
  /** Higher than before; `by` where the plan says how much. */
  z.strictObject({ operator: z.literal("increase"), by: figureField.nullable().default(null) }),
  /** Any one of the target's awards will do. */
  z.strictObject({ operator: z.literal("anyOf"), count: z.int().min(1).default(1) }),
  /** Reached or not. */
  z.strictObject({ operator: z.literal("achieved") }),
  z.strictObject({ operator: z.literal("qualitative") }),
]);

export type Goal = z.output<typeof goalSchema>;

import { z } from "zod";
import type { JsonObject } from "../../domain/json.ts";
import { createCodec } from "../codec.ts";

const pressSchema = z.record(z.string(), z.unknown()) as unknown as z.ZodType<JsonObject>;

const choiceSchema = z.strictObject({
  token: z.string(),
  label: z.string(),
  press: pressSchema,
  changes: z.boolean(),
  /** The event that took it; null until one did. */
  usedBy: z.string().nullable(),
});

/** One thing that can be chosen, and by which token. */
export type KeptChoice = z.infer<typeof choiceSchema>;

const messageSchema = z.strictObject({
  tag: z.string(),
  /** Whether a bare number means something else. */
  aside: z.boolean(),
  keptAtMs: z.number(),
  /** In the order of their numbers. */
  choices: z.array(choiceSchema),
});

/** What one message offers. */
export type KeptMessage = z.infer<typeof messageSchema>;

/** What the last messages of one conversation offer one person, the newest first. */
export const choicesCodec = createCodec(
  "choices",
  1,
  z.strictObject({
    /** Of the tags given so far. */
    tagCount: z.int(),
    messages: z.array(messageSchema),
  }),
);

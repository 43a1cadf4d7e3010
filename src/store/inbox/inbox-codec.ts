import { z } from "zod";
import type { JsonObject } from "../../domain/json.ts";
import { createCodec } from "../codec.ts";

const eventSchema = z.strictObject({
  key: z.string(),
  atMs: z.number(),
  body: z.record(z.string(), z.unknown()) as unknown as z.ZodType<JsonObject>,
  /** Runs that failed. */
  tries: z.int(),
});

/** An event that waits for its run. */
export type WaitingEvent = z.infer<typeof eventSchema>;

/** The events of one lane: those that wait, and which were run in the last two days. */
export const inboxCodec = createCodec(
  "inbox",
  1,
  z.strictObject({
    waiting: z.array(eventSchema),
    /** Hashes of keys, and when their events were run, in store time. */
    done: z.array(z.strictObject({ hash: z.string(), atMs: z.number() })),
    /** The process that runs them now, and until when others leave them to it, in store time. */
    holder: z.string().nullable(),
    heldUntilMs: z.number(),
  }),
);

/** The lanes in which something waits; due once nobody holds it any more. */
export const waitingState = "waiting";

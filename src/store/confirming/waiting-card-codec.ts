import { z } from "zod";
import { createCodec } from "../codec.ts";
import type { Entry } from "../documents.ts";

const waitingCardSchema = z.strictObject({
  personId: z.string(),
  /** Minutes since 1970: what has waited since then or later was not told yet. */
  toldMinute: z.int(),
  /** What was told, in brief: anything else is news. */
  shown: z.string(),
  /** The push that told it. */
  pushId: z.string(),
  /** Whether they did something about it since: then the next card is a new message. */
  isAnswered: z.boolean(),
});

/** What somebody was told last of what waits for them to confirm it. */
export type ToldWaiting = z.output<typeof waitingCardSchema>;

export const waitingCardCodec = createCodec("waiting-card", 1, waitingCardSchema);

/** Where it is kept. */
export const waitingCardId = (personId: string): string => `waiting-card:${personId}`;

export const waitingCardEntry = (told: ToldWaiting): Entry =>
  waitingCardCodec.write(waitingCardId(told.personId), told);

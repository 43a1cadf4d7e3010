import { z } from "zod";
import type { JsonObject } from "../json.ts";
import type { Owed } from "../lacking/owed.ts";
import type { Notice } from "./notice.ts";

const lackSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("pledge"), planId: z.string() }),
  z.strictObject({ is: z.literal("workReport"), month: z.string() }),
]);

/** Something that a person is asked to do, without the days that follow from plans and settings. */
export type Lack = z.output<typeof lackSchema>;

const aboutSchema = z.strictObject({
  byPersonId: z.string(),
  /** As whose head they ask; null: for the whole office, as the officer. */
  asHeadOf: z.string().nullable(),
  lacks: z.array(lackSchema),
});

/** Who asks somebody to do what they have not done. */
export type NudgeAbout = z.output<typeof aboutSchema>;

/** What of the owed names it again later. */
export const lackOf = (owed: Owed): Lack =>
  owed.is === "pledge" ? { is: "pledge", planId: owed.planId } : { is: "workReport", month: owed.month };

/** What somebody is told who is asked to do what they have not done. */
export const nudgeNotice = (about: NudgeAbout): Notice => ({ what: "nudge", about });

/** Who asks for what. @throws where the notice is not a nudge */
export const readNudge = (about: JsonObject): NudgeAbout => aboutSchema.parse(about);

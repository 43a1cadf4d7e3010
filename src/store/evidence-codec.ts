import { z } from "zod";
import { ratings } from "../domain/codes.ts";
import { waitingEntries } from "../domain/evidence/entry-state.ts";
import {
  achievementStages,
  type EvidenceRecord,
  removalReasons,
} from "../domain/evidence/evidence-record.ts";
import { awardCodes } from "../domain/plan/fields.ts";
import { absenceReasons } from "../domain/titles/service-facts.ts";
import { createCodec } from "./codec.ts";
import type { Entry } from "./documents.ts";

const contentSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["initiative", "scienceWork"]),
    name: z.string(),
    year: z.int(),
    stage: z.enum(achievementStages),
    recognition: z
      .strictObject({
        reach: z.enum(["co_so", "tinh", "bo", "toan_quoc"]),
        by: z.enum(["office", "province", "ministry"]),
      })
      .nullable(),
    isApplied: z.boolean().nullable(),
    authorship: z.enum(["sole", "first", "coAuthor"]),
    uses: z.array(z.strictObject({ code: z.enum(awardCodes), year: z.int() })),
    pledgedAs: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal("award"),
    code: z.enum(awardCodes),
    year: z.int(),
    grantedFor: z.enum(["merit", "thematic", "sudden"]),
  }),
  z.strictObject({ kind: z.literal("rating"), year: z.int(), rating: z.enum(ratings) }),
  z.strictObject({
    kind: z.literal("discipline"),
    year: z.int(),
    degree: z.enum(["khien_trach", "canh_cao", "aboveCanhCao"]),
    decidedOn: z.string(),
    endsOn: z.string().nullable(),
    cause: z.enum(["duty", "conduct", "other"]),
  }),
  z.strictObject({
    kind: z.literal("attendance"),
    year: z.int(),
    workedMonths: z.number(),
    absences: z.array(
      z.strictObject({ reason: z.enum(absenceReasons), months: z.number(), workingDays: z.number() }),
    ),
  }),
]);

const provenanceSchema = z.strictObject({
  standing: z.enum(["verified", "selfEntered"]),
  source: z.string(),
  on: z.string().nullable(),
  decisionNumber: z.string().nullable(),
});

const recordSchema: z.ZodType<EvidenceRecord> = z.strictObject({
  personId: z.string(),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      content: contentSchema,
      provenance: provenanceSchema,
      removedAt: z.string().nullable(),
      history: z.array(
        z.strictObject({
          at: z.string(),
          byPersonId: z.string().nullable(),
          did: z.enum(["entered", "corrected", "removed", "confirmed", "returned"]),
          content: contentSchema,
          provenance: provenanceSchema,
          reason: z.enum(removalReasons).nullable(),
          note: z.string().optional(),
        }),
      ),
    }),
  ),
});

export const evidenceCodec = createCodec("evidence", 1, recordSchema);

/** The state by which records with something that waits for the office are found. */
export const waitingState = "waiting";

/** The id of a person's evidence. */
export const evidenceId = (personId: string): string => `evidence:${personId}`;

/** A record as a document. */
export const evidenceEntry = (record: EvidenceRecord): Entry =>
  evidenceCodec.write(
    evidenceId(record.personId),
    record,
    waitingEntries(record).length > 0 ? { state: waitingState } : {},
  );

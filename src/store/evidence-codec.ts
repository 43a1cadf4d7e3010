import { z } from "zod";
import { ratings } from "../domain/codes.ts";
import {
  achievementStages,
  type EvidenceRecord,
  removalReasons,
} from "../domain/evidence/evidence-record.ts";
import { awardCodes } from "../domain/plan/fields.ts";
import { createCodec } from "./codec.ts";

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
          byPersonId: z.string(),
          did: z.enum(["entered", "corrected", "removed"]),
          content: contentSchema,
          provenance: provenanceSchema,
          reason: z.enum(removalReasons).nullable(),
        }),
      ),
    }),
  ),
});

export const evidenceCodec = createCodec("evidence", 1, recordSchema);

import { z } from "zod";
import type { ActedOn } from "../domain/authority/acted-on.ts";
import type { AuditEntry } from "../domain/authority/audit-entry.ts";
import type { Audit } from "../usecases/ports.ts";
import { createCodec } from "./codec.ts";
import type { Entry } from "./documents.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

const actedOnSchema: z.ZodType<ActedOn> = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("person"), personId: z.string(), unitId: z.string() }),
  z.strictObject({ is: z.literal("unit"), unitId: z.string() }),
  z.strictObject({ is: z.literal("office") }),
  z.strictObject({ is: z.literal("nobody") }),
]);

const auditSchema: z.ZodType<AuditEntry> = z.strictObject({
  at: z.string(),
  personId: z.string().nullable(),
  verb: z.string(),
  on: actedOnSchema,
  outcome: z.enum(["done", "refused", "failed"]),
  jobId: z.string().exactOptional(),
  counts: z.record(z.string(), z.int()).exactOptional(),
});

export const auditCodec = createCodec("audit", 1, auditSchema);

/** An entry as a document, due to be sealed; what is sealed is due no more. */
export const auditDocument = (id: string, entry: AuditEntry, state: string): Entry =>
  auditCodec.write(id, entry, { state, dueMs: 0 });

/** Refusals of one person that are kept of one hour; the rest of a flood is answered all the same. */
const mostRefusalsAnHour = 60;

/** What is noted for the audit in one turn, and its writing in the turn's batch. */
export type TurnAudit = Audit & {
  /** `turn` tells turns of one moment apart; without its effects only the refusals are true. */
  write(turn: { readonly id: string; readonly keepsEffects: boolean }): Promise<void>;
};

/** An audit for one turn. */
export const openAudit = (work: UnitOfWork): TurnAudit => {
  const noted: AuditEntry[] = [];
  return {
    record: (entry) => {
      noted.push(entry);
    },
    write: async ({ id, keepsEffects }) => {
      const done = keepsEffects ? noted.filter(({ outcome }) => outcome === "done") : [];
      const refusals = await withinTheHour(
        work,
        noted.filter(({ outcome }) => outcome === "refused"),
      );
      [...done, ...refusals].forEach((entry, index) => {
        const state = entry.outcome === "refused" ? refusalsOf(entry) : entry.outcome;
        work.save(auditDocument(`audit:${entry.at}-${id}-${index}`, entry, state), undefined);
      });
    },
  };
};

/** All refusals of a turn are of one person and one moment. */
const withinTheHour = async (
  work: UnitOfWork,
  refusals: readonly AuditEntry[],
): Promise<readonly AuditEntry[]> => {
  const [first] = refusals;
  if (!first) return [];
  const { found } = await work.query({
    kind: auditCodec.kind,
    idPrefix: `audit:${first.at.slice(0, "yyyy-MM-ddTHH".length)}`,
    state: refusalsOf(first),
    limit: mostRefusalsAnHour,
  });
  return refusals.slice(0, mostRefusalsAnHour - found.length);
};

const refusalsOf = ({ personId }: AuditEntry): string => `refused:${personId}`;

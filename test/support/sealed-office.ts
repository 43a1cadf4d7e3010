import { auditCodec, auditDocument } from "../../src/store/audit.ts";
import type { Documents, Operation, Stored } from "../../src/store/documents.ts";
import { allFound } from "../../src/store/pushes/join-people.ts";

/** Where audits of tests stand. */
export const sealedPartition = "office:o1";

/** An entry of the audit, the `number`th of its day. */
export const auditNumber = (number: number): Parameters<typeof auditDocument> => {
  const at = new Date(Date.UTC(2026, 5, 22) + number * 1000).toISOString();
  return [
    `audit:${at}-turn${number}-0`,
    { at, personId: `p${number % 7}`, verb: "activatePlan", on: { is: "office" }, outcome: "done" },
    "done",
  ];
};

/** Writes entries as turns do; `isOld`: as they were before any was sealed. */
export const addAudits = async (
  documents: Documents,
  { from, count, isOld = false }: { from: number; count: number; isOld?: boolean },
): Promise<void> => {
  const entries = Array.from({ length: count }, (_, index) => auditNumber(from + index));
  for (let begin = 0; begin < count; begin += 100) {
    const operations = entries.slice(begin, begin + 100).map(
      ([id, entry, state]): Operation => ({
        do: "create",
        entry: isOld ? auditCodec.write(id, entry, { state }) : auditDocument(id, entry, state),
      }),
    );
    if (!(await documents.batch(sealedPartition, operations)).ok)
      throw new Error("An entry is there already.");
  }
};

/** Every document of a kind there. */
export const allThere = async (documents: Documents, kind: string): Promise<readonly Stored[]> => {
  const all: Stored[] = [];
  for await (const stored of allFound(documents, sealedPartition, { kind })) all.push(stored);
  return all;
};

import type { EvidenceRecord } from "../../domain/evidence/evidence-record.ts";
import type { Documents } from "../documents.ts";
import { evidenceCodec } from "../evidence-codec.ts";
import { partitionOf } from "../partition-of.ts";

/** Pages of records read at most: many more than an office has people. */
const mostPages = 100;

/** What is kept to prove what each person of an office achieved, by their ids. */
export const loadEvidence = async (
  documents: Documents,
  officeId: string,
): Promise<ReadonlyMap<string, EvidenceRecord>> => {
  const records = new Map<string, EvidenceRecord>();
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const query = { kind: evidenceCodec.kind, limit: 1000, after };
    const read = await documents.query(partitionOf.office(officeId), query);
    for (const record of read.found.map(evidenceCodec.read)) records.set(record.personId, record);
    after = read.after;
    if (after === undefined) break;
  }
  return records;
};

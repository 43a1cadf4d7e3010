import type { EvidenceRecord } from "../../domain/evidence/evidence-record.ts";
import type { EvidenceRecords } from "../../usecases/ports.ts";
import { evidenceCodec, evidenceEntry, evidenceId, waitingState } from "../evidence-codec.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** Pages of a thousand people with something that waits. */
const mostPages = 10;

/** What is entered to prove what people achieved. */
export const createEvidenceRecords = (work: UnitOfWork): EvidenceRecords => ({
  find: async (personId) => {
    const stored = await work.get(evidenceId(personId));
    return stored && { value: evidenceCodec.read(stored), etag: stored.etag };
  },
  waiting: async () => {
    const records: EvidenceRecord[] = [];
    let after: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const query = { kind: evidenceCodec.kind, state: waitingState, limit: 1000, after };
      const { found, after: next } = await work.query(query);
      records.push(...found.map(evidenceCodec.read));
      after = next;
      if (after === undefined) break;
    }
    return records;
  },
  save: (record, etag) => work.save(evidenceEntry(record), etag),
});

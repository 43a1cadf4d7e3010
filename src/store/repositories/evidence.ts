import type { EvidenceRecord } from "../../domain/evidence/evidence-record.ts";
import type { EvidenceRecords } from "../../usecases/ports.ts";
import { evidenceCodec, evidenceEntry, evidenceId, waitingState } from "../evidence-codec.ts";
import { letOthers } from "../let-others.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** Pages of a thousand people with something that waits, and of all who ever had something entered. */
const mostPages = { waiting: 10, all: 50 };

/** What is entered to prove what people achieved. */
export const createEvidenceRecords = (work: UnitOfWork): EvidenceRecords => ({
  find: async (personId) => {
    const stored = await work.get(evidenceId(personId));
    return stored && { value: evidenceCodec.read(stored), etag: stored.etag };
  },
  ofPeople: async (personIds) => {
    const records =
      personIds === "everybody"
        ? await readPages(work, { pages: mostPages.all })
        : (await Promise.all(personIds.map((id) => work.get(evidenceId(id))))).flatMap((stored) =>
            stored ? [evidenceCodec.read(stored)] : [],
          );
    return new Map(records.map((record) => [record.personId, record]));
  },
  waiting: () => readPages(work, { state: waitingState, pages: mostPages.waiting }),
  save: (record, etag) => work.save(evidenceEntry(record), etag),
});

/** The records of one state, or all, as far as the pages go. */
const readPages = async (
  work: UnitOfWork,
  { state, pages }: { readonly state?: string; readonly pages: number },
): Promise<readonly EvidenceRecord[]> => {
  const records: EvidenceRecord[] = [];
  let after: string | undefined;
  for (let page = 0; page < pages; page++) {
    const { found, after: next } = await work.query({
      kind: evidenceCodec.kind,
      state,
      limit: 1000,
      after,
    });
    records.push(...found.map(evidenceCodec.read));
    after = next;
    if (after === undefined) break;
    await letOthers();
  }
  return records;
};

import type { Drafts } from "../../usecases/roster/roster-desk.ts";
import type { Entry, Stored } from "../documents.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** How files of one sort are kept. */
export type DraftKind<Draft> = {
  /** Where the one of an officer stands. */
  readonly id: (personId: string) => string;
  /** Undefined where it is too large for a document. */
  readonly write: (id: string, draft: Draft) => Entry | undefined;
  readonly read: (stored: Stored) => Draft;
};

/** Files of one sort that wait for a person's word. */
export const createDrafts = <Draft>(
  work: UnitOfWork,
  personId: string,
  kind: DraftKind<Draft>,
): Drafts<Draft> => {
  const id = kind.id(personId);
  return {
    find: async () => {
      const stored = await work.get(id);
      return stored && { value: kind.read(stored), etag: stored.etag };
    },
    save: (draft, etag) => {
      const entry = kind.write(id, draft);
      if (entry) work.save(entry, etag);
      return entry !== undefined;
    },
    remove: (etag) => work.remove(id, etag),
  };
};

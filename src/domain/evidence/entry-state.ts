import type { EvidenceEntry, EvidenceRecord } from "./evidence-record.ts";

/**
 * Who vouches for an entry: the office; nobody yet; nobody, since it was given back to be put right; or nobody needs to,
 * since nothing was decided of it yet.
 */
export type EntryState = "verified" | "waiting" | "returned" | "undecided";

/** Where an entry stands. */
export const entryState = ({ content, provenance, history }: EvidenceEntry): EntryState => {
  if (provenance.standing === "verified") return "verified";
  if (history.at(-1)?.did === "returned") return "returned";
  return "stage" in content && content.stage !== "recognised" ? "undecided" : "waiting";
};

/** The entries of a record that wait for the office. */
export const waitingEntries = ({ entries }: EvidenceRecord): readonly EvidenceEntry[] =>
  entries.filter((entry) => entry.removedAt === null && entryState(entry) === "waiting");

/** Why an entry was given back; null where it was not, or was put right since. */
export const returnNote = ({ history }: EvidenceEntry): string | null => history.at(-1)?.note ?? null;

import type { Provenance } from "../titles/fact.ts";
import type {
  Claim,
  EvidenceEntry,
  EvidenceEvent,
  EvidenceRecord,
  RemovalReason,
} from "./evidence-record.ts";

/** Who did it, and when. */
export type EvidenceAct = {
  readonly personId: string;
  /** ISO, UTC. */
  readonly at: string;
};

/** The entries that count, in the order they were entered. */
export const liveEntries = (record: EvidenceRecord | undefined): readonly EvidenceEntry[] =>
  (record?.entries ?? []).filter(({ removedAt }) => removedAt === null);

/** The record with one more entry that the person says of themselves. */
export const withEntry = (
  former: EvidenceRecord | undefined,
  claim: Claim,
  act: EvidenceAct,
): EvidenceRecord => {
  const entries = former?.entries ?? [];
  const entry = { content: claim.content, provenance: provenanceOf(claim) };
  const event = eventOf("entered", entry, act);
  return {
    personId: act.personId,
    entries: [...entries, { id: String(entries.length + 1), ...entry, removedAt: null, history: [event] }],
  };
};

/** The record with the entry put right; what it said before stays in its history. */
export const withCorrection = (
  former: EvidenceRecord,
  { id, claim }: { readonly id: string; readonly claim: Claim },
  act: EvidenceAct,
): EvidenceRecord =>
  changed(former, id, (entry) => {
    const said = { content: claim.content, provenance: provenanceOf(claim) };
    return { ...entry, ...said, history: [...entry.history, eventOf("corrected", said, act)] };
  });

/** The record with the entry taken out. */
export const withRemoval = (
  former: EvidenceRecord,
  { id, reason }: { readonly id: string; readonly reason: RemovalReason },
  act: EvidenceAct,
): EvidenceRecord =>
  changed(former, id, (entry) => ({
    ...entry,
    removedAt: act.at,
    history: [...entry.history, { ...eventOf("removed", entry, act), reason }],
  }));

const changed = (
  former: EvidenceRecord,
  id: string,
  change: (entry: EvidenceEntry) => EvidenceEntry,
): EvidenceRecord => ({
  ...former,
  entries: former.entries.map((entry) => (entry.id === id ? change(entry) : entry)),
});

const provenanceOf = ({ on, decisionNumber }: Claim): Provenance => ({
  standing: "selfEntered",
  source: "self",
  on,
  decisionNumber,
});

const eventOf = (
  did: EvidenceEvent["did"],
  { content, provenance }: Pick<EvidenceEntry, "content" | "provenance">,
  { at, personId }: EvidenceAct,
): EvidenceEvent => ({ at, byPersonId: personId, did, content, provenance, reason: null });

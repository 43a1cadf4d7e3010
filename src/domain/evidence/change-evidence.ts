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

/** The same of what is done for the office; the person is null where it was done by command. */
export type OfficeAct = Pick<EvidenceAct, "at"> & { readonly personId: string | null };

/** The entries that count, in the order they were entered. */
export const liveEntries = (record: EvidenceRecord | undefined): readonly EvidenceEntry[] =>
  (record?.entries ?? []).filter(({ removedAt }) => removedAt === null);

/** The record with one more entry that the person says of themselves. */
export const withEntry = (
  former: EvidenceRecord | undefined,
  claim: Claim,
  act: EvidenceAct,
): EvidenceRecord => {
  const said = { content: claim.content, provenance: provenanceOf(claim) };
  return withMore(former ?? { personId: act.personId, entries: [] }, said, act);
};

/** What an entry says, and who vouches for it. */
export type Said = Pick<EvidenceEntry, "content" | "provenance">;

/** The record with one more entry. */
export const withMore = (former: EvidenceRecord, said: Said, act: OfficeAct): EvidenceRecord => {
  const { entries } = former;
  const history = [eventOf("entered", said, act)];
  return {
    ...former,
    entries: [...entries, { id: String(entries.length + 1), ...said, removedAt: null, history }],
  };
};

/** One more thing that happens to an entry. */
export type Happening = {
  readonly id: string;
  readonly did: Exclude<EvidenceEvent["did"], "entered" | "removed">;
  readonly said: Said;
  readonly note?: string;
};

/** The record after something more happened to one of its entries; what it said before stays in its history. */
export const withHappening = (
  former: EvidenceRecord,
  { id, did, said, note }: Happening,
  act: OfficeAct,
): EvidenceRecord =>
  changed(former, id, (entry) => ({
    ...entry,
    ...said,
    history: [...entry.history, { ...eventOf(did, said, act), ...(note !== undefined && { note }) }],
  }));

/** The record with the entry put right; what it said before stays in its history. */
export const withCorrection = (
  former: EvidenceRecord,
  { id, claim }: { readonly id: string; readonly claim: Claim },
  act: EvidenceAct,
): EvidenceRecord =>
  withHappening(
    former,
    { id, did: "corrected", said: { content: claim.content, provenance: provenanceOf(claim) } },
    act,
  );

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
  { content, provenance }: Said,
  { at, personId }: OfficeAct,
): EvidenceEvent => ({ at, byPersonId: personId, did, content, provenance, reason: null });

import type { Provenance } from "../titles/fact.ts";
import { liveEntries, type OfficeAct, type Said, withHappening, withMore } from "./change-evidence.ts";
import { hasRoom, isSameThing, sameClaim } from "./check-claim.ts";
import type { Claim, EvidenceContent, EvidenceEntry, EvidenceRecord } from "./evidence-record.ts";

/** What the office says of a person, and the paper or file that it says it by. */
export type Vouched = {
  readonly claim: Claim;
  /** As `Provenance.source` keeps it. */
  readonly source: string;
  /** Whether it tells how somebody took part in an initiative. */
  readonly saysAuthorship: boolean;
};

/** What vouching does to a record. */
export type VouchedDid = "entered" | "corrected" | "confirmed" | "unchanged" | "full";

/** The record once the office vouches, and what that did. */
export type Vouching = { readonly record: EvidenceRecord; readonly did: VouchedDid };

/** The entry that is about the same thing, among those that count. */
export const twinOf = (
  record: EvidenceRecord | undefined,
  content: EvidenceContent,
): EvidenceEntry | undefined => liveEntries(record).find((entry) => isSameThing(entry.content, content));

/**
 * The record with what the office vouches for: a new entry, or in the place of the one about the same thing, whoever
 * entered it. Vouched for again it stays the same record.
 */
export const withVouched = (former: EvidenceRecord, vouched: Vouched, act: OfficeAct): Vouching => {
  const twin = twinOf(former, vouched.claim.content);
  const claim = twin ? mergedClaim(twin, vouched) : vouched.claim;
  const isSame = twin !== undefined && sameClaim(claim, { ...twin.provenance, content: twin.content });
  if (isSame && twin.provenance.standing === "verified") return { record: former, did: "unchanged" };
  if (!hasRoom(former.entries)) return { record: former, did: "full" };
  const said: Said = { content: claim.content, provenance: verifiedBy(claim, vouched.source) };
  if (!twin) return { record: withMore(former, said, act), did: "entered" };
  const did = isSame ? "confirmed" : "corrected";
  return { record: withHappening(former, { id: twin.id, did, said }, act), did };
};

/** That the office found a decision, on this day and of this number, for what a person entered. */
export type Confirmation = Pick<Claim, "on" | "decisionNumber"> & { readonly id: string };

/** The record with an entry confirmed. @throws where there is no such entry */
export const withConfirmation = (
  former: EvidenceRecord,
  { id, ...decision }: Confirmation,
  act: OfficeAct,
): EvidenceRecord => {
  const { content } = entryIn(former, id);
  const said = { content, provenance: verifiedBy(decision, "confirmed") };
  return withHappening(former, { id, did: "confirmed", said }, act);
};

/** The record with an entry given back to whoever entered it, and why. @throws where there is no such entry */
export const withReturn = (
  former: EvidenceRecord,
  { id, note }: { readonly id: string; readonly note: string },
  act: OfficeAct,
): EvidenceRecord => {
  const { content, provenance } = entryIn(former, id);
  return withHappening(former, { id, did: "returned", said: { content, provenance }, note }, act);
};

const entryIn = ({ personId, entries }: EvidenceRecord, id: string): EvidenceEntry => {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The evidence of ${personId} has no entry ${id}.`);
  return entry;
};

const verifiedBy = (
  { on, decisionNumber }: Pick<Claim, "on" | "decisionNumber">,
  source: string,
): Provenance => ({
  standing: "verified",
  source,
  on,
  decisionNumber,
});

/** What the office does not say stays as it vouched for it before; of what a person said, only what speaks against them. */
const mergedClaim = (former: EvidenceEntry, { claim, saysAuthorship }: Vouched): Claim => {
  const isVerified = former.provenance.standing === "verified";
  const before = isVerified ? former.provenance : { on: null, decisionNumber: null };
  return {
    content: mergedContent(former, { content: claim.content, saysAuthorship }),
    on: claim.on ?? before.on,
    decisionNumber: claim.decisionNumber ?? before.decisionNumber,
  };
};

const mergedContent = (
  { content: before, provenance }: EvidenceEntry,
  { content, saysAuthorship }: { readonly content: EvidenceContent; readonly saysAuthorship: boolean },
): EvidenceContent => {
  if (content.kind === "discipline" && before.kind === "discipline")
    return { ...content, endsOn: content.endsOn ?? before.endsOn };
  if (!("name" in content) || !("name" in before)) return content;
  const isKept = provenance.standing === "verified" || before.isApplied === false;
  return {
    ...content,
    isApplied: content.isApplied ?? (isKept ? before.isApplied : null),
    authorship: saysAuthorship ? content.authorship : before.authorship,
    uses: content.uses.length > 0 ? content.uses : before.uses,
    pledgedAs: before.pledgedAs,
  };
};

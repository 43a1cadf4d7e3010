import { consentOf } from "../domain/choices.ts";
import { dayOf, stampOf } from "../domain/day.ts";
import {
  type EvidenceAct,
  withCorrection,
  withEntry,
  withRemoval,
} from "../domain/evidence/change-evidence.ts";
import { type ClaimFault, checkClaim, checkRoom, sameClaim } from "../domain/evidence/check-claim.ts";
import type {
  Claim,
  EvidenceEntry,
  EvidenceRecord,
  RemovalReason,
} from "../domain/evidence/evidence-record.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import type { EvidenceDesk } from "./open-evidence.ts";
import type { Ports } from "./ports.ts";

/** Why evidence is not kept. */
export type EvidenceFault =
  | ClaimFault
  | "evidence-full"
  | "entry-gone"
  | "entry-verified"
  | "nothing-changed"
  | "no-consent";

/** The entry that is corrected or removed, among those that count. */
export const entryOf = ({ entries }: EvidenceDesk, id: string): EvidenceEntry | undefined =>
  entries.find((entry) => entry.id === id);

/** Keeps what the person says of themselves, as a new entry or, where `id` names one, in its place. */
export const saveEvidence =
  (ports: Ports) =>
  async (
    desk: EvidenceDesk,
    { id, claim }: { readonly id: string | null; readonly claim: Claim },
  ): Promise<Result<EvidenceEntry, EvidenceFault>> => {
    if (consentOf(ports.choices.get()) !== "agreed") return refused("no-consent");
    const former = id === null ? undefined : entryOf(desk, id);
    if (id !== null && !former) return refused("entry-gone");
    if (former && isVerified(former)) return refused("entry-verified");
    const others = desk.entries.filter((entry) => entry !== former);
    const checked = checkClaim(claim, { today: dayOf(ports.now), others });
    if (!checked.ok) return checked;
    if (former && sameClaim(claim, { ...former.provenance, content: former.content }))
      return refused("nothing-changed");
    const record = desk.record?.value;
    const room = checkRoom(record?.entries ?? [], former ? "correction" : "entry");
    if (!room.ok) return room;
    const act = actOf(ports);
    return former && record
      ? saved(ports, desk, { record: withCorrection(record, { id: former.id, claim }, act), id: former.id })
      : saved(ports, desk, { record: withEntry(record, claim, act), id: null });
  };

/** Takes an entry out; it stays in the record's history. Needs no consent, since nothing more is kept. */
export const removeEvidence =
  (ports: Ports) =>
  async (
    desk: EvidenceDesk,
    removal: { readonly id: string; readonly reason: RemovalReason },
  ): Promise<Result<EvidenceEntry, "entry-gone" | "entry-verified">> => {
    const record = desk.record?.value;
    const former = entryOf(desk, removal.id);
    if (!record || !former) return refused("entry-gone");
    if (isVerified(former)) return refused("entry-verified");
    return saved(ports, desk, { record: withRemoval(record, removal, actOf(ports)), id: removal.id });
  };

/** What the office vouches for is put right by the office. */
const isVerified = ({ provenance }: EvidenceEntry): boolean => provenance.standing === "verified";

const actOf = ({ person, now }: Ports): EvidenceAct => ({ personId: person.id, at: stampOf(now) });

/** The entry as it stands in the record that is saved; without an id the newest. */
const saved = (
  { evidence }: Ports,
  { record: former }: EvidenceDesk,
  { record, id }: { readonly record: EvidenceRecord; readonly id: string | null },
): Result<EvidenceEntry, never> => {
  const entry = record.entries.findLast((one) => id === null || one.id === id);
  if (!entry) throw new Error(`The evidence of ${record.personId} has no entry ${id}.`);
  evidence.save(record, former?.etag);
  return ok(entry);
};

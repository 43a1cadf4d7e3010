import { dayOf, stampOf } from "../domain/day.ts";
import { type EvidenceAct, liveEntries, withRemoval } from "../domain/evidence/change-evidence.ts";
import { type ClaimFault, checkClaim } from "../domain/evidence/check-claim.ts";
import { entryState, waitingEntries } from "../domain/evidence/entry-state.ts";
import type {
  Claim,
  EvidenceEntry,
  EvidenceRecord,
  RemovalReason,
} from "../domain/evidence/evidence-record.ts";
import {
  type Confirmation,
  twinOf,
  type Vouched,
  withConfirmation,
  withReturn,
  withVouched,
} from "../domain/evidence/vouch-evidence.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import type { RosterPerson } from "../domain/roster/roster-person.ts";
import type { PersonFound } from "./find-people.ts";
import type { Ports, Versioned } from "./ports.ts";

/** What is kept to prove what somebody else achieved. */
export type EvidenceOf = {
  readonly person: RosterPerson;
  readonly record: Versioned<EvidenceRecord> | undefined;
  /** Those that count, in the order they were entered. */
  readonly entries: readonly EvidenceEntry[];
};

/** An entry that waits for the office, and whose it is. */
export type AwaitingEntry = PersonFound & { readonly entry: EvidenceEntry };

/** Lists what others entered and nobody has confirmed yet, what waits longest first. */
export const awaitingEvidence =
  ({ person: asking, people, evidence, office }: Ports) =>
  async (): Promise<readonly AwaitingEntry[]> => {
    const [all, records] = await Promise.all([people.all(), evidence.waiting()]);
    const byId = new Map(all.map((person) => [person.id, person]));
    const units = new Map(office.units.map(({ id, name }) => [id, name]));
    return records
      .flatMap((record) => {
        const person = record.personId === asking.id ? undefined : byId.get(record.personId);
        if (!person || person.isRestricted) return [];
        const unit = units.get(person.unitId) ?? person.unitId;
        return waitingEntries(record).map((entry) => ({ person, unit, entry }));
      })
      .toSorted((one, other) => (saidAt(one) < saidAt(other) ? -1 : 1));
  };

const saidAt = ({ entry, person }: AwaitingEntry): string =>
  `${entry.history.at(-1)?.at} ${person.id} ${entry.id}`;

/** Opens what is kept to prove what somebody else achieved. */
export const openEvidenceOf =
  ({ evidence }: Ports) =>
  async (person: RosterPerson): Promise<EvidenceOf> => {
    const record = await evidence.find(person.id);
    return { person, record, entries: liveEntries(record?.value) };
  };

/** Confirms what somebody entered, by the decision that was found for it; an award is confirmed by nothing less. */
export const confirmEvidence =
  (ports: Ports) =>
  async (
    of: EvidenceOf,
    confirmation: Confirmation,
  ): Promise<Result<EvidenceEntry, ClaimFault | "not-waiting" | "decision-needed">> => {
    const { id, on, decisionNumber } = confirmation;
    const { record, entry } = waitingIn(of, id);
    if (!record || !entry) return refused("not-waiting");
    const checked = checkConfirmation(entry, { on, decisionNumber }, dayOf(ports.now));
    if (!checked.ok) return checked;
    return saved(ports, of, { id, record: withConfirmation(record, confirmation, actOf(ports)) });
  };

/** Whether an entry can be confirmed by this decision. */
export const checkConfirmation = (
  { content }: EvidenceEntry,
  decision: Pick<Claim, "on" | "decisionNumber">,
  today: string,
): Result<Claim, ClaimFault | "decision-needed"> =>
  content.kind === "award" && (decision.on === null || decision.decisionNumber === null)
    ? refused("decision-needed")
    : checkClaim({ content, ...decision }, { today, others: [] });

/** Gives back what somebody entered, and why. */
export const returnEvidence =
  (ports: Ports) =>
  async (
    of: EvidenceOf,
    given: { readonly id: string; readonly note: string },
  ): Promise<Result<EvidenceEntry, "not-waiting">> => {
    const { record, entry } = waitingIn(of, given.id);
    if (!record || !entry) return refused("not-waiting");
    return saved(ports, of, { id: given.id, record: withReturn(record, given, actOf(ports)) });
  };

/** Keeps what the office says of somebody, in the place of what there is about the same thing. */
export const enterEvidenceFor =
  (ports: Ports) =>
  async (
    of: EvidenceOf,
    said: Pick<Vouched, "claim" | "saysAuthorship">,
  ): Promise<Result<EvidenceEntry, ClaimFault | "evidence-full" | "nothing-changed">> => {
    const checked = checkClaim(said.claim, { today: dayOf(ports.now), others: [] });
    if (!checked.ok) return checked;
    const former = of.record?.value ?? { personId: of.person.id, entries: [] };
    const { record, did } = withVouched(former, { ...said, source: "officer" }, actOf(ports));
    if (did === "unchanged") return refused("nothing-changed");
    if (did === "full") return refused("evidence-full", { most: former.entries.length });
    const id = twinOf(record, said.claim.content)?.id ?? "";
    return saved(ports, of, { id, record });
  };

/** Takes out what the office vouched for; it stays in the record's history. */
export const removeEvidenceFor =
  (ports: Ports) =>
  async (
    of: EvidenceOf,
    removal: { readonly id: string; readonly reason: RemovalReason },
  ): Promise<Result<EvidenceEntry, "entry-gone" | "not-verified">> => {
    const record = of.record?.value;
    const entry = of.entries.find(({ id }) => id === removal.id);
    if (!record || !entry) return refused("entry-gone");
    if (entryState(entry) !== "verified") return refused("not-verified");
    return saved(ports, of, { id: removal.id, record: withRemoval(record, removal, actOf(ports)) });
  };

const waitingIn = ({ record, entries }: EvidenceOf, id: string) => ({
  record: record?.value,
  entry: entries.find((one) => one.id === id && entryState(one) === "waiting"),
});

const actOf = ({ person, now }: Ports): EvidenceAct => ({ personId: person.id, at: stampOf(now) });

const saved = (
  { evidence }: Ports,
  { record: former }: EvidenceOf,
  { id, record }: { readonly id: string; readonly record: EvidenceRecord },
): Result<EvidenceEntry, never> => {
  const entry = record.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The evidence of ${record.personId} has no entry ${id}.`);
  evidence.save(record, former?.etag);
  return ok(entry);
};

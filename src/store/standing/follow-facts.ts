import { isDeepStrictEqual } from "node:util";
import type { Pledge } from "../../domain/pledge.ts";
import { withPerson, withPledge, withWork } from "../../domain/standing/change-standing.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import { type StandingFacts, standingOf } from "../../domain/standing/standing-of.ts";
import type { WorkReport } from "../../domain/work-report.ts";
import { personCodec, pledgeCodec, workCodec } from "../codecs.ts";
import type { Entry, Operation, Stored } from "../documents.ts";
import { type OfficeReader, readFacts, standingPersonIn } from "./read-facts.ts";
import { isBeforeConfirming, readStanding, standingEntry, standingId } from "./standing-codec.ts";
import { tallyMark } from "./tally-marks.ts";

/** What a batch changes of one person's facts. */
type Change = {
  readonly personId: string;
  readonly person: Exclude<Operation, { do: "remove" }> | undefined;
  readonly pledges: readonly Pledge[];
  readonly work: readonly WorkReport[];
};

type Step = { readonly operations: readonly Operation[]; readonly unitIds: readonly string[] };

/**
 * What a batch that changes facts writes beside them, so that standings stay true: each standing once, under the etag
 * it is read with now, and a mark on the tallies of their units.
 * @returns undefined where somebody left since their facts were read, so that the batch is not to be written
 */
export const followFacts = async (
  office: OfficeReader,
  operations: readonly Operation[],
): Promise<readonly Operation[] | undefined> => {
  const steps = await Promise.all(changesIn(operations).map((change) => follow(office, change)));
  const known = steps.filter((step) => step !== undefined);
  if (known.length < steps.length) return undefined;
  const unitIds = [...new Set(known.flatMap((step) => step.unitIds))];
  const written = known.flatMap((step) => step.operations);
  return unitIds.length === 0 ? written : [...written, tallyMark(unitIds)];
};

const changesIn = (operations: readonly Operation[]): readonly Change[] => {
  const writes = operations.filter((operation) => operation.do !== "remove");
  const people = writes.filter(({ entry }) => entry.kind === personCodec.kind);
  const pledges = writes.flatMap(({ entry }) => ofKind(pledgeCodec, entry));
  const work = writes.flatMap(({ entry }) => ofKind(workCodec, entry));
  const personIds = new Set([
    ...people.map(({ entry }) => personIdIn(entry)),
    ...[...pledges, ...work].map(({ personId }) => personId),
  ]);
  return [...personIds].map((personId) => ({
    personId,
    person: people.find(({ entry }) => personIdIn(entry) === personId),
    pledges: pledges.filter((pledge) => pledge.personId === personId),
    work: work.filter((report) => report.personId === personId),
  }));
};

const personIdIn = ({ id }: Entry): string => id.slice("person:".length);

const ofKind = <Value>(
  codec: { readonly kind: string; read(stored: Stored): Value },
  entry: Entry,
): readonly Value[] => (entry.kind === codec.kind ? [codec.read({ ...entry, etag: "" })] : []);

const follow = async (office: OfficeReader, change: Change): Promise<Step | undefined> => {
  const { personId, person } = change;
  if (person?.do === "create") return begin(change, person.entry);
  const stored = await office.get(standingId(personId));
  if (stored && !isBeforeConfirming(stored)) return goOn(change, stored);
  if (stored) return renew(change, stored, await readFacts(office, personId));
  const document = await office.get(`person:${personId}`);
  const entry = person?.entry ?? document;
  const after = standingPersonIn(entry);
  if (!entry || !document || !after)
    return person || isRestricted(document) ? { operations: [], unitIds: [] } : undefined;
  const facts = await readFacts(office, personId);
  // Whoever leaves meanwhile has no standing that would tell, so their document must still be as it was.
  const pin: readonly Operation[] = person
    ? []
    : [
        {
          do: "replace",
          entry: personCodec.write(entry.id, personCodec.read(document)),
          etag: document.etag,
        },
      ];
  return written(standingOf(after, merged(facts, change)), pin);
};

const merged = (facts: StandingFacts, { pledges, work }: Change): StandingFacts => ({
  pledges: [...facts.pledges, ...pledges],
  work: [...facts.work, ...work],
});

/** Of a standing that an older program wrote, all is told anew from the facts. */
const renew = (change: Change, stored: Stored, facts: StandingFacts): Step => {
  const before = readStanding(stored);
  const { consent, personId: id } = before;
  const entry = change.person?.entry;
  const person = entry
    ? standingPersonIn(entry)
    : { ...before, id, consent: consent && { ...consent, at: "" } };
  if (!person) return goOn(change, stored);
  const standing = { ...standingOf(person, merged(facts, change)), revision: before.revision + 1 };
  return {
    operations: [{ do: "replace", entry: standingEntry(standing), etag: stored.etag }],
    unitIds: [before.unitId, standing.unitId],
  };
};

/** Somebody of whom no standing is to tell, though they are there. */
const isRestricted = (document: Stored | undefined): boolean =>
  document !== undefined && personCodec.read(document).restrictedAt !== undefined;

const begin = ({ pledges, work }: Change, entry: Entry): Step => {
  const person = standingPersonIn(entry);
  return person ? written(standingOf(person, { pledges, work }), []) : { operations: [], unitIds: [] };
};

const written = (standing: Standing, pin: readonly Operation[]): Step => ({
  operations: [...pin, { do: "create", entry: standingEntry(standing) }],
  unitIds: [standing.unitId],
});

const goOn = (change: Change, stored: Stored): Step => {
  const before = readStanding(stored);
  const person = change.person && standingPersonIn(change.person.entry);
  if (change.person && !person)
    return { operations: [{ do: "remove", id: stored.id, etag: stored.etag }], unitIds: [before.unitId] };
  const moved = person ? withPerson(before, person) : before;
  const pledged = change.pledges.reduce(withPledge, moved);
  const after = change.work.reduce(withWork, pledged);
  if (isSameStanding(before, after)) return { operations: [], unitIds: [] };
  const entry = standingEntry({ ...after, revision: before.revision + 1 });
  return {
    operations: [{ do: "replace", entry, etag: stored.etag }],
    unitIds: [before.unitId, after.unitId],
  };
};

/** Whether two standings tell the same, however often each was written. */
export const isSameStanding = (one: Standing, other: Standing): boolean =>
  isDeepStrictEqual({ ...one, revision: 0 }, { ...other, revision: 0 });

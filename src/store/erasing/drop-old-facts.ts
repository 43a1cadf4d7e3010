import type { Day } from "../../domain/day.ts";
import { standingOf } from "../../domain/standing/standing-of.ts";
import { pledgeCodec, workCodec } from "../codecs.ts";
import type { Documents, Operation } from "../documents.ts";
import { planLogCodec } from "../plan-codecs.ts";
import { allFound } from "../pushes/join-people.ts";
import { readerOf, readFacts, standingPersonIn } from "../standing/read-facts.ts";
import { readStanding, standingEntry, standingId } from "../standing/standing-codec.ts";
import { tallyMark } from "../standing/tally-marks.ts";

/** Facts of one person that are removed in one batch; the rest goes the next day. */
const mostAtOnce = 90;

/** Up to where what an office keeps of people is over. */
export type KeptUntil = { readonly documents: Documents; readonly partition: string; readonly before: Day };

/**
 * Removes figures of months before a day, and pledges under plans that were closed before it; what each person's
 * standing says of them goes in the same batch.
 */
export const dropOldFacts = async (of: KeptUntil, goesOn: () => boolean): Promise<void> => {
  const old = await oldFacts(of);
  for (const [personId, ids] of old) {
    if (!goesOn()) return;
    await dropOf(of, personId, new Set(ids.slice(0, mostAtOnce)));
  }
};

const oldFacts = async ({
  documents,
  partition,
  before,
}: KeptUntil): Promise<ReadonlyMap<string, string[]>> => {
  const old = new Map<string, string[]>();
  const add = (personId: string, id: string): void => {
    old.set(personId, [...(old.get(personId) ?? []), id]);
  };
  const closed = new Set<string>();
  for await (const stored of allFound(documents, partition, { kind: planLogCodec.kind })) {
    const { planId, state, history } = planLogCodec.read(stored);
    if (state === "closed" && (history.at(-1)?.at ?? before) < before) closed.add(planId);
  }
  for await (const stored of allFound(documents, partition, { kind: pledgeCodec.kind })) {
    const { personId, planId } = pledgeCodec.read(stored);
    if (closed.has(planId)) add(personId, stored.id);
  }
  for await (const stored of allFound(documents, partition, { kind: workCodec.kind })) {
    const { personId, month } = workCodec.read(stored);
    if (month < before.slice(0, "yyyy-MM".length)) add(personId, stored.id);
  }
  return old;
};

/** Where somebody changed something meanwhile, it is done the next day. */
const dropOf = async (
  { documents, partition }: KeptUntil,
  personId: string,
  ids: ReadonlySet<string>,
): Promise<void> => {
  const stored = await Promise.all([...ids].map((id) => documents.get(partition, id)));
  const removals = stored.flatMap((one): readonly Operation[] =>
    one ? [{ do: "remove", id: one.id, etag: one.etag }] : [],
  );
  const facts = await readFacts(readerOf(documents, partition), personId);
  const standing = await documents.get(partition, standingId(personId));
  const person = standingPersonIn(await documents.get(partition, `person:${personId}`));
  if (!standing || !person) {
    await documents.batch(partition, removals);
    return;
  }
  const before = readStanding(standing);
  const left = {
    pledges: facts.pledges.filter(({ planId }) => !ids.has(`pledge:${personId}:${planId}`)),
    work: facts.work.filter(({ month }) => !ids.has(`work:${personId}:${month}`)),
  };
  const entry = standingEntry({ ...standingOf(person, left), revision: before.revision + 1 });
  await documents.batch(partition, [
    ...removals,
    { do: "replace", entry, etag: standing.etag },
    tallyMark([...new Set([before.unitId, person.unitId])]),
  ]);
};

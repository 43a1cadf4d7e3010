import { personCodec } from "../codecs.ts";
import type { Documents, Operation, Stored } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import { allOf } from "./build-tallies.ts";
import { followFacts } from "./follow-facts.ts";
import { readerOf, standingPersonIn } from "./read-facts.ts";
import { standingId } from "./standing-codec.ts";

/** People written in one batch: each with a standing, and a mark beside them. */
const peopleInBatch = 45;

/** Others who may change somebody of a batch first. */
const mostAttempts = 5;

/**
 * Gives a standing to everybody on an office's roster who has none: from before there were standings.
 * @returns every unit that somebody is of
 */
export const completeStandings = async (
  documents: Documents,
  partition: string,
): Promise<readonly string[]> => {
  const people = await allOf(readerOf(documents, partition), { kind: personCodec.kind });
  const present = people.flatMap((stored) => standingPersonIn(stored) ?? []);
  for (let from = 0; from < people.length; from += peopleInBatch)
    await completeSome(documents, partition, people.slice(from, from + peopleInBatch));
  return [...new Set(present.map(({ unitId }) => unitId))];
};

const completeSome = async (
  documents: Documents,
  partition: string,
  people: readonly Stored[],
): Promise<void> => {
  let some = people;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const lacking = await lackingOf(documents, partition, some);
    if (lacking.length === 0) return;
    // The same again: whoever leaves or moves meanwhile keeps the batch back.
    const same = lacking.map((stored): Operation => {
      const entry = personCodec.write(stored.id, personCodec.read(stored));
      return { do: "replace", entry, etag: stored.etag };
    });
    const followed = (await followFacts(readerOf(documents, partition), same)) ?? [];
    if ((await documents.batch(partition, [...same, ...followed])).ok) return;
    const anew = await Promise.all(lacking.map(({ id }) => documents.get(partition, id)));
    some = anew.filter((stored) => stored !== undefined);
  }
  throw new StoreError("busy", `People of ${partition} were changed by others ${mostAttempts} times.`);
};

const lackingOf = async (
  documents: Documents,
  partition: string,
  people: readonly Stored[],
): Promise<readonly Stored[]> => {
  const found = await Promise.all(
    people.map(async (stored) => {
      const person = standingPersonIn(stored);
      return !person || (await documents.get(partition, standingId(person.id))) ? [] : [stored];
    }),
  );
  return found.flat();
};

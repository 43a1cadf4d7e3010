import { isDeepStrictEqual } from "node:util";
import { officeTallyOf } from "../../domain/standing/add-tallies.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import { standingOf } from "../../domain/standing/standing-of.ts";
import type { Tally } from "../../domain/standing/tally.ts";
import { tallyOf } from "../../domain/standing/tally-of.ts";
import { personCodec } from "../codecs.ts";
import type { Documents, Stored } from "../documents.ts";
import { allOf, unitTallies } from "./build-tallies.ts";
import { isSameStanding } from "./follow-facts.ts";
import { type OfficeReader, readerOf, readFacts, standingPersonIn } from "./read-facts.ts";
import { isBeforeConfirming, readStanding, standingCodec, standingId } from "./standing-codec.ts";
import { officeTallyCodec, officeTallyId, unitTallyId } from "./tally-codecs.ts";
import { markedUnits, tallyMarkCodec } from "./tally-marks.ts";

/** A document that is not as the facts say. */
export type Difference = { readonly id: string; readonly is: "missing" | "different" | "extra" };

/** What was found of one office. */
export type Verified = {
  readonly differences: readonly Difference[];
  /** Standings counted anew. */
  readonly people: number;
  /** Units whose tallies are yet to be built, so that they were not compared. */
  readonly markedUnits: readonly string[];
};

/** Counts an office's standings and tallies anew from the facts, and tells what is kept otherwise. */
export const verifyOffice = async (documents: Documents, partition: string): Promise<Verified> => {
  const office = readerOf(documents, partition);
  const standings = await standingsFromFacts(office);
  const kept = await allOf(office, { kind: standingCodec.kind });
  const ofPeople = compared(standings, kept);
  const marks = await allOf(office, { kind: tallyMarkCodec.kind });
  const marked = new Set(markedUnits(marks));
  const ofTallies = await talliesCompared(office, standings, marked);
  return {
    differences: [...ofPeople, ...ofTallies],
    people: standings.length,
    markedUnits: [...marked].sort(),
  };
};

/** People counted at once. */
const atOnce = 50;

/** The standing of everybody on the roster, counted from the facts alone. */
const standingsFromFacts = async (office: OfficeReader): Promise<readonly Standing[]> => {
  const stored = await allOf(office, { kind: personCodec.kind });
  const people = stored.flatMap((one) => standingPersonIn(one) ?? []);
  const standings: Standing[] = [];
  for (let from = 0; from < people.length; from += atOnce) {
    const some = people.slice(from, from + atOnce);
    const counted = some.map(async (person) => standingOf(person, await readFacts(office, person.id)));
    standings.push(...(await Promise.all(counted)));
  }
  return standings;
};

const compared = (standings: readonly Standing[], kept: readonly Stored[]): readonly Difference[] => {
  const keptById = new Map(kept.map((stored) => [stored.id, stored]));
  const known = new Set(standings.map(({ personId }) => standingId(personId)));
  const wrong = standings.flatMap((standing): readonly Difference[] => {
    const id = standingId(standing.personId);
    const stored = keptById.get(id);
    if (!stored) return [{ id, is: "missing" }];
    return isTrue(stored, standing) ? [] : [{ id, is: "different" }];
  });
  const extra = kept.filter(({ id }) => !known.has(id));
  return [...wrong, ...extra.map(({ id }) => ({ id, is: "extra" }) as const)];
};

/** One that can't be read is not true either. */
const isTrue = (stored: Stored, standing: Standing): boolean => {
  try {
    const counted = isBeforeConfirming(stored) ? withoutMarks(standing) : standing;
    return stored.state === standing.unitId && isSameStanding(readStanding(stored), counted);
  } catch {
    return false;
  }
};

/** An older standing does not say since when things wait; with the person's next change it does. */
const withoutMarks = ({ workConfirming, pledges, ...standing }: Standing): Standing => ({
  ...standing,
  ...(workConfirming && {
    workConfirming: Object.fromEntries(Object.keys(workConfirming).map((month) => [month, 0])),
  }),
  pledges: Object.fromEntries(
    Object.entries(pledges).map(([planId, { confirming: _mark, ...pledge }]) => [planId, pledge]),
  ),
});

const talliesCompared = async (
  office: OfficeReader,
  standings: readonly Standing[],
  marked: ReadonlySet<string>,
): Promise<readonly Difference[]> => {
  const stored = await office.get(officeTallyId);
  if (!stored) return [{ id: officeTallyId, is: "missing" }];
  const kept = await unitTallies(office);
  const units = Object.fromEntries(
    [...Map.groupBy(standings, ({ unitId }) => unitId)].map(([unitId, some]) => [unitId, tallyOf(some)]),
  );
  const unitIds = [...new Set([...Object.keys(kept), ...Object.keys(units)])].sort();
  const ofUnits = unitIds.flatMap((unitId) => {
    if (marked.has(unitId)) return [];
    const is = differenceOf(units[unitId], kept[unitId]);
    return is ? [{ id: unitTallyId(unitId), is }] : [];
  });
  const { builtAt: _builtAt, ...tally } = officeTallyCodec.read(stored);
  const is = marked.size === 0 && differenceOf(officeTallyOf(units), tally);
  return is ? [...ofUnits, { id: officeTallyId, is }] : ofUnits;
};

/** Revisions count writes, which the facts do not tell. */
const differenceOf = (counted: Tally | undefined, kept: Tally | undefined): Difference["is"] | undefined => {
  if (!counted || !kept) return counted ? "missing" : "extra";
  const isSame = isDeepStrictEqual({ ...counted, builtFrom: 0 }, { ...kept, builtFrom: 0 });
  return isSame ? undefined : "different";
};

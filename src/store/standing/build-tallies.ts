import { officeTallyOf } from "../../domain/standing/add-tallies.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { Tally } from "../../domain/standing/tally.ts";
import { tallyOf } from "../../domain/standing/tally-of.ts";
import type { PlanRevision } from "../../usecases/ports.ts";
import type { Documents, Entry, Operation, Query, Stored } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import { type OfficeReader, readerOf } from "./read-facts.ts";
import { isBuiltFor, type MonthsShelf, runningPlans, runningRevisions } from "./running-plans.ts";
import { readStanding, standingCodec } from "./standing-codec.ts";
import { officeTallyCodec, officeTallyId, unitTallyCodec, unitTallyId } from "./tally-codecs.ts";

/** One office, and the moment its figures are to carry. */
export type Building = {
  readonly documents: Documents;
  readonly partition: string;
  /** Calendar time, ISO, UTC. */
  readonly builtAt: string;
};

/** A unit's tally, and the plans it was built for; null: by an older program. */
export type UnitTally = { readonly tally: Tally; readonly builtFor: readonly PlanRevision[] | null };

/** Pages of a thousand that are read of one unit or office: many more than there are. */
const mostPages = 100;

/** Everything a query finds, page after page. */
export const allOf = async (
  office: Pick<OfficeReader, "query">,
  query: Omit<Query, "limit" | "after">,
): Promise<readonly Stored[]> => {
  const all: Stored[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await office.query({ ...query, limit: 1000, after });
    all.push(...read.found);
    after = read.after;
    if (after === undefined) return all;
  }
  throw new StoreError("broken", `There are more than ${mostPages} pages of ${query.kind}.`);
};

/** The standings of a unit, by id. */
const standingsOfUnit = async (office: OfficeReader, unitId: string): Promise<readonly Standing[]> =>
  (await allOf(office, { kind: standingCodec.kind, state: unitId })).map(readStanding);

/** The tallies of all units, as they stand. */
export const unitTallies = async (office: OfficeReader): Promise<Readonly<Record<string, UnitTally>>> => {
  const found = (await allOf(office, { kind: unitTallyCodec.kind })).map(unitTallyCodec.read);
  return Object.fromEntries(
    found.map(({ unitId, builtAt: _builtAt, builtFor, ...tally }) => [unitId, { tally, builtFor }]),
  );
};

/** Builds a unit's tally from its standings; a unit of nobody has none. */
export const buildUnit = async (building: Building, unitId: string, shelf: MonthsShelf): Promise<void> => {
  const id = unitTallyId(unitId);
  await rewrite(building, id, async (office) => {
    const { running, plans } = await runningPlans(office, shelf);
    const standings = await standingsOfUnit(office, unitId);
    if (standings.length === 0) return undefined;
    const { builtAt } = building;
    const tally = { ...tallyOf(standings, plans), unitId, builtAt, builtFor: [...running] };
    return unitTallyCodec.write(id, tally);
  });
};

/** Builds the office's tally from those of its units; it is for the running plans only where all of them are. */
export const buildOffice = async (building: Building): Promise<void> => {
  await rewrite(building, officeTallyId, async (office) => {
    const running = await runningRevisions(office);
    const units = await unitTallies(office);
    const isForRunning = Object.values(units).every((unit) => isBuiltFor(unit, running));
    return officeTallyCodec.write(officeTallyId, {
      ...officeTallyOf(talliesIn(units)),
      builtAt: building.builtAt,
      builtFor: isForRunning ? [...running] : null,
    });
  });
};

/** The figures alone. */
export const talliesIn = (units: Readonly<Record<string, UnitTally>>): Readonly<Record<string, Tally>> =>
  Object.fromEntries(Object.entries(units).map(([id, { tally }]) => [id, tally]));

/** Others who may write a tally first, before it is left to them. */
const mostAttempts = 5;

/** What the tally is made of is read after the tally itself, so older figures never replace newer ones. */
const rewrite = async (
  { documents, partition }: Building,
  id: string,
  make: (office: OfficeReader) => Promise<Entry | undefined>,
): Promise<void> => {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const before = await documents.get(partition, id);
    const entry = await make(readerOf(documents, partition));
    const operation = operationFor(before, entry, id);
    if (!operation || (await documents.batch(partition, [operation])).ok) return;
  }
  throw new StoreError("busy", `${id} was written by others ${mostAttempts} times.`);
};

const operationFor = (
  before: Stored | undefined,
  entry: Entry | undefined,
  id: string,
): Operation | undefined => {
  if (!entry) return before && { do: "remove", id, etag: before.etag };
  return before ? { do: "replace", entry, etag: before.etag } : { do: "create", entry };
};

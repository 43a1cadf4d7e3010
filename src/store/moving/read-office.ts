import type { Documents, Page, Query, Stored } from "../documents.ts";
import { kinds } from "../kinds.ts";
import { partitionOf } from "../partition-of.ts";
import { refuseUnknownKinds } from "./refuse-unknown-kinds.ts";
import { isElsewhere, isMoved, stageOf } from "./stage-of.ts";

/** A document and where it stands. */
export type Placed = Stored & { readonly partition: string };

const pageSize = 200;

/** Far more than an office has: a store that never ends its pages is not waited for. */
const mostPages = 100_000;

/**
 * Every document of an office, in the order in which it is to come to life.
 * @throws StoreError `broken` where one is of a kind, or in a shape, that this program can't read
 */
export async function* readOffice(documents: Documents, officeId: string): AsyncGenerator<Placed> {
  await refuseUnknownKinds(documents, partitionOf.office(officeId));
  for (const stage of [0, 1, 2, 3] as const)
    for await (const placed of readStage(documents, officeId, stage)) yield placed;
}

async function* readStage(documents: Documents, officeId: string, stage: number): AsyncGenerator<Placed> {
  const partition = partitionOf.office(officeId);
  for (const { kind, read } of kinds.filter(({ kind }) => stagesOf(kind).includes(stage))) {
    const ask = isElsewhere(kind)
      ? documents.queryEverywhere
      : async (query: Query) => placedIn(partition, await documents.query(partition, query));
    for await (const placed of allPages(ask, kind)) {
      if (stageOf(placed) !== stage) continue;
      if (isElsewhere(kind) && placed.body["officeId"] !== officeId) continue;
      read(placed);
      yield placed;
    }
  }
}

/** The stages that documents of a kind may be of. */
const stagesOf = (kind: string): readonly number[] =>
  isMoved(kind) ? ["", "running", "unsent"].map((state) => stageOf({ kind, state })) : [];

const placedIn = (partition: string, { found, ...rest }: Page): Page<Placed> => ({
  found: found.map((stored) => ({ ...stored, partition })),
  ...rest,
});

async function* allPages(ask: (query: Query) => Promise<Page<Placed>>, kind: string): AsyncGenerator<Placed> {
  let after: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await ask({ kind, limit: pageSize, tellsExpiry: true, after });
    yield* page.found;
    after = page.after;
    if (after === undefined) return;
  }
  throw new Error(`The documents of kind ${kind} never end.`);
}

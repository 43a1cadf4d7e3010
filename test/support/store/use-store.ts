import { randomUUID } from "node:crypto";
import { afterEach, beforeEach } from "vitest";
import type {
  BatchOutcome,
  Documents,
  Entry,
  Operation,
  Page,
  Query,
  Stored,
} from "../../../src/store/documents.ts";

/** A store under test, and the hand on its clock. */
export type OpenedStore = {
  readonly documents: Documents;
  /** Lets store time go on. */
  readonly advance: (ms: number) => Promise<void>;
};

export type OpenStore = () => Promise<OpenedStore>;

/** A store for each test, closed after it; a partition of its own, for the store itself may be shared. */
export const useStore = (open: OpenStore) => {
  let opened: OpenedStore | undefined;
  const here = (): OpenedStore => {
    if (!opened) throw new Error("No store is open outside a test.");
    return opened;
  };
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    await opened?.documents.close();
    opened = undefined;
  });
  return {
    documents: () => here().documents,
    advance: (ms: number) => here().advance(ms),
  };
};

/** A name that nothing else in the store has. */
export const freshName = (word: string): string => `${word}:${randomUUID()}`;

/** A document, as short as a test needs it. */
export const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  kind: "note",
  body: {},
  ...more,
});

/** A create of such a document. */
export const create = (id: string, more: Partial<Entry> = {}): Operation => ({
  do: "create",
  entry: entry(id, more),
});

/** The etags of a batch that must have held. */
export const etagsOf = (outcome: BatchOutcome): readonly string[] => {
  if (!outcome.ok) throw new Error(`Operation ${outcome.at} did not hold: ${outcome.why}.`);
  return outcome.etags;
};

/** Writes one document that must not be there yet, and gives its etag. */
export const put = async (documents: Documents, partition: string, written: Entry): Promise<string> => {
  const [etag = ""] = etagsOf(await documents.batch(partition, [{ do: "create", entry: written }]));
  return etag;
};

/** Every page of a query, one after the other; `between` runs after each. */
export const pagesOf = async <Found>(
  ask: (query: Query) => Promise<Page<Found>>,
  query: Query,
  between: (page: Page<Found>) => Promise<void> = async () => {},
): Promise<Found[]> => {
  const found: Found[] = [];
  let after: string | undefined;
  for (let round = 0; round < 1000; round++) {
    const page: Page<Found> = await ask({ ...query, after });
    found.push(...page.found);
    await between(page);
    after = page.after;
    if (after === undefined) return found;
  }
  throw new Error("The pages of a query never end.");
};

/** The ids, in the order found. */
export const idsOf = (found: readonly Stored[]): readonly string[] => found.map(({ id }) => id);

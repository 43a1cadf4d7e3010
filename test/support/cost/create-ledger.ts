import type { Documents, Entry, Page } from "../../../src/store/documents.ts";
import { chargeModel } from "./charge-model.ts";

/** What was asked of a store. */
export type Spent = {
  /** Documents asked for by id, found or not. */
  readonly pointReads: number;
  readonly queries: number;
  /** Documents that came back, by id or from queries. */
  readonly documentsRead: number;
  readonly batches: number;
  /** Documents that batches created, replaced or removed, whether these held or not. */
  readonly documentsWritten: number;
  /** Of the bodies, read and written, as JSON in UTF-8. */
  readonly bytes: number;
  /** Request units by the model. */
  readonly ru: number;
};

const nothing: Spent = {
  ...{ pointReads: 0, queries: 0, documentsRead: 0, batches: 0, documentsWritten: 0, bytes: 0, ru: 0 },
};

const bytesOf = (entry: Pick<Entry, "body"> | undefined): number =>
  entry ? Buffer.byteLength(JSON.stringify(entry.body)) : 0;

/** Counts what goes through to a store until it is asked; asking begins anew. */
export const createLedger = () => {
  let spent = nothing;
  const add = (more: Partial<Spent>): void => {
    spent = Object.fromEntries(
      Object.entries(spent).map(([name, sum]) => [name, sum + (more[name as keyof Spent] ?? 0)]),
    ) as Spent;
  };
  const queried = <Found extends Entry>(page: Page<Found>): Page<Found> => {
    const { found } = page;
    const bytes = found.reduce((sum, one) => sum + bytesOf(one), 0);
    const ru = chargeModel.query(found.length, bytes);
    add({ queries: 1, documentsRead: found.length, bytes, ru });
    return page;
  };
  return {
    around: (documents: Documents): Documents => ({
      ...documents,
      get: async (partition, id) => {
        const stored = await documents.get(partition, id);
        const bytes = bytesOf(stored);
        add({ pointReads: 1, documentsRead: stored ? 1 : 0, bytes, ru: chargeModel.read(bytes) });
        return stored;
      },
      query: async (partition, query) => queried(await documents.query(partition, query)),
      queryEverywhere: async (query) => queried(await documents.queryEverywhere(query)),
      batch: async (partition, operations) => {
        for (const operation of operations) {
          const bytes = operation.do === "remove" ? 0 : bytesOf(operation.entry);
          add({ documentsWritten: 1, bytes, ru: chargeModel.write(bytes) });
        }
        add({ batches: 1 });
        return documents.batch(partition, operations);
      },
    }),
    /** What was spent since it was asked last. */
    take: (): Spent => {
      const taken = spent;
      spent = nothing;
      return taken;
    },
  };
};

import { AsyncLocalStorage } from "node:async_hooks";
import type { Documents, Page } from "./documents.ts";

/** What was asked of the store. */
export type Spent = {
  /** How often it was done. */
  readonly times: number;
  /** Documents asked for by id, and those that queries found. */
  readonly reads: number;
  /** Documents created, replaced and removed, whether their batch held or not. */
  readonly writes: number;
  /** Request units as the store told them; 0 where it counts none. */
  readonly ru: number;
};

/** Counts by action what is asked of the store; names of actions are all that it knows of them. */
export type Ledger = {
  around(documents: Documents): Documents;
  /** Hears request units of the action under way. */
  charged(ru: number): void;
  /** What `work` asks, and whatever goes on from it, counts for an action. */
  during<Value>(action: string, work: () => Value): Value;
  /** What was spent since it was asked last, by action; asking begins anew. */
  take(): Readonly<Record<string, Spent>>;
};

const nothing: Spent = { times: 0, reads: 0, writes: 0, ru: 0 };

/** Where nobody acts: heartbeats, health. */
const byItself = "by itself";

/** `onCharge` hears request units with the action that they are for. */
export const createLedger = (onCharge?: (action: string, ru: number) => void): Ledger => {
  const actions = new AsyncLocalStorage<string>();
  let spent = new Map<string, Spent>();
  const add = (more: Partial<Spent>): void => {
    const action = actions.getStore() ?? byItself;
    const { times, reads, writes, ru } = spent.get(action) ?? nothing;
    spent.set(action, {
      times: times + (more.times ?? 0),
      reads: reads + (more.reads ?? 0),
      writes: writes + (more.writes ?? 0),
      ru: ru + (more.ru ?? 0),
    });
  };
  const found = <Found>(page: Page<Found>): Page<Found> => {
    add({ reads: page.found.length });
    return page;
  };
  return {
    around: (documents) => ({
      ...documents,
      get: (partition, id) => {
        add({ reads: 1 });
        return documents.get(partition, id);
      },
      batch: (partition, operations) => {
        add({ writes: operations.length });
        return documents.batch(partition, operations);
      },
      query: async (partition, query) => found(await documents.query(partition, query)),
      queryEverywhere: async (query) => found(await documents.queryEverywhere(query)),
    }),
    charged: (ru) => {
      add({ ru });
      onCharge?.(actions.getStore() ?? byItself, ru);
    },
    during: (action, work) =>
      actions.run(action, () => {
        add({ times: 1 });
        return work();
      }),
    take: () => {
      const taken = Object.fromEntries(spent);
      spent = new Map();
      return taken;
    },
  };
};

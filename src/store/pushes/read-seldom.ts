import type { Documents, Stored } from "../documents.ts";

export type SeldomParts = {
  /** Those that are the same for all people of an office. */
  readonly ids: readonly string[];
  /** How long one that was read holds, in ms. */
  readonly keptMs: number;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** Documents kept in memory; beyond it the oldest goes. */
const mostKept = 1_000;

/**
 * The store as whoever writes nothing sees it who goes from person to person: some documents are read anew only once in
 * a while.
 */
export const readSeldom = (documents: Documents, { ids, keptMs, nowMs }: SeldomParts): Documents => {
  const kept = new Map<string, { readonly untilMs: number; readonly stored: Promise<Stored | undefined> }>();
  const seldom = new Set(ids);
  return {
    ...documents,
    get: (partition, id) => {
      if (!seldom.has(id)) return documents.get(partition, id);
      const name = `${partition} ${id}`;
      const known = kept.get(name);
      if (known && known.untilMs > nowMs()) return known.stored;
      const stored = documents.get(partition, id);
      kept.delete(name);
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
      kept.set(name, { untilMs: nowMs() + keptMs, stored });
      stored.catch(() => kept.delete(name));
      return stored;
    },
  };
};

import type { Documents, Operation } from "../../../src/store/documents.ts";

/** Others may write again between the look and the write; then it looks again. */
const mostAttempts = 50;

/**
 * A planted bug: a store that takes a write whatever etag it comes with, so that the last one wins. Only for proving that
 * a test would notice; `of` says which ids it has the bug with.
 */
export const ignoringEtags = (documents: Documents, of: (id: string) => boolean = () => true): Documents => ({
  ...documents,
  batch: async (partition, operations) => {
    for (let attempt = 1; ; attempt++) {
      const current = await Promise.all(
        operations.map((one) => (of(idOf(one)) ? withAnyEtag(documents, partition, one) : one)),
      );
      const outcome = await documents.batch(partition, current);
      const at = outcome.ok ? undefined : operations[outcome.at];
      if (!at || !of(idOf(at)) || attempt === mostAttempts) return outcome;
    }
  },
});

const withAnyEtag = async (documents: Documents, partition: string, one: Operation): Promise<Operation> => {
  if (one.do === "create") return one;
  const stored = await documents.get(partition, idOf(one));
  return stored ? { ...one, etag: stored.etag } : one;
};

const idOf = (one: Operation): string => (one.do === "remove" ? one.id : one.entry.id);

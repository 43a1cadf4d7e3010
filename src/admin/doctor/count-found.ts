import type { Documents, Query, Stored } from "../../store/documents.ts";

/** Pages of a thousand. */
const mostPages = 1_000;

/** Every document that a query finds across all partitions, as long as there is time. */
export async function* foundEverywhere(
  documents: Documents,
  query: Omit<Query, "limit" | "after">,
  goesOn: () => boolean,
): AsyncGenerator<Stored & { readonly partition: string }> {
  let after: string | undefined;
  for (let page = 0; page < mostPages && goesOn(); page++) {
    const read = await documents.queryEverywhere({ ...query, limit: 1000, after });
    yield* read.found;
    after = read.after;
    if (after === undefined) return;
  }
}

/** How many documents a query finds across all partitions. */
export const countFound = async (
  documents: Documents,
  query: Omit<Query, "limit" | "after">,
  goesOn: () => boolean,
): Promise<number> => {
  let count = 0;
  for await (const _one of foundEverywhere(documents, query, goesOn)) count += 1;
  return count;
};

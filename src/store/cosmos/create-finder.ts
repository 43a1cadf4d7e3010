import type { Container } from "@azure/cosmos";
import { toContinuation } from "../continuation.ts";
import type { Page, Query } from "../documents.ts";
import type { Exchange } from "./create-exchange.ts";
import type { Reading } from "./create-reading.ts";
import { fetchPage } from "./fetch-page.ts";
import { toQuerySpec } from "./query-spec.ts";
import { isExpired, type ReadResource, readResource } from "./resource.ts";
import type { Deadline } from "./start-deadline.ts";

type FinderParts = {
  readonly container: Container;
  readonly exchange: Exchange;
  readonly read: Reading;
  readonly storeMs: () => number;
};

/** Finds a page of documents, in one partition or, where none is named, in all. */
export type Finder = (
  query: Query,
  scope: { readonly partition: string | undefined; readonly deadline: Deadline },
) => Promise<Page<ReadResource>>;

export const createFinder =
  ({ container, exchange, read, storeMs }: FinderParts): Finder =>
  async (query, { partition, deadline }) => {
    const spec = toQuerySpec(query, partition === undefined);
    const operation = partition === undefined ? "queryEverywhere" : "query";
    // One more than the page holds, to know whether it is the last.
    const maxItemCount = query.limit + 1;
    const ask = (ms: number) =>
      exchange({
        operation,
        ms,
        ask: (abortSignal) =>
          fetchPage(container, spec, {
            maxItemCount,
            abortSignal,
            ...(partition !== undefined && { partitionKey: partition }),
          }),
      });
    const answer = await read({ what: `a query for ${query.kind}`, deadline, ask });
    const resources = (answer?.resources ?? []).map(readResource);
    const onPage = resources.slice(0, query.limit);
    const last = onPage.at(-1);
    const found = onPage.filter((one) => !isExpired(one, storeMs()));
    const hasMore = resources.length > onPage.length || answer?.hasMore === true;
    if (!hasMore || !last) return { found };
    return { found, after: toContinuation({ dueMs: last.dueMs, id: last.id, partition: last.p }) };
  };

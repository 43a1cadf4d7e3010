import type { Container, FeedOptions, SqlQuerySpec } from "@azure/cosmos";

type Asked = Pick<FeedOptions, "maxItemCount" | "partitionKey"> & { readonly abortSignal: AbortSignal };

/** What a page holds, whether there is more, and what it cost, as an answer's headers tell it. */
export const fetchPage = async (container: Container, spec: SqlQuerySpec, asked: Asked) => {
  const pages = container.items.query(spec, asked);
  let page = await pages.fetchNext();
  let ru = page.requestCharge;
  // A server may give an empty page and go on, and the SDK leaves the list of such a one out.
  while (!page.resources?.length && page.hasMoreResults && !asked.abortSignal.aborted) {
    page = await pages.fetchNext();
    ru += page.requestCharge;
  }
  const headers = { "x-ms-request-charge": ru };
  return { headers, resources: page.resources ?? [], hasMore: page.hasMoreResults };
};

import type { Container } from "@azure/cosmos";
import { tombstoneKind } from "./batch-plan.ts";
import type { Exchange } from "./create-exchange.ts";
import type { Reading } from "./create-reading.ts";
import { fetchPage } from "./fetch-page.ts";
import { readResource } from "./resource.ts";
import type { Deadline } from "./start-deadline.ts";

type KindFinderParts = {
  readonly container: Container;
  readonly exchange: Exchange;
  readonly read: Reading;
};

/** In the order of a composite index; what this engine leaves for itself is nobody's document. */
const sql =
  "SELECT * FROM c WHERE c.kind > @kind AND c.kind != @own ORDER BY c.kind ASC, c.dueMs ASC, c.id ASC, c.p ASC";

/** Finds the first kind after another that a partition's documents have, or undefined. */
export const createKindFinder =
  ({ container, exchange, read }: KindFinderParts) =>
  async (partition: string, after: string, deadline: Deadline): Promise<string | undefined> => {
    const parameters = [
      { name: "@kind", value: after },
      { name: "@own", value: tombstoneKind },
    ];
    const ask = (ms: number) =>
      exchange({
        operation: "query",
        ms,
        ask: (abortSignal) =>
          fetchPage(
            container,
            { query: sql, parameters },
            { maxItemCount: 1, abortSignal, partitionKey: partition },
          ),
      });
    const answer = await read({ what: "a query for kinds", deadline, ask });
    const [first] = answer?.resources ?? [];
    return first && readResource(first).kind;
  };

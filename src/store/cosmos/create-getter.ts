import type { Container } from "@azure/cosmos";
import type { Exchange, Exchanged } from "./create-exchange.ts";
import type { Reading } from "./create-reading.ts";
import { toFault } from "./fault.ts";
import { type ReadResource, readResource } from "./resource.ts";
import type { Deadline } from "./start-deadline.ts";

type GetterParts = {
  readonly container: Container;
  readonly exchange: Exchange;
  readonly read: Reading;
};

type Wanted = {
  readonly partition: string;
  readonly id: string;
  readonly deadline: Deadline;
  readonly operation: "get" | "settle" | "storeTime";
};

export type Getter = (wanted: Wanted) => Promise<ReadResource | undefined>;

/** Reads one document as the container holds it, expired or not. */
export const createGetter =
  ({ container, exchange, read }: GetterParts): Getter =>
  async ({ partition, id, deadline, operation }) => {
    const item = container.item(id, partition);
    const ask = async (ms: number): Promise<Exchanged<unknown>> => {
      const exchanged = await exchange({ operation, ms, ask: (abortSignal) => item.read({ abortSignal }) });
      if (exchanged.is !== "answered") return exchanged;
      const { statusCode, substatus, resource } = exchanged.answer;
      // The SDK takes every 404 for an answer, also one that says nothing of the document.
      if (statusCode !== 404) return { is: "answered", answer: resource };
      const fault = toFault({ code: statusCode, substatus, cause: `404/${substatus}` });
      return fault === "missing" ? { is: "missing" } : fault;
    };
    const found = await read({ what: "reading a document", deadline, ask });
    return found === undefined ? undefined : readResource(found);
  };

import type { SeenRequest } from "./seen-request.ts";

/** What was answered; status 0 is a request that got no answer. */
export type Entry = {
  readonly status: number;
  readonly charge: number;
  readonly bytesIn?: number;
  readonly bytesOut?: number;
  readonly tookMs?: number;
};

/** What requests of one sort came to. */
export type Sum = { requestCount: number; charge: number; bytesIn: number; bytesOut: number };

/** What was asked of the stand-in, by operation. */
export type Ledger = ReturnType<typeof createLedger>;

const nothing = (): Sum => ({ requestCount: 0, charge: 0, bytesIn: 0, bytesOut: 0 });

/** An empty ledger. */
export const createLedger = () => {
  let byOperation = new Map<SeenRequest["operation"], Sum>();
  let requests: { readonly request: SeenRequest; readonly entry: Entry }[] = [];
  const add = (request: SeenRequest, entry: Entry): void => {
    const sum = byOperation.get(request.operation) ?? nothing();
    sum.requestCount += 1;
    sum.charge += entry.charge;
    sum.bytesIn += entry.bytesIn ?? 0;
    sum.bytesOut += entry.bytesOut ?? 0;
    byOperation.set(request.operation, sum);
    requests.push({ request, entry });
    if (requests.length > mostKept) requests = requests.slice(-mostKept / 2);
  };
  return {
    add,
    of: (operation: SeenRequest["operation"]): Sum => byOperation.get(operation) ?? nothing(),
    total: (): Sum =>
      [...byOperation.values()].reduce(
        (all, { requestCount, charge, bytesIn, bytesOut }) => ({
          requestCount: all.requestCount + requestCount,
          charge: all.charge + charge,
          bytesIn: all.bytesIn + bytesIn,
          bytesOut: all.bytesOut + bytesOut,
        }),
        nothing(),
      ),
    /** The latest requests, oldest first. */
    requests: (): readonly { readonly request: SeenRequest; readonly entry: Entry }[] => requests,
    clear: (): void => {
      byOperation = new Map();
      requests = [];
    },
  };
};

/** So many requests are kept one by one. */
const mostKept = 2000;

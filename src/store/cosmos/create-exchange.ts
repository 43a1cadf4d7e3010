import { askWithin } from "./ask-within.ts";
import type { StoreClock } from "./create-store-clock.ts";
import { type Fault, headersOf, type Status, statusOf, toFault } from "./fault.ts";

/** What one exchange cost, for a ledger. */
export type Charge = {
  readonly operation: "get" | "batch" | "query" | "queryEverywhere" | "storeTime" | "settle";
  readonly ru: number;
  readonly ms: number;
  /** The status of the answer; 0 where none came. */
  readonly status: number;
};

export type ExchangeParts = {
  readonly clock: StoreClock;
  readonly monotonicMs: () => number;
  readonly onCharge?: ((charge: Charge) => void) | undefined;
};

/** What the SDK answers with, as far as every answer has it. */
type Answer = {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly code?: number | undefined;
  readonly statusCode?: number | undefined;
};

type Asked<Given> = {
  readonly operation: Charge["operation"];
  readonly ms: number;
  readonly ask: (signal: AbortSignal) => Promise<Given>;
};

/** What came of an exchange: an answer, or a fault; an error of the SDK whose status is 404 is "missing". */
export type Exchanged<Given> =
  | { readonly is: "answered"; readonly answer: Given }
  | { readonly is: "missing" }
  | Fault;

export type Exchange = <Given extends Answer>(asked: Asked<Given>) => Promise<Exchanged<Given>>;

/** One request and its answer within a time, whatever the SDK would rather do; hears the store's clock by the way. */
export const createExchange =
  ({ clock, monotonicMs, onCharge }: ExchangeParts): Exchange =>
  async ({ operation, ms, ask }) => {
    const sentMs = monotonicMs();
    const noted = (headers: Readonly<Record<string, unknown>> | undefined, status: number): void => {
      const receivedMs = monotonicMs();
      clock.heard(textIn(headers, "date"), { sentMs, receivedMs });
      const ru = Number(textIn(headers, "x-ms-request-charge") ?? 0);
      onCharge?.({ operation, ru, ms: receivedMs - sentMs, status });
    };
    try {
      const answer = await askWithin(ms, operation, ask);
      noted(answer.headers, answer.statusCode ?? answer.code ?? 200);
      return { is: "answered", answer };
    } catch (error) {
      const status: Status = statusOf(error);
      noted(headersOf(error), status.code ?? 0);
      const fault = toFault(status);
      return fault === "missing" ? { is: "missing" } : fault;
    }
  };

const textIn = (headers: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined => {
  const value = headers?.[name];
  return value === undefined || value === null ? undefined : String(value);
};

import { StoreError } from "../store-error.ts";
import type { Exchange, Exchanged } from "./create-exchange.ts";
import { backoffMs, type Deadline } from "./start-deadline.ts";

export type ReadingParts = {
  readonly exchange: Exchange;
  readonly random: () => number;
  /** What one try may take, so that a second is possible. */
  readonly attemptMs: number;
};

type Asked<Given> = {
  /** For people who read logs. */
  readonly what: string;
  readonly deadline: Deadline;
  readonly ask: (ms: number) => Promise<Exchanged<Given>>;
};

/** Asks until it is answered or the time is over; undefined where the document is not there. */
export type Reading = <Given>(asked: Asked<Given>) => Promise<Given | undefined>;

/** No store is asked more often for one thing. */
const mostAttempts = 8;

/** Reads do no harm, so they are repeated, as the store says or after a growing pause. @throws StoreError */
export const createReading =
  ({ random, attemptMs }: Omit<ReadingParts, "exchange">): Reading =>
  async ({ what, deadline, ask }) => {
    for (let attempt = 0; ; attempt++) {
      const exchanged = await ask(Math.min(attemptMs, deadline.leftMs()));
      if (exchanged.is === "answered") return exchanged.answer;
      if (exchanged.is === "missing") return undefined;
      if (exchanged.is === "never") throw exchanged.error;
      const pauseMs =
        (exchanged.is === "later" ? exchanged.afterMs : undefined) ?? backoffMs(attempt, random);
      if (attempt + 1 < mostAttempts && (await deadline.pause(pauseMs))) continue;
      const { cause } = exchanged;
      throw new StoreError("busy", `Cosmos DB gave no answer in time for ${what}; try again later.`, {
        cause,
      });
    }
  };

import type { Documents, Operation } from "../../../../src/store/documents.ts";
import type { SimClock } from "./sim-clock.ts";
import type { SimLife } from "./sim-process.ts";
import type { SimRandom } from "./sim-random.ts";

/** How often the store is at fault, in a thousand calls; `crashes` of the process that called, `pauses` of it. */
export type SimFaults = {
  readonly slow: number;
  readonly fails: number;
  readonly late: number;
  readonly crashes: number;
  readonly pauses: number;
};

export const noFaults: SimFaults = { slow: 0, fails: 0, late: 0, crashes: 0, pauses: 0 };

/** What the program waits for an answer of the store at most. */
const callMs = 2_000;

export type SimStoreParts = {
  readonly documents: Documents;
  readonly clock: SimClock;
  readonly random: SimRandom;
  readonly life: SimLife;
  /** As they are at this moment. */
  readonly faults: () => SimFaults;
  /** Told of each call, and of its end; a crash there is the caller's. */
  readonly onCall?: ((call: string, when: "before" | "after") => void) | undefined;
};

/**
 * The store as one process sees it: slow, down, its answer lost, its write done long after nobody waits any more; and
 * the process itself ends or stands still around any call.
 */
export const createSimStore = (parts: SimStoreParts): Documents => {
  const { documents, clock, random, life, faults, onCall } = parts;
  const later = (ms: number) => clock.until(clock.nowMs() + ms);
  const fault = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
    const { slow, fails, late } = faults();
    if (random.perMille(slow)) {
      const before = random.below(callMs / 2);
      await later(before);
      const value = await ask();
      await later(random.below(callMs / 2));
      return value;
    }
    if (random.perMille(fails)) {
      if (random.below(2) === 0) await ask();
      throw new Error("The store is down.");
    }
    if (random.perMille(late)) {
      const kind = random.below(3);
      if (kind === 0) await ask();
      if (kind === 1) void later(callMs + random.below(90_000)).then(ask);
      await later(callMs);
      throw new Error("The store did not answer in time.");
    }
    return ask();
  };
  const strike = (): void => {
    const { crashes, pauses } = faults();
    if (random.perMille(crashes)) life.die();
    if (random.perMille(pauses)) life.pauseUntil(clock.nowMs() + random.below(180_000));
  };
  const call = <Value>(name: string, ask: () => Promise<Value>): Promise<Value> =>
    life.edge(async () => {
      onCall?.(name, "before");
      strike();
      const value = await life.edge(() => fault(ask));
      onCall?.(name, "after");
      strike();
      return value;
    });
  return {
    get: (partition, id) => call(`get ${kindOf(id)}`, () => documents.get(partition, id)),
    batch: (partition, operations) =>
      call(`batch ${told(operations)}`, () => documents.batch(partition, operations)),
    query: (partition, query) => call(`query ${query.kind}`, () => documents.query(partition, query)),
    queryEverywhere: (query) =>
      call(`everywhere ${query.kind} ${query.state ?? ""}`, () => documents.queryEverywhere(query)),
    // Whole seconds, as Cosmos DB tells them.
    storeTimeMs: () => call("time", async () => Math.floor(clock.nowMs() / 1_000) * 1_000),
    close: () => documents.close(),
  };
};

const kindOf = (id: string): string => id.split(":")[0] ?? "";

/** What is written, each sort once. */
const told = (operations: readonly Operation[]): string =>
  [
    ...new Set(
      operations.map((one) =>
        one.do === "remove" ? `remove ${kindOf(one.id)}` : [one.entry.kind, one.entry.state].join("."),
      ),
    ),
  ].join("+");

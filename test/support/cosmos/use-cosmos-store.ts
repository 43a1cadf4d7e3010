import { afterEach } from "vitest";
import { type CosmosSettings, openCosmos } from "../../../src/store/cosmos/open-cosmos.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { placeIn, startThiduaCosmos } from "../store/start-engine.ts";
import type { PlannedFault } from "./create-faults.ts";
import type { Cosmos } from "./start-cosmos.ts";

/** A stand-in and instances that use it, which end with the test. */
export type CosmosStore = {
  readonly cosmos: Cosmos;
  readonly documents: Documents;
  /** One more instance. */
  open(settings?: Partial<CosmosSettings>): Promise<Documents>;
  /** What `work` came to while a fault was planned, how long it took, and what was asked of the service meanwhile. */
  during<Value>(plan: PlannedFault, work: () => Promise<Value>): Promise<During<Value>>;
};

/** What happened while a fault was planned. */
export type During<Value> = {
  readonly came: PromiseSettledResult<Value>;
  readonly ms: number;
  readonly hitCount: number;
  /** The operations asked, in order, the SDK's looks at the account left out. */
  readonly asked: readonly string[];
};

/** Starts such a stand-in in each test that asks for one. */
export const useCosmosStore = (): ((settings?: Partial<CosmosSettings>) => Promise<CosmosStore>) => {
  let endings: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    const all = endings.reverse();
    endings = [];
    for (const end of all) await end();
  });
  return async (settings = {}) => {
    const cosmos = await startThiduaCosmos();
    endings.push(cosmos.close);
    const open = async (more: Partial<CosmosSettings> = {}) => {
      const documents = await openCosmos({
        ...placeIn(cosmos),
        isClockRough: true,
        ...settings,
        ...more,
      });
      endings.push(documents.close);
      return documents;
    };
    const during = async <Value>(plan: PlannedFault, work: () => Promise<Value>): Promise<During<Value>> => {
      cosmos.ledger.clear();
      const planned = cosmos.faults.plan(plan);
      const startedAt = performance.now();
      const [came] = await Promise.allSettled([work()]);
      const ms = performance.now() - startedAt;
      cosmos.faults.clear();
      const asked = cosmos.ledger.requests().map(({ request }) => request.operation);
      return { came, ms, hitCount: planned.hitCount(), asked: asked.filter((one) => isOfDocuments(one)) };
    };
    return { cosmos, documents: await open(), open, during };
  };
};

const isOfDocuments = (operation: string): boolean => ["read", "batch", "query"].includes(operation);

import type { Documents, Page, Query, Stored } from "../documents.ts";
import { checkBatch, checkPartition, checkQuery, isId } from "../limits.ts";
import { StoreError } from "../store-error.ts";
import { type CosmosPlace, checkAccount } from "./check-account.ts";
import { createBatchWriter } from "./create-batch-writer.ts";
import { type CosmosAccess, createClient } from "./create-client.ts";
import { type Charge, createExchange } from "./create-exchange.ts";
import { createFinder } from "./create-finder.ts";
import { createGetter } from "./create-getter.ts";
import { createKindFinder } from "./create-kind-finder.ts";
import { createReading } from "./create-reading.ts";
import { createSettling } from "./create-settling.ts";
import { createStoreClock } from "./create-store-clock.ts";
import { isExpired, type ReadResource, toStored, toStoredWithExpiry } from "./resource.ts";
import { type Deadline, startDeadline } from "./start-deadline.ts";
import { watchSecond } from "./watch-second.ts";

export type CosmosSettings = CosmosPlace & {
  readonly access: CosmosAccess;
  /** What one call of the port may take, in ms: a little less than its callers wait. */
  readonly callMs?: number | undefined;
  /** How old the last answer may be by which store time is told, in ms. */
  readonly clockAgeMs?: number | undefined;
  /** Whether store time is to be right to a second only, so that the start need not watch one begin. */
  readonly isClockRough?: boolean | undefined;
  /** For an emulator that knows no Strong consistency and is one machine anyway. */
  readonly anyConsistency?: boolean | undefined;
  /** Hears what each exchange cost. */
  readonly onCharge?: ((charge: Charge) => void) | undefined;
  /** 0 up to, not including, 1. */
  readonly random?: (() => number) | undefined;
};

const defaultCallMs = 1_800;
const defaultClockAgeMs = 10_000;

/** Where nothing ever is: reading it costs least and tells the time. */
const nowhere = { partition: "clock", id: "clock" };

/**
 * Opens the store in a container of Azure Cosmos DB.
 * @throws StoreError `broken` where account or container are not there or not as they must be.
 */
export const openCosmos = async (settings: CosmosSettings): Promise<Documents> => {
  const { callMs = defaultCallMs, clockAgeMs = defaultClockAgeMs, random = Math.random, onCharge } = settings;
  const monotonicMs = () => performance.now();
  const client = await createClient(settings, callMs);
  const container = client.database(settings.database).container(settings.container);
  const clock = createStoreClock(monotonicMs);
  const exchange = createExchange({ clock, monotonicMs, onCharge });
  const read = createReading({ random, attemptMs: callMs * 0.45 });
  const get = createGetter({ container, exchange, read });
  const write = createBatchWriter({
    container,
    exchange,
    random,
    settle: createSettling(get),
    attemptMs: callMs * 0.55,
  });
  const find = createFinder({ container, exchange, read, storeMs: () => clock.nowMs() ?? 0 });
  const findKind = createKindFinder({ container, exchange, read });
  const hear = () =>
    get({ ...nowhere, deadline: startDeadline(callMs, monotonicMs), operation: "storeTime" });
  let isClosed = false;

  const refuseClosed = () => {
    if (isClosed) throw new StoreError("broken", "The store is closed; open it again.");
  };
  const begin = (): Deadline => {
    refuseClosed();
    return startDeadline(callMs, monotonicMs);
  };
  const isLive = (found: ReadResource): boolean => !isExpired(found, clock.nowMs() ?? 0);

  try {
    await checkAccount(client, settings, { anyConsistency: settings.anyConsistency ?? false });
    await (settings.isClockRough ? hear() : watchSecond(clock, hear));
  } catch (error) {
    client.dispose();
    throw error;
  }

  return {
    get: async (partition, id) => {
      checkPartition(partition);
      if (!isId(id)) return undefined;
      const found = await get({ partition, id, deadline: begin(), operation: "get" });
      return found && isLive(found) ? toStored(found) : undefined;
    },
    batch: async (partition, operations) => {
      checkBatch(partition, operations);
      return write(partition, operations, begin());
    },
    query: async (partition, query) => {
      checkQuery(query, partition);
      return toPage(await find(query, { partition, deadline: begin() }), readerFor(query));
    },
    nextKind: async (partition, after) => {
      checkPartition(partition);
      return findKind(partition, after, begin());
    },
    queryEverywhere: async (query) => {
      checkQuery(query);
      const page = await find(query, { partition: undefined, deadline: begin() });
      return toPage(page, (found) => ({ ...readerFor(query)(found), partition: found.p }));
    },
    storeTimeMs: async () => {
      refuseClosed();
      if (clock.ageMs() > clockAgeMs) await hear();
      const nowMs = clock.nowMs();
      if (nowMs === undefined) throw new StoreError("broken", "Cosmos DB's answers carry no Date.");
      return nowMs;
    },
    close: async () => {
      isClosed = true;
      client.dispose();
    },
  };
};

const readerFor = ({ tellsExpiry }: Query): ((found: ReadResource) => Stored) =>
  tellsExpiry ? toStoredWithExpiry : toStored;

const toPage = <Found>(
  { found, ...rest }: Page<ReadResource>,
  read: (resource: ReadResource) => Found,
): Page<Found> => ({ found: found.map(read), ...rest });

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, errorAnswer, Refusal } from "./answer.ts";
import { answerRequest } from "./answer-request.ts";
import { charge } from "./charge.ts";
import { checkAuthorization } from "./check-authorization.ts";
import type { ContainerDefinition } from "./container-definition.ts";
import type { CosmosFault } from "./cosmos-fault.ts";
import { createAccount } from "./create-account.ts";
import { createFaults, type Faults } from "./create-faults.ts";
import { createLedger, type Ledger } from "./create-ledger.ts";
import { readBody } from "./read-body.ts";
import { readRequest } from "./read-request.ts";
import type { SeenRequest } from "./seen-request.ts";
import { writeAnswer } from "./write-answer.ts";

/** What a stand-in is started with; everything has its usual value. */
export type CosmosSettings = {
  /** Base64, as an account's key is. */
  readonly key?: string;
  /** The service's clock, in ms since 1970. */
  readonly nowMs?: () => number;
  readonly port?: number;
  readonly databaseId?: string;
  /** The one container; false leaves the account empty, for what makes it. */
  readonly container?: ContainerDefinition | false;
  /** How many parts a query across partitions has to ask. */
  readonly rangeCount?: number;
  /** What the account document says of itself; only `Strong` is imitated. */
  readonly consistency?: string;
  /** Whether signatures of any date pass, so that the clock can be put far forward. */
  readonly anyDate?: boolean;
};

/** A running stand-in. */
export type Cosmos = {
  readonly endpoint: string;
  readonly key: string;
  readonly databaseId: string;
  readonly containerId: string;
  readonly faults: Faults;
  /** What was asked so far, and what it cost. */
  readonly ledger: Ledger;
  /** Moves the service's clock, to and fro: expiry, `_ts` and the `Date` header go by it. */
  skew(ms: number): void;
  /** Every document of every container, as it is kept. */
  everything(): readonly unknown[];
  /** From now on expired documents are still given, as the service may for a while, or no longer. */
  keepExpired(isKept: boolean): void;
  /** What was asked that the stand-in does not imitate, since this was last asked. */
  takeUnknown(): readonly string[];
  /** @throws Error if anything was asked that the stand-in does not imitate, and not taken by `takeUnknown`. */
  close(): Promise<void>;
};

const usualContainer: ContainerDefinition = {
  id: "documents",
  partitionKey: { paths: ["/p"], kind: "Hash", version: 2 },
  defaultTtl: -1,
};

/** The key that every emulator of Cosmos DB has; it is public. */
const emulatorKey =
  "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==";

/**
 * A stand-in for Azure Cosmos DB for NoSQL, that speaks its REST protocol over plain HTTP as far as the store uses it:
 * the account, a database and a container (read and made), point reads, creates, replaces and deletes under If-Match,
 * the atomic batch, queries of the form in `parse-query.ts` with pages and the client's plan across partitions, expiry,
 * signatures by master key, request charges by the model of `charge.ts`, and faults on demand.
 *
 * Anything else is refused with 400, kept in `takeUnknown`, and makes `close` fail.
 *
 * It does not imitate: upsert, patch, bulk, stored procedures, triggers, the change feed, Entra tokens, https, gzip,
 * throughput and its throttling (only planned 429s), several regions and consistency weaker than strong, the split of a
 * range and the true hash of a partition key, conflicts that only concurrent replicas have, order over documents without
 * the path ordered by, SQL beyond the subset, numbers beyond a double, the late deletion of expired documents, the 20 GB of
 * a logical partition, true request charges, and any latency.
 */
export const startCosmos = async (settings: CosmosSettings = {}): Promise<Cosmos> => {
  const { key = emulatorKey, databaseId = "thidua", container = usualContainer, rangeCount = 2 } = settings;
  const consistency = settings.consistency ?? "Strong";
  let skewedMs = 0;
  let isExpiredKept = false;
  const nowMs = () => (settings.nowMs ?? Date.now)() + skewedMs;
  const account = createAccount({ nowMs, rangeCount, isExpiredKept: () => isExpiredKept });
  if (container) {
    account.createDatabase({ id: databaseId });
    account.createContainer(databaseId, container);
  }
  const faults = createFaults();
  const ledger = createLedger();
  let unknowns: string[] = [];

  const answer = (request: SeenRequest): Answer => {
    checkAuthorization(request.headers, request, { key, nowMs: settings.anyDate ? Date.now() : nowMs() });
    return answerRequest(account, request, { endpoint, consistency });
  };

  /** What comes of a request, refusals included. */
  const tried = (attempt: () => Answer): Answer => {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.isUnknown) unknowns.push(error.message);
      return { charge: charge.refused, ...error.answer };
    }
  };

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await readBody(incoming);
    const startedAt = performance.now();
    let request: SeenRequest | undefined;
    let fault: CosmosFault | undefined;
    const understood = tried(() => {
      if (text === undefined) return errorAnswer(413, "Request size is too large.");
      request = readRequest({
        verb: incoming.method ?? "",
        path: incoming.url ?? "",
        headers: incoming.headers,
        text,
      });
      fault = faults.take(request);
      return { status: 200 };
    });
    if (request === undefined) {
      writeAnswer(response, understood, { nowMs: nowMs() });
      return;
    }
    const asked = request;
    if (fault?.is === "slow") await sleep(fault.ms);
    const isDone = fault === undefined || fault.is === "slow" || fault.afterCommit === true;
    const done = isDone ? tried(() => answer(asked)) : undefined;
    const given = fault?.is === "answers" ? faultAnswer(fault) : done;
    if (fault?.is === "resets") incoming.socket.resetAndDestroy();
    if (fault?.is === "resets" || fault?.is === "hangs" || given === undefined) {
      ledger.add(asked, { status: 0, charge: done?.charge ?? 0 });
      return;
    }
    const bytes = writeAnswer(response, given, { nowMs: nowMs() });
    ledger.add(asked, {
      status: given.status,
      charge: given.charge ?? 0,
      bytesIn: Buffer.byteLength(text ?? ""),
      bytesOut: bytes,
      tookMs: performance.now() - startedAt,
    });
  };

  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      unknowns.push(`the stand-in itself failed: ${error instanceof Error ? error.stack : error}`);
      if (!response.headersSent) response.writeHead(500).end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(settings.port ?? 0, "127.0.0.1", resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const takeUnknown = (): readonly string[] => {
    const taken = unknowns;
    unknowns = [];
    return taken;
  };
  return {
    everything: account.everything,
    endpoint,
    key,
    databaseId,
    containerId: container ? container.id : usualContainer.id,
    faults,
    ledger,
    skew: (ms) => {
      skewedMs += ms;
    },
    keepExpired: (isKept) => {
      isExpiredKept = isKept;
    },
    takeUnknown,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      const left = takeUnknown();
      if (left.length > 0)
        throw new Error(`The stand-in for Cosmos DB was asked what it does not imitate:\n${left.join("\n")}`);
    },
  };
};

const faultAnswer = ({ status, substatus, retryAfterMs }: CosmosFault & { is: "answers" }): Answer => ({
  charge: 0,
  ...errorAnswer(status, "A planned fault.", {
    ...(substatus === undefined ? undefined : { substatus }),
    headers: retryAfterMs === undefined ? {} : { "x-ms-retry-after-ms": String(retryAfterMs) },
  }),
});

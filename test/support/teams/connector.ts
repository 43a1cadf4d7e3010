import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Chats, countedAs, createChats } from "./connector-chats.ts";
import { answer, type Fault, meet, refusals } from "./connector-faults.ts";
import { createLimits } from "./connector-limits.ts";

export type { Member, SeenMessage } from "./connector-chats.ts";
export type { Fault } from "./connector-faults.ts";

/** One HTTP request that reached the service. */
export type ConnectorRequest = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly atMs: number;
  /** What it was answered with; undefined while it is not, or where it never is. */
  readonly status: number | undefined;
};

export type ConnectorSettings = {
  /** By which messages and requests are stamped and the limits are kept. */
  readonly nowMs?: () => number;
  /** Whether it takes no more than Teams documents. */
  readonly isLimited?: boolean;
};

export type Connector = Pick<
  Chats,
  "messagesOf" | "all" | "setInstalled" | "setMember" | "removeHistory" | "refuseTargeted"
> & {
  /** Ends with a slash, as Teams writes it. */
  readonly serviceUrl: string;
  readonly requests: readonly ConnectorRequest[];
  /** The next request meets this fault; faults queue. */
  readonly failNext: (...faults: Fault[]) => void;
  /** The next request to this conversation meets this fault; faults queue. */
  readonly failIn: (conversationId: string, ...faults: Fault[]) => void;
  /** Everything in this conversation, or everywhere, meets this fault; undefined: no more. */
  readonly refuse: (conversationId: string | "everywhere", fault: Fault | undefined) => void;
  /** Waits until the condition holds, looking again after each request. */
  readonly until: (condition: () => boolean, withinMs?: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === "" ? undefined : JSON.parse(text);
};

/** A stand-in for the service of Teams, over real HTTP on 127.0.0.1. */
export const startConnector = async ({
  nowMs = () => performance.now(),
  isLimited = false,
}: ConnectorSettings = {}): Promise<Connector> => {
  const chats = createChats(nowMs);
  const limits = createLimits(nowMs);
  const requests: (ConnectorRequest & { status: number | undefined })[] = [];
  const faults: Fault[] = [];
  const faultsIn = new Map<string, Fault[]>();
  const refused = new Map<string, Fault>();
  const waiting = new Set<() => void>();

  const faultOf = (method: string, path: string, body: unknown): Fault | undefined => {
    const counted = countedAs(method, path, body);
    const next = faultsIn.get(counted.threadId)?.shift() ?? faults.shift();
    if (next) return next;
    const lasting = refused.get("everywhere") ?? refused.get(counted.threadId);
    if (lasting) return lasting;
    const waitMs = isLimited ? limits.take(counted) : 0;
    return waitMs > 0 ? refusals.throttled(Math.ceil(waitMs / 1000)) : undefined;
  };

  const server = createServer(async (request, response) => {
    const { method = "", url: path = "" } = request;
    const body = await bodyOf(request);
    const { authorization } = request.headers;
    const seen = {
      method,
      path,
      authorization,
      body,
      atMs: nowMs(),
      status: undefined as number | undefined,
    };
    requests.push(seen);
    response.once("finish", () => {
      seen.status = response.statusCode;
    });
    const given = faultOf(method, path, body);
    const taken = given?.when === "before" ? undefined : chats.take(method, path, body);
    for (const look of [...waiting]) look();
    const fault = given ?? (taken && "fault" in taken ? taken.fault : undefined);
    if (fault?.is === "late") await sleep(fault.ms);
    else if (fault) return meet(fault, request, response);
    if (taken && "body" in taken) answer(response, taken.status, taken.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    ...chats,
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    failNext: (...next) => {
      faults.push(...next);
    },
    failIn: (conversationId, ...next) => {
      faultsIn.set(conversationId, [...(faultsIn.get(conversationId) ?? []), ...next]);
    },
    refuse: (conversationId, fault) => {
      if (fault) refused.set(conversationId, fault);
      else refused.delete(conversationId);
    },
    until: (condition, withinMs = 5000) =>
      new Promise((resolve, reject) => {
        const end = (settle: () => void): void => {
          clearTimeout(timer);
          waiting.delete(look);
          settle();
        };
        const look = (): void => {
          if (condition()) end(resolve);
        };
        const timer = setTimeout(
          () => end(() => reject(new Error(`not so within ${withinMs} ms`))),
          withinMs,
        );
        waiting.add(look);
        look();
      }),
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
};

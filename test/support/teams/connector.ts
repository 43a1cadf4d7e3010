import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A message as the person sees it now: edits applied. */
export type SeenMessage = {
  readonly id: string;
  readonly activity: Record<string, unknown>;
  /** The content of its first card. */
  readonly card: Record<string, unknown> | undefined;
  readonly edits: number;
  /** Who alone sees it; undefined: everybody in the conversation. */
  readonly onlyTo: string | undefined;
};

/** What the service does instead of answering well; `after` it has taken the message, or `before`. */
export type Fault =
  | {
      readonly is: "status";
      readonly when: "before" | "after";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly code?: string;
      readonly body?: string;
    }
  | { readonly is: "reset" | "hang" | "hangInBody"; readonly when: "before" | "after" };

/** What the service says of a person whom it is asked about; more or less than Teams says where a test wishes. */
export type Member = Readonly<Record<string, unknown>>;

/** One HTTP request that reached the service. */
export type ConnectorRequest = {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
  readonly atMs: number;
};

export type Connector = {
  /** Ends with a slash, as Teams writes it. */
  readonly serviceUrl: string;
  readonly messagesOf: (conversationId: string) => readonly SeenMessage[];
  readonly requests: readonly ConnectorRequest[];
  /** The next request meets this fault; faults queue. */
  readonly failNext: (...faults: Fault[]) => void;
  /** Whether the app is installed for a person; else nobody opens their own chat, or writes to it. Installed at first. */
  readonly setInstalled: (userId: string, isInstalled: boolean) => void;
  /** What the service says of a person; undefined: that it knows none, as at first. */
  readonly setMember: (userId: string, member: Member | undefined) => void;
  /** What a message for one person's eyes is refused with; undefined: it is taken, as at first. */
  readonly refuseTargeted: (status: number | undefined) => void;
  /** Waits until the condition holds, looking again after each request. */
  readonly until: (condition: () => boolean, withinMs?: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

const paths = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?(\?isTargetedActivity=true)?$/;

const memberPath = /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/;

type Taken = { readonly status: number; readonly body: object };

const refusal = (status: number, code: string): Taken => ({
  status,
  body: { error: { code, message: "as Teams refuses it" } },
});

/** A person's own chat with the bot. */
const ownChatOf = (userId: string): string => `a:${userId.replace("29:", "")}`;

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === "" ? undefined : JSON.parse(text);
};

const cardOf = (activity: Record<string, unknown>): Record<string, unknown> | undefined => {
  const attachments = activity["attachments"];
  return Array.isArray(attachments) ? attachments[0]?.content : undefined;
};

const answer = (response: ServerResponse, status: number, body: object | string, headers = {}): void => {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
};

/** A stand-in for the service of Teams, over real HTTP on 127.0.0.1. */
export const startConnector = async (): Promise<Connector> => {
  const conversations = new Map<string, SeenMessage[]>();
  const requests: ConnectorRequest[] = [];
  const faults: Fault[] = [];
  const waiting = new Set<() => void>();
  let nextId = 1;

  const uninstalled = new Set<string>();
  const members = new Map<string, Member>();
  let targetedRefused: number | undefined;

  const openChat = (body: unknown): Taken => {
    const { members } = body as { members: readonly { id: string }[] };
    const id = ownChatOf(members[0]?.id ?? "");
    return uninstalled.has(id) ? refusal(403, "ForbiddenOperationException") : { status: 201, body: { id } };
  };
  const memberAt = (path: string): Taken => {
    const userId = decodeURIComponent(memberPath.exec(path)?.[2] ?? "");
    const member = members.get(userId);
    return member ? { status: 200, body: member } : refusal(404, "MemberNotFoundInConversation");
  };
  const take = (method: string, path: string, body: unknown): Taken => {
    if (method === "POST" && path === "/v3/conversations") return openChat(body);
    if (method === "GET" && memberPath.test(path)) return memberAt(path);
    const [, conversationId = "", activityId, targeted = ""] = (paths.exec(path) ?? []).map((part) =>
      decodeURIComponent(part ?? ""),
    );
    if (uninstalled.has(conversationId)) return refusal(403, "MessageWritesBlocked");
    if (targeted !== "" && targetedRefused !== undefined)
      return refusal(targetedRefused, "BotNotInConversationRoster");
    const messages = conversations.get(conversationId) ?? [];
    const activity = body as Record<string, unknown>;
    if (conversationId !== "" && method === "POST") {
      const id = `m-${nextId++}`;
      const { id: recipientId } = (activity["recipient"] ?? {}) as { id?: string };
      const onlyTo = targeted === "" ? undefined : recipientId;
      const message = { id, activity, card: cardOf(activity), edits: 0, onlyTo };
      conversations.set(conversationId, [...messages, message]);
      return { status: 201, body: { id } };
    }
    const edited = messages.find(({ id }) => id === activityId);
    if (method !== "PUT" || edited === undefined) {
      return { status: 404, body: { error: { code: "ActivityNotFound", message: "no such activity" } } };
    }
    const changed = { ...edited, activity, card: cardOf(activity), edits: edited.edits + 1 };
    conversations.set(
      conversationId,
      messages.map((message) => (message === edited ? changed : message)),
    );
    return { status: 200, body: { id: edited.id } };
  };

  const server = createServer(async (request, response) => {
    const { method = "", url: path = "" } = request;
    const body = await bodyOf(request);
    const { authorization } = request.headers;
    requests.push({ method, path, authorization, body, atMs: performance.now() });
    const fault = faults.shift();
    const taken = fault?.when === "before" ? undefined : take(method, path, body);
    for (const look of [...waiting]) look();
    if (fault === undefined) {
      answer(response, taken?.status ?? 500, taken?.body ?? {});
    } else if (fault.is === "status") {
      const error = { error: { code: fault.code ?? "Fault", message: "as the test wishes" } };
      answer(response, fault.status, fault.body ?? error, fault.headers);
    } else if (fault.is === "reset") {
      request.socket.resetAndDestroy();
    } else if (fault.is === "hangInBody") {
      response.writeHead(201, { "content-type": "application/json", "content-length": "100" });
      response.write("{");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    messagesOf: (conversationId) => conversations.get(conversationId) ?? [],
    requests,
    failNext: (...next) => {
      faults.push(...next);
    },
    setInstalled: (userId, isInstalled) => {
      if (isInstalled) uninstalled.delete(ownChatOf(userId));
      else uninstalled.add(ownChatOf(userId));
    },
    setMember: (userId, member) => {
      if (member) members.set(userId, member);
      else members.delete(userId);
    },
    refuseTargeted: (status) => {
      targetedRefused = status;
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

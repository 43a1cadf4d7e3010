import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { secretOf } from "../../../src/domain/secret.ts";
import { answerJson, meetFault, type PlatformFault } from "./platform-fault.ts";

const token = "1459232241:abc-xyz_Q";
export const platformSecret = "a-secret-of-the-webhook";

/** A call of the bot, as it came. */
export type PlatformCall = { readonly method: string; readonly body: Readonly<Record<string, unknown>> };

/** A stand-in for the Zalo Bot Platform, over real HTTP. */
export type Platform = Awaited<ReturnType<typeof startPlatform>>;

/**
 * Takes what the platform takes: texts of 1 to 2,000 UTF-16 units to chats that exist, by the bot's token in the path,
 * as many as its month has; errors are answered with 200.
 */
export const startPlatform = async ({ isWrapped = false } = {}) => {
  const calls: PlatformCall[] = [];
  const messages: { chatId: string; text: string }[] = [];
  const chats = new Set<string>();
  const faults: PlatformFault[] = [];
  let webhook = "";
  let nowMs = Date.now;
  let count = 0;
  let left = Number.POSITIVE_INFINITY;

  const errorOf = ({ method, body }: PlatformCall): number | undefined => {
    if (method === "getMe" || method === "getWebhookInfo") return undefined;
    if (method !== "sendMessage" && method !== "sendChatAction") return 404;
    const { chat_id: chatId, text } = body;
    if (typeof chatId !== "string" || !chats.has(chatId)) return 404;
    if (method === "sendChatAction") return body["action"] === "typing" ? undefined : 400;
    if (typeof text !== "string" || text.length < 1 || text.length > 2000) return 400;
    return left <= 0 ? 429 : undefined;
  };
  const take = ({ method, body }: PlatformCall): object => {
    if (method === "getMe") return { ok: true, result: { id: "1459232241", account_type: "BASIC" } };
    if (method === "getWebhookInfo") return { ok: true, result: { url: webhook, updated_at: 0 } };
    if (method !== "sendMessage") return { ok: true };
    left -= 1;
    messages.push({ chatId: String(body["chat_id"]), text: String(body["text"]) });
    return { ok: true, result: { message_id: `m${messages.length}`, date: Date.now() } };
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [, shown = "", method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const body = JSON.parse(Buffer.concat(chunks).toString() || "{}") as PlatformCall["body"];
    const call = { method, body };
    calls.push(call);
    const fault = method === "sendMessage" ? faults.shift() : undefined;
    if (fault?.when === "before") return meetFault(fault, request, response);
    const error = shown === token ? errorOf(call) : 401;
    if (error !== undefined) return answerJson(response, { ok: false, error_code: error, description: "no" });
    const answer = take(call);
    if (fault) return meetFault(fault, request, response);
    answerJson(response, answer);
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const apiBase = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** An update of somebody's own chat, as the platform makes it. */
  const update = (chatId: string, message: object, more: object = {}) => {
    chats.add(chatId);
    count += 1;
    return {
      event_name: "message.text.received",
      message: {
        date: nowMs(),
        chat: { chat_type: "PRIVATE", id: chatId },
        message_id: `2d758cb5e222${count}`,
        from: { id: chatId, is_bot: false, display_name: "Ted" },
        ...message,
      },
      ...more,
    };
  };
  const deliver = (body: unknown, headers: Readonly<Record<string, string>> = secretHeaders) =>
    fetch(webhook, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(isWrapped ? { ok: true, result: body } : body),
    });
  return {
    settings: { token: secretOf(token), secret: secretOf(platformSecret), apiBase },
    token,
    calls,
    messages,
    update,
    deliver,
    setWebhook: (url: string) => {
      webhook = url;
    },
    /** Gives the platform the time of others. */
    setClock: (clock: () => number) => {
      nowMs = clock;
    },
    /** Somebody writes in their own chat. */
    say: (chatId: string, text: string) => deliver(update(chatId, { text })),
    /** What came to somebody, one text a message. */
    textsTo: (chatId: string) => messages.filter((one) => one.chatId === chatId).map(({ text }) => text),
    failNext: (...next: PlatformFault[]) => faults.push(...next),
    /** How many messages the month still has. */
    setLeft: (messagesLeft: number) => {
      left = messagesLeft;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const secretHeaders = { "X-Bot-Api-Secret-Token": platformSecret };

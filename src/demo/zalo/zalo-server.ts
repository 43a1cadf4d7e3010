import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

/** What the demo's platform does with what the bot calls. */
export type ZaloServerParts = {
  /** Behind "bot" in the path. */
  readonly token: string;
  readonly onMessage: (chatId: string, text: string) => void;
  readonly onTyping: (chatId: string) => void;
};

/** A small Zalo Bot Platform on this machine: enough of it for one to talk with the bot. */
export type ZaloServer = { readonly apiBase: string; readonly stop: () => void };

const callSchema = z.object({
  chat_id: z.string().optional(),
  text: z.string().optional(),
});

/** The most UTF-16 units of a message, as the platform has it. */
const mostUnits = 2000;

/** Starts it on a port of its own; nobody else reaches it. */
export const startZaloServer = async (parts: ZaloServerParts): Promise<ZaloServer> => {
  let count = 0;
  const answerTo = (method: string, { chat_id: chatId, text }: z.infer<typeof callSchema>): object => {
    if (chatId === undefined) return failure(400);
    if (method === "sendChatAction") {
      parts.onTyping(chatId);
      return { ok: true };
    }
    if (method !== "sendMessage") return failure(404);
    if (text === undefined || text === "" || text.length > mostUnits) return failure(400);
    count += 1;
    parts.onMessage(chatId, text);
    return { ok: true, result: { message_id: `demo-${count}`, date: Date.now() } };
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const body = callSchema.safeParse(await readJson(request));
    const answer =
      token !== parts.token ? failure(401) : body.success ? answerTo(method, body.data) : failure(400);
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(answer));
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiBase: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Errors come with HTTP 200 there. */
const failure = (code: number): object => ({ ok: false, error_code: code, description: "" });

const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return undefined;
  }
};

import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from "node:http";
import { Agent, request } from "node:https";
import { z } from "zod";

/** A message on its way: a new one, or the one that takes the place of `messageId`. */
export type Posting = {
  /** Of a service that may be written to. */
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly messageId?: string | undefined;
  readonly activity: object;
  /** Whether it is seen by its recipient alone. */
  readonly isTargeted?: boolean;
  /** The bot's own; undefined where none is needed. */
  readonly token: string | undefined;
};

/** Why a message was not taken, in the shape of botbuilder's own client. */
class RestError extends Error {
  override readonly name = "RestError";
  readonly statusCode: number;
  readonly code: string | undefined;
  readonly response: { readonly headers: { get: (name: string) => string | undefined } };
  constructor({ statusCode = 0, headers }: IncomingMessage, code: string | undefined) {
    super(`The service answered a message with ${statusCode}.`);
    this.statusCode = statusCode;
    this.code = code;
    this.response = { headers: { get: (name) => headers[name]?.toString() } };
  }
}

// Front ends drop idle connections in silence; a send on such a one would have an unknown outcome.
const idle = { keepAlive: true, timeout: 15_000 };

/** An answer is an id or the name of a fault; what is longer is not read to its end. */
const mostChars = 64 * 1024;

const textSchema = z.string().optional().catch(undefined);

const answerSchema = z.object({
  id: textSchema,
  code: textSchema,
  error: z.object({ code: textSchema }).optional().catch(undefined),
});

/**
 * Posts messages to the service of Teams, each in exactly one HTTP request that ends in time. botbuilder's own client
 * takes a fifth of a millisecond for each to look into every part of it, and repeats what may have arrived.
 * @param environment names the proxy, if there is one
 * @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#conversation-operations
 */
export const createPostActivity = (timeoutMs: number, environment: NodeJS.ProcessEnv = process.env) => {
  // Plain HTTP is this machine only: a proxy has no part in it.
  const agents = { "http:": new PlainAgent(idle), "https:": new Agent({ ...idle, proxyEnv: environment }) };
  /** @returns the message's id; undefined where the service names none @throws where it was not taken, or may not be */
  return async (posting: Posting): Promise<string | undefined> => {
    const url = urlOf(posting);
    const body = JSON.stringify(posting.activity);
    const isPlain = url.protocol === "http:";
    const answer = await new Promise<{ from: IncomingMessage; text: string }>((resolve, reject) => {
      const sent = (isPlain ? plainRequest : request)(url, {
        method: posting.messageId === undefined ? "POST" : "PUT",
        agent: isPlain ? agents["http:"] : agents["https:"],
        headers: {
          ...{ accept: "application/json", "content-type": "application/json; charset=utf-8" },
          "content-length": Buffer.byteLength(body),
          ...(posting.token !== undefined && { authorization: `Bearer ${posting.token}` }),
        },
      });
      const timer = setTimeout(() => {
        sent.destroy(Object.assign(new Error(`took more than ${timeoutMs} ms`), { name: "AbortError" }));
      }, timeoutMs);
      // A proxy's refusal carries its status, which says nothing of the service or of the person.
      const fail = ({ message, name, code }: NodeJS.ErrnoException): void => {
        clearTimeout(timer);
        reject(Object.assign(new Error(message), { name, code }));
      };
      sent.once("error", fail).once("response", (from) => {
        let text = "";
        from
          .setEncoding("utf8")
          .once("error", fail)
          .once("aborted", () => fail(new Error("broke off")));
        from.on("data", (more: string) => {
          if (text.length < mostChars) text += more;
        });
        from.once("end", () => {
          clearTimeout(timer);
          resolve({ from, text });
        });
      });
      sent.end(body);
    });
    const said = answerIn(answer.text);
    const { statusCode = 0 } = answer.from;
    if (statusCode < 200 || statusCode >= 300)
      throw new RestError(answer.from, said?.error?.code ?? said?.code);
    return said?.id;
  };
};

const urlOf = ({ serviceUrl, conversationId, messageId, isTargeted }: Posting): URL => {
  const activities = `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  const path = messageId === undefined ? activities : `${activities}/${encodeURIComponent(messageId)}`;
  const url = new URL(path, serviceUrl.endsWith("/") ? serviceUrl : `${serviceUrl}/`);
  // https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/targeted-messages
  if (isTargeted) url.searchParams.set("isTargetedActivity", "true");
  return url;
};

const answerIn = (text: string): z.infer<typeof answerSchema> | undefined => {
  try {
    return answerSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

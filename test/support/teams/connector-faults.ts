import type { IncomingMessage, ServerResponse } from "node:http";

/** What the service does instead of answering well; `after` it has taken the message, or `before`. */
export type Fault =
  | {
      readonly is: "status";
      readonly when: "before" | "after";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Null: an error that names no code, as some of Teams' do. */
      readonly code?: string | null;
      readonly body?: string;
    }
  | { readonly is: "reset" | "hang" | "hangInBody"; readonly when: "before" | "after" }
  /** It answers well, and late. */
  | Late;

type Late = { readonly is: "late"; readonly when: "after"; readonly ms: number };

const refused = (
  status: number,
  code: string | null,
  headers: Readonly<Record<string, string>> = {},
): Fault => ({
  is: "status",
  when: "before",
  status,
  code,
  headers,
});

/**
 * The refusals that Teams documents.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 */
export const refusals = {
  blockedByUser: refused(403, "ConversationBlockedByUser"),
  notInRoster: refused(403, "BotNotInConversationRoster"),
  disabledByAdmin: refused(403, "BotDisabledByAdmin"),
  writesBlocked: refused(403, "MessageWritesBlocked"),
  forbidden: refused(403, null),
  notFound: refused(404, "ConversationNotFound"),
  notRegistered: refused(401, "BotNotRegistered"),
  tooBig: refused(413, "MessageSizeTooBig"),
  preconditionFailed: refused(412, "PreconditionFailed"),
  /** @param seconds until it takes more; undefined: it does not say */
  throttled: (seconds?: number): Fault =>
    refused(429, "Throttled", seconds === undefined ? {} : { "retry-after": String(seconds) }),
  unavailable: (seconds?: number): Fault =>
    refused(503, "ServiceUnavailable", seconds === undefined ? {} : { "retry-after": String(seconds) }),
} as const;

export const answer = (
  response: ServerResponse,
  status: number,
  body: object | string,
  headers = {},
): void => {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
};

/** Answers a request as the fault is; one that hangs gets no answer. */
export const meet = (
  fault: Exclude<Fault, Late>,
  request: IncomingMessage,
  response: ServerResponse,
): void => {
  if (fault.is === "status") {
    const code = fault.code === undefined ? "Fault" : fault.code;
    const error = { ...(code !== null && { code }), message: "as the test wishes" };
    answer(response, fault.status, fault.body ?? { error }, fault.headers);
  } else if (fault.is === "reset") {
    request.socket.resetAndDestroy();
  } else if (fault.is === "hangInBody") {
    response.writeHead(201, { "content-type": "application/json", "content-length": "100" });
    response.write("{");
  }
};

import type { IncomingMessage, ServerResponse } from "node:http";

/** What the platform does instead of answering well; `after` it has taken the message, or `before`. */
export type PlatformFault = { readonly when: "before" | "after" } & (
  | {
      /** Its own error, in an answer that says 200. */
      readonly is: "error";
      readonly code: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** An answer of something before it. */
  | { readonly is: "status"; readonly status: number; readonly body?: string }
  | { readonly is: "redirect"; readonly to: string }
  | { readonly is: "hang" | "reset" }
);

export const answerJson = (response: ServerResponse, body: object, headers = {}): void => {
  response.writeHead(200, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
};

/** Answers as the fault is; one that hangs gets no answer. */
export const meetFault = (fault: PlatformFault, request: IncomingMessage, response: ServerResponse): void => {
  if (fault.is === "error")
    answerJson(
      response,
      { ok: false, error_code: fault.code, description: "as the test wishes" },
      fault.headers,
    );
  else if (fault.is === "status") response.writeHead(fault.status).end(fault.body ?? "<html>");
  else if (fault.is === "redirect") response.writeHead(307, { location: fault.to }).end();
  else if (fault.is === "reset") request.socket.resetAndDestroy();
};

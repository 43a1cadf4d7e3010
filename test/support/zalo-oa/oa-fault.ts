import type { IncomingMessage, ServerResponse } from "node:http";

/** What the OA server does instead of answering well; `after` it has done what was asked, or `before`. */
export type OaFault = { readonly when: "before" | "after" } & (
  | { readonly is: "error"; readonly code: number }
  | { readonly is: "status"; readonly status: number; readonly body?: string }
  | { readonly is: "hang" | "reset" }
);

const words: Readonly<Record<number, string>> = {
  [-32]: "Your application reached limit call api",
  [-201]: "Parameter is invalid",
  [-210]: "Parameter exceeds allowable limit",
  [-213]: "User has not followed OA",
  [-216]: "Access token is invalid",
  [-220]: "access_token is expired or removed",
  [-224]: "The OA needs to upgrade OA Tier Package to use this feature",
  [-230]: "User has not interacted with the OA in the past 7 days",
};

/** An error as the OA server tells it, in an answer that says 200. */
export const errorBody = (code: number) => ({ error: code, message: words[code] ?? "as the test wishes" });

export const answerJson = (response: ServerResponse, body: object, headers = {}): void => {
  response.writeHead(200, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
};

/** Answers as the fault is; one that hangs gets no answer. */
export const meetFault = (fault: OaFault, request: IncomingMessage, response: ServerResponse): void => {
  if (fault.is === "error") answerJson(response, errorBody(fault.code));
  else if (fault.is === "status") {
    // restify, where it is loaded, makes writeHead give nothing.
    response.writeHead(fault.status);
    response.end(fault.body ?? "<html>");
  } else if (fault.is === "reset") request.socket.resetAndDestroy();
};

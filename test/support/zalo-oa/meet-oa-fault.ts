import type { IncomingMessage, ServerResponse } from "node:http";
import { answerJson } from "../zalo-bot/platform-fault.ts";
import type { OaFault } from "./oa-fault.ts";

/** Answers as the fault is; one that hangs gets no answer. */
export const meetOaFault = (fault: OaFault, request: IncomingMessage, response: ServerResponse): void => {
  if (fault.is === "error") answerJson(response, { error: fault.code, message: "as the test wishes" });
  else if (fault.is === "status") {
    // restify, where it is loaded, makes writeHead give nothing.
    response.writeHead(fault.status);
    response.end(fault.body ?? "<html>");
  } else if (fault.is === "reset") request.socket.resetAndDestroy();
};

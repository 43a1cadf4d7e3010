import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";

/** Sends an answer with what every answer of the service says of itself, and gives how many bytes its body had. */
export const writeAnswer = (
  response: ServerResponse,
  answer: Answer,
  { nowMs }: { nowMs: number },
): number => {
  const text = answer.body === undefined ? "" : JSON.stringify(answer.body);
  response.sendDate = false;
  response.writeHead(answer.status, {
    date: new Date(nowMs).toUTCString(),
    ...(text === "" ? undefined : { "content-type": "application/json" }),
    "content-length": Buffer.byteLength(text),
    "x-ms-activity-id": randomUUID(),
    "x-ms-request-charge": String(answer.charge ?? 0),
    "x-ms-session-token": "0:-1#1",
    "x-ms-gatewayversion": "version=2.14.0",
    ...answer.headers,
  });
  response.end(text);
  return Buffer.byteLength(text);
};

import type { Response } from "restify";
import type { Page, RouteAnswer } from "./route.ts";

/** Sends a status, and a body of JSON only where there is one. */
export const answer = (response: Response, { status, body }: RouteAnswer): void => {
  if (response.headersSent || response.destroyed) return;
  if (body === undefined) {
    response.sendRaw(status, "", { "content-length": "0" });
    return;
  }
  const text = Buffer.from(JSON.stringify(body));
  response.sendRaw(status, text, {
    "content-type": "application/json; charset=utf-8",
    "content-length": String(text.length),
  });
};

/** Sends a page that anybody may read. */
export const answerPage = (response: Response, { contentType, body }: Page): void => {
  const text = Buffer.from(body);
  response.sendRaw(200, text, { "content-type": contentType, "content-length": String(text.length) });
};

/** Refuses with a status and nothing else, and closes the connection, for its body may still be on the way. */
export const refuse = (response: Response, status: number): void => {
  response.setHeader("connection", "close");
  answer(response, { status });
};

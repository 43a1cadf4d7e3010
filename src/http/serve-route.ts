import type { Logger } from "pino";
import type { Request, Response } from "restify";
import { answer, refuse } from "./answer.ts";
import type { HttpLimits } from "./http-limits.ts";
import { parseJson } from "./parse-json.ts";
import { readBody } from "./read-body.ts";
import type { Route } from "./route.ts";

const flatHeaders = ({ headers }: Request): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );

/** A handler that reads a bounded body, asks the route, and answers; it never throws. */
export const serveRoute =
  (route: Route, limits: HttpLimits, log: Logger) =>
  async (request: Request, response: Response): Promise<void> => {
    const body = await readBody(request, limits.bodyBytes);
    if (body.is !== "read") return refuse(response, body.is === "tooLong" ? 413 : 400);
    const parsed = parseJson(body.raw, limits.jsonDepth);
    if (parsed === undefined) return refuse(response, 400);
    try {
      answer(response, await route.receive({ headers: flatHeaders(request), body: parsed, raw: body.raw }));
    } catch (error) {
      log.error({ err: error, path: route.path }, "a route failed");
      refuse(response, 500);
    }
  };

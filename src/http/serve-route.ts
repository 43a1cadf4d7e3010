import type { Logger } from "pino";
import type { Request, Response } from "restify";
import type { Admission } from "./admission.ts";
import { answer, refuse } from "./answer.ts";
import type { HttpLimits } from "./http-limits.ts";
import { parseJson } from "./parse-json.ts";
import type { Body } from "./read-body.ts";
import type { Route } from "./route.ts";

const flatHeaders = ({ headers }: Request): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value]),
  );

const refusalOf: Record<Exclude<Body["is"], "read">, number> = { tooLong: 413, tooSlow: 408, broken: 400 };

type Serving = { readonly limits: HttpLimits; readonly admission: Admission; readonly log: Logger };

/** A handler that reads a bounded body, asks the route, and answers; it never throws. */
export const serveRoute =
  (route: Route, { limits, admission, log }: Serving) =>
  async (request: Request, response: Response): Promise<void> => {
    const body = await admission.read(request);
    if (body.is !== "read") return refuse(response, refusalOf[body.is]);
    try {
      const answered = await admission.during(async () => {
        const parsed = parseJson(body.raw, limits.jsonDepth);
        if (parsed === undefined) return "malformed";
        return route.receive({ headers: flatHeaders(request), body: parsed, raw: body.raw });
      });
      if (answered === undefined) refuse(response, 503);
      else if (answered === "malformed") refuse(response, 400);
      else answer(response, answered);
    } catch (error) {
      log.error({ err: error, path: route.path }, "a route failed");
      refuse(response, 500);
    }
  };

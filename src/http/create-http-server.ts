import type { AddressInfo, Socket } from "node:net";
import type { Logger } from "pino";
import { createServer, type Request, type Response } from "restify";
import { answer, refuse } from "./answer.ts";
import { guardRequest } from "./guard-request.ts";
import { defaultHttpLimits, type HttpLimits } from "./http-limits.ts";
import { isLoopback } from "./loopback.ts";
import { parseJson } from "./parse-json.ts";
import { readBody } from "./read-body.ts";
import type { Route } from "./route.ts";

export type HttpServer = {
  /**
   * Starts to listen; port 0 takes a free one.
   * @throws where the port is taken, or a route open to anybody would be reachable from other machines
   */
  readonly listen: (port: number, host: string) => Promise<{ port: number }>;
  /** Takes no new connection, lets answers go out for `graceMs`, then ends what is left. */
  readonly close: (graceMs: number) => Promise<void>;
};

export type HttpServerSettings = {
  readonly routes: readonly Route[];
  /** Whether this instance can serve: its store answers. */
  readonly health: () => Promise<boolean>;
  readonly limits?: Partial<HttpLimits> | undefined;
  readonly log: Logger;
};

const flatHeaders = (request: Request): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : value,
    ]),
  );

const statusOf = (error: unknown): number =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : 500;

/** The one door: a web server that lets only bounded, plain JSON in and no word about itself out. */
export const createHttpServer = ({ routes, health, limits: given, log }: HttpServerSettings): HttpServer => {
  const limits = { ...defaultHttpLimits, ...given };
  // An empty name leaves the Server header out; the types know restify's former logger.
  const server = createServer({ name: "", log: log as never });
  Object.assign(server.server, {
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    connectionsCheckingInterval: limits.connectionsCheckMs,
    maxConnections: limits.connections,
  });

  let inFlight = 0;
  server.pre((request, response, next) => {
    const status = inFlight >= limits.inFlight ? 503 : guardRequest(request, limits);
    if (status !== undefined) {
      refuse(response, status);
      return next(false);
    }
    inFlight += 1;
    response.once("close", () => {
      inFlight -= 1;
    });
    return next();
  });
  server.on("restifyError", (_request: Request, response: Response, error: unknown, done: () => void) => {
    refuse(response, statusOf(error));
    done();
  });
  // Without a listener of ours, a socket that asks for an upgrade would stay open with no owner and no timeout.
  server.on("upgrade", (_request: Request, socket: Socket) => socket.destroy());

  for (const route of routes) {
    server.post(route.path, async (request: Request, response: Response) => {
      const body = await readBody(request, limits.bodyBytes);
      if (body.is !== "read") return refuse(response, body.is === "tooLong" ? 413 : 400);
      const parsed = parseJson(body.raw, limits.jsonDepth);
      if (parsed === undefined) return refuse(response, 400);
      try {
        const given = { headers: flatHeaders(request), body: parsed, raw: body.raw };
        answer(response, await route.receive(given));
      } catch (error) {
        log.error({ err: error, path: route.path }, "a route failed");
        refuse(response, 500);
      }
    });
  }

  let checking: Promise<boolean> | undefined;
  const readiness = (): Promise<boolean> => {
    checking ??= health()
      .catch(() => false)
      .finally(() => {
        checking = undefined;
      });
    return checking;
  };
  server.get("/healthz", async (_request: Request, response: Response) => answer(response, { status: 200 }));
  server.get("/readyz", async (_request: Request, response: Response) =>
    answer(response, { status: (await readiness()) ? 200 : 503 }),
  );

  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const open = routes.find((route) => route.loopbackOnly);
        if (open !== undefined && !isLoopback(host)) {
          reject(new Error(`${open.path} takes anybody's word: listen on 127.0.0.1, not on ${host}`));
          return;
        }
        server.server.once("error", reject);
        server.server.listen(port, host, () => {
          server.server.off("error", reject);
          resolve({ port: (server.server.address() as AddressInfo).port });
        });
      }),
    close: (graceMs) =>
      new Promise((resolve) => {
        const end = setTimeout(() => server.server.closeAllConnections(), graceMs);
        server.server.close(() => {
          clearTimeout(end);
          resolve();
        });
        server.server.closeIdleConnections();
      }),
  };
};

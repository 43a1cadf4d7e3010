import type { Socket } from "node:net";
import type { Logger } from "pino";
import { createServer, type Request, type Response } from "restify";
import { createAdmission } from "./admission.ts";
import { answer, answerPage, refuse } from "./answer.ts";
import { type Downloads, downloadPath, serveDownload } from "./downloads.ts";
import { guardRequest } from "./guard-request.ts";
import { defaultHttpLimits, type HttpLimits } from "./http-limits.ts";
import { createLifecycle, type Lifecycle } from "./lifecycle.ts";
import { isLoopback } from "./loopback.ts";
import type { Page, Route } from "./route.ts";
import { serveRoute } from "./serve-route.ts";
import { sharedCheck } from "./shared-check.ts";
import { followUnderWay } from "./under-way.ts";

/** A web server, ready to listen. */
export type HttpServer = Lifecycle & {
  /** All it serves, as "POST /path". */
  readonly served: readonly string[];
};

/** What the server serves. */
export type HttpServerSettings = {
  readonly routes: readonly Route[];
  readonly pages?: readonly Page[] | undefined;
  /** Files that anybody on this machine may fetch by address. */
  readonly downloads?: Downloads | undefined;
  /** Whether this instance can serve: its store answers. */
  readonly health: () => Promise<boolean>;
  /** Hears of each request that was refused, whatever refused it. */
  readonly onRefusal?: ((status: number) => void) | undefined;
  readonly limits?: Partial<HttpLimits> | undefined;
  readonly log: Logger;
};

/** For connections on which nothing is under way any more. */
const lastMs = 1_000;

const statusOf = (error: unknown): number =>
  error instanceof Error && "statusCode" in error && typeof error.statusCode === "number"
    ? error.statusCode
    : 500;

/**
 * The one door: a web server that lets only bounded, plain JSON in and no word about itself out. It does not listen
 * where a route open to anybody would be reachable from other machines.
 */
export const createHttpServer = (settings: HttpServerSettings): HttpServer => {
  const { routes, downloads, health, limits: given, log } = settings;
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

  const underWay = followUnderWay(server.server);
  let isClosing = false;
  server.pre((request, response, next) => {
    // Whoever comes now is sent elsewhere, by an answer, and readiness says so too; what is under way goes on.
    const status = isClosing ? 503 : guardRequest(request, limits);
    if (status === undefined) return next();
    refuse(response, status);
    return next(false);
  });
  server.on("restifyError", (_request: Request, response: Response, error: unknown, done: () => void) => {
    refuse(response, statusOf(error));
    done();
  });
  server.server.on("request", (_request, response) =>
    response.once("finish", () => {
      if (response.statusCode >= 400) settings.onRefusal?.(response.statusCode);
    }),
  );
  // Without a listener of ours, a socket that asks for an upgrade stays open with no owner and no timeout.
  server.on("upgrade", (_request: Request, socket: Socket) => socket.destroy());

  const serving = { limits, admission: createAdmission(limits), log };
  for (const route of routes) server.post(route.path, serveRoute(route, serving));
  for (const page of settings.pages ?? [])
    server.get(page.path, async (_request: Request, response: Response) => answerPage(response, page));
  if (downloads) {
    const onError = (error: unknown) => log.error({ err: error }, "a file could not be made");
    server.get(`${downloadPath}:token`, serveDownload(downloads, onError));
  }
  const isReady = sharedCheck(health);
  server.get("/healthz", async (_request: Request, response: Response) => answer(response, { status: 200 }));
  server.get("/readyz", async (_request: Request, response: Response) =>
    answer(response, { status: (await isReady()) ? 200 : 503 }),
  );

  const { listen, close } = createLifecycle(server, log);
  return {
    served: Object.values(server.router.getRoutes()).map(({ method, path }) => `${method} ${path}`),
    listen: async (port, host) => {
      const open = routes.find((route) => route.loopbackOnly)?.path ?? (downloads && downloadPath);
      if (open !== undefined && !isLoopback(host)) {
        throw new Error(`${open} takes anybody's word: listen on 127.0.0.1, not on "${host}"`);
      }
      return listen(port, host);
    },
    close: async (graceMs) => {
      isClosing = true;
      await close((await underWay.ended(graceMs)) ? lastMs : 0);
    },
  };
};

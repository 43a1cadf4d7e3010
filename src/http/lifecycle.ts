import type { Server as NodeServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Logger } from "pino";
import type { Server } from "restify";

/** Start and end of a server. */
export type Lifecycle = {
  /** Starts to listen; port 0 takes a free one. */
  readonly listen: (port: number, host: string) => Promise<{ port: number }>;
  /** Takes no new connection, lets answers go out for `graceMs`, then ends what is left. */
  readonly close: (graceMs: number) => Promise<void>;
};

/** How a server starts and ends; once it listens an error is logged and never ends the process. */
export const createLifecycle = (server: Server, log: Logger): Lifecycle => {
  const node: NodeServer = server.server;
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        node.listen(port, host, () => {
          server.on("error", (error: Error) => log.error({ err: error }, "the web server met an error"));
          server.removeListener("error", reject);
          resolve({ port: (node.address() as AddressInfo).port });
        });
      }),
    close: (graceMs) =>
      new Promise((resolve) => {
        const end = setTimeout(() => node.closeAllConnections(), graceMs);
        node.close(() => {
          clearTimeout(end);
          resolve();
        });
        node.closeIdleConnections();
      }),
  };
};

import type { Server, ServerResponse } from "node:http";

/** Requests that are being answered. */
export type UnderWay = {
  /** Counts no more of them from now on; whether all that were counted ended within `graceMs`. */
  ended(graceMs: number): Promise<boolean>;
};

/** Follows the requests of a server from their first byte to the end of their answer. */
export const followUnderWay = (server: Server): UnderWay => {
  const open = new Set<ServerResponse>();
  let isClosing = false;
  let onEnd: (() => void) | undefined;
  server.on("request", (_request, response) => {
    if (isClosing) return;
    open.add(response);
    response.once("close", () => {
      open.delete(response);
      if (open.size === 0) onEnd?.();
    });
  });
  return {
    ended: (graceMs) =>
      new Promise((resolve) => {
        isClosing = true;
        if (open.size === 0) return resolve(true);
        const timer = setTimeout(() => resolve(false), graceMs);
        onEnd = () => {
          clearTimeout(timer);
          resolve(true);
        };
      }),
  };
};

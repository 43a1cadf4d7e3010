import type { IncomingMessage } from "node:http";
import type { HttpLimits } from "./http-limits.ts";
import { type Body, readBody } from "./read-body.ts";

/** Who is let in before anybody is asked who they are. */
export type Admission = {
  /** The body of a request; where too many are on the way, the one that has taken longest gives way. */
  readonly read: (request: IncomingMessage) => Promise<Body>;
  /** What the work gives; undefined, and the work not begun, where too much is under way. */
  readonly during: <Value>(work: () => Promise<Value>) => Promise<Value | undefined>;
};

/**
 * Bounds what is read and what is answered at one moment. A body counts against those that are read and not against
 * those that are answered: who sends slowly keeps out nobody but others who do.
 */
export const createAdmission = (limits: HttpLimits): Admission => {
  const readers = new Set<() => void>();
  let inFlight = 0;
  return {
    read: (request) => {
      const [giveWay] = readers;
      if (readers.size >= limits.readAtOnce) giveWay?.();
      return new Promise((resolve) => {
        const end = (body: Body): void => {
          readers.delete(stop);
          resolve(body);
        };
        const stop = (): void => end({ is: "tooSlow" });
        readers.add(stop);
        void readBody(request, limits.bodyBytes).then(end);
      });
    },
    during: async (work) => {
      if (inFlight >= limits.inFlight) return undefined;
      inFlight += 1;
      try {
        return await work();
      } finally {
        inFlight -= 1;
      }
    },
  };
};

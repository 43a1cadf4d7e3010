import type { BotOrder } from "./cosmos-bot-process.ts";
import { type Forked, forkProcess } from "./fork-process.ts";

/** Several bots, each in a process of its own, over one store. */
export type Fleet = {
  /** Where Teams may post to now; a bot that comes back listens elsewhere. */
  urls(): readonly string[];
  /** Kills one with -9. */
  stop(at: number): Promise<void>;
  /** Lets another take the place of one that was killed. */
  revive(at: number): Promise<void>;
  close(): Promise<void>;
};

const program = new URL("cosmos-bot-process.ts", import.meta.url);

/** Starts so many bots, and one more that only waits, so that nobody waits for its imports. */
export const startFleet = async (count: number, order: BotOrder): Promise<Fleet> => {
  const startSpare = async (): Promise<Forked> => {
    const forked = forkProcess(program);
    await forked.next();
    return forked;
  };
  const begin = async (forked: Forked): Promise<{ forked: Forked; url: string }> => {
    const told = forked.next<{ port: number }>();
    forked.child.send(order);
    return { forked, url: `http://127.0.0.1:${(await told).port}/api/messages` };
  };
  const bots = await Promise.all(Array.from({ length: count }, async () => begin(await startSpare())));
  let spare = startSpare();
  return {
    urls: () => bots.map(({ url }) => url),
    stop: async (at) => {
      await bots[at]?.forked.kill();
    },
    revive: async (at) => {
      const next = await spare;
      spare = startSpare();
      bots[at] = await begin(next);
    },
    close: async () => {
      await Promise.all([...bots.map(({ forked }) => forked.kill()), spare.then((forked) => forked.kill())]);
    },
  };
};

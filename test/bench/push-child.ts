import { fork } from "node:child_process";
import { join } from "node:path";

/** What sending everything took. */
export type PushUsage = {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Highest seen while sending, in MB. */
  readonly rssMb: number;
  /** Live objects, highest seen while sending, in MB; 0 where it was not asked for. */
  readonly heapMb: number;
};

const mb = (bytes: number): number => bytes / 2 ** 20;

/** Between two looks at what is live, each of which collects garbage first. */
const heapEveryMs = 2_000;

/** Tells the parent that all is ready, sends everything when it says so, and tells it what that took. */
export const pushWhenTold = (self: NodeJS.Process, push: () => Promise<void>): void => {
  self.once("message", async () => {
    let [rssMb, heapMb] = [0, 0];
    const { gc } = globalThis;
    const look = (): void => {
      rssMb = Math.max(rssMb, mb(self.memoryUsage().rss));
    };
    const lookCloser = (): void => {
      gc?.();
      heapMb = Math.max(heapMb, mb(self.memoryUsage().heapUsed));
    };
    const watches = [setInterval(look, 200), ...(gc ? [setInterval(lookCloser, heapEveryMs)] : [])];
    const [before, startedAt] = [self.cpuUsage(), performance.now()];
    await push();
    const { user, system } = self.cpuUsage(before);
    for (const watch of watches) clearInterval(watch);
    const wallMs = performance.now() - startedAt;
    const usage: PushUsage = { cpuMs: (user + system) / 1000, wallMs, rssMb, heapMb };
    self.send?.(usage, () => self.exit(0));
  });
  self.send?.("ready");
};

/**
 * Runs a file of this folder that calls `pushWhenTold`, in a process of its own.
 * @param looksAtHeap tells how much of it is live as well, which costs time
 */
export const runPusher = (file: string, args: readonly string[], looksAtHeap = false): Promise<PushUsage> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, file), [...args], {
      env: { PATH: process.env["PATH"] },
      execArgv: looksAtHeap ? ["--expose-gc"] : [],
    });
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
    child.on("message", (message) => {
      if (message === "ready") child.send("go");
      else resolve(message as PushUsage);
    });
  });

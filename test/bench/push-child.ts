import { fork } from "node:child_process";
import { join } from "node:path";

/** What sending everything took. */
export type PushUsage = {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Highest seen while sending, in MB. */
  readonly rssMb: number;
  /** After it was made ready, before the first was sent, in MB. */
  readonly startRssMb: number;
};

const mb = (self: NodeJS.Process): number => self.memoryUsage().rss / 2 ** 20;

/** Tells the parent that all is ready, sends everything when it says so, and tells it what that took. */
export const pushWhenTold = (self: NodeJS.Process, push: () => Promise<void>): void => {
  self.once("message", async () => {
    const [before, startedAt, startRssMb] = [self.cpuUsage(), performance.now(), mb(self)];
    let rssMb = startRssMb;
    const watch = setInterval(() => {
      rssMb = Math.max(rssMb, mb(self));
    }, 200);
    await push();
    clearInterval(watch);
    const { user, system } = self.cpuUsage(before);
    const usage: PushUsage = {
      cpuMs: (user + system) / 1000,
      wallMs: performance.now() - startedAt,
      rssMb,
      startRssMb,
    };
    self.send?.(usage, () => self.exit(0));
  });
  self.send?.("ready");
};

/** Runs a file of this folder that calls `pushWhenTold`, in a process of its own. */
export const runPusher = (file: string, args: readonly string[]): Promise<PushUsage> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, file), [...args], { env: { PATH: process.env["PATH"] } });
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
    child.on("message", (message) => {
      if (message === "ready") child.send("go");
      else resolve(message as PushUsage);
    });
  });

import { fork } from "node:child_process";
import { join } from "node:path";

/** What a process under load has used so far. */
export type Usage = { readonly cpuMs: number; readonly rssMb: number };

/** Tells the parent the port that this process listens on, and answers when it asks what was used. */
export const reportTo = (self: NodeJS.Process, port: number): void => {
  self.on("message", () => {
    const { user, system } = self.cpuUsage();
    self.send?.({ cpuMs: (user + system) / 1000, rssMb: self.memoryUsage().rss / 2 ** 20 });
  });
  self.send?.({ port });
};

/** A bot in a process of its own. */
export type BenchBot = {
  readonly url: string;
  readonly startMs: number;
  usage(): Promise<Usage>;
  stop(): void;
};

/** Starts the bot in this folder's file and waits until it listens. */
export const startBenchBot = async (file: string, args: readonly string[] = []): Promise<BenchBot> => {
  const startedAt = performance.now();
  const child = fork(join(import.meta.dirname, file), [...args], { env: { PATH: process.env["PATH"] } });
  const next = <Message>() =>
    new Promise<Message>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`${file} ended with ${code}`));
      child.once("exit", ended);
      child.once("message", (message) => {
        child.off("exit", ended);
        resolve(message as Message);
      });
    });
  const { port } = await next<{ port: number }>();
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    startMs: performance.now() - startedAt,
    usage: () => {
      const answer = next<Usage>();
      child.send("usage");
      return answer;
    },
    stop: () => child.kill(),
  };
};

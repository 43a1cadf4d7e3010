import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A bot process that is killed and comes back. */
export type Lives = {
  /** Where Teams posts to now; a new life listens elsewhere. */
  url(): string;
  /** How many lives have ended. */
  endedCount(): number;
  /** Kills it with -9 and, once it is dead, lets the next begin, with all claims of the last lapsed. */
  kill(): Promise<void>;
  close(): Promise<void>;
};

type Spare = { readonly child: ChildProcess; readonly lines: Interface };

/** Claims hold for 30 s; each life begins that much later and more. */
const laterMs = 31_000;

const startSpare = (): Spare => {
  const path = fileURLToPath(new URL("bot-process.ts", import.meta.url));
  const child = spawn(process.execPath, [path], { stdio: ["pipe", "pipe", "inherit"] });
  if (!child.stdout) throw new Error("The bot process has no output.");
  return { child, lines: createInterface({ input: child.stdout }) };
};

/** Starts the first life; the next process is always there already, so that nobody waits for its imports. */
export const startLives = async (file: string): Promise<Lives> => {
  let [current, spare] = [startSpare(), startSpare()];
  let endedCount = 0;
  let url = "";

  const begin = async ({ child, lines }: Spare): Promise<void> => {
    const told = new Promise<string>((resolve, reject) => {
      lines.on("line", (line) => line.startsWith("port ") && resolve(line.slice(5)));
      child.once("exit", () => reject(new Error("The bot process ended before it listened.")));
    });
    child.stdin?.write(`${file} ${endedCount * laterMs}\n`);
    url = `http://127.0.0.1:${await told}/api/messages`;
  };
  const end = async ({ child }: Spare): Promise<void> => {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };

  await begin(current);
  return {
    url: () => url,
    endedCount: () => endedCount,
    kill: async () => {
      await end(current);
      endedCount += 1;
      [current, spare] = [spare, startSpare()];
      await begin(current);
    },
    close: async () => {
      await Promise.all([end(current), end(spare)]);
    },
  };
};

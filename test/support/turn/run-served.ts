import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ServedOrder } from "./served-process.ts";

/** A bot in a process of its own, as it is served. */
export type Served = {
  readonly child: ChildProcess;
  /** Where Teams posts to. */
  readonly url: string;
  /** Resolves when it has said a line. */
  says(line: string): Promise<void>;
  /** Its log so far, parsed. */
  log(): readonly Readonly<Record<string, unknown>>[];
  /** All that it wrote to its error output. */
  complained(): string;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
};

/** How long it may take to say something. */
const mostMs = 15_000;

/** Starts a bot in a process of its own; it listens once this resolves. */
export const runServed = async (order: ServedOrder): Promise<Served> => {
  const path = fileURLToPath(new URL("served-process.ts", import.meta.url));
  const child = spawn(process.execPath, [path, JSON.stringify(order)], { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let complained = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    complained += chunk.toString();
  });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const saying = (line: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`It did not say ${line}:\n${complained}`)), mostMs);
      const look = (): void => {
        const found = line.exec(said);
        if (!found) return;
        clearTimeout(late);
        child.stdout.off("data", look);
        resolve(found);
      };
      child.stdout.on("data", look);
      look();
    });
  const [, port = ""] = await saying(/^port (\d+)$/m);
  return {
    child,
    url: `http://127.0.0.1:${port}/api/messages`,
    says: async (line) => {
      await saying(new RegExp(`^${line}$`, "m"));
    },
    log: () =>
      complained
        .split("\n")
        .filter((line) => line.startsWith("{"))
        .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>),
    complained: () => complained,
    ended,
  };
};

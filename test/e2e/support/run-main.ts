import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const running = new Set<ChildProcess>();

// What a test did not end, because the run was cut off, ends with the run.
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** One run of `src/main.ts`. */
export type MainRun = {
  /** All that it printed so far, both streams. */
  readonly printed: () => string;
  /** Resolves when it has ended, with its exit code. */
  readonly ended: Promise<number | null>;
  /** Ends it as Ctrl+C does; gives its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it at once, as a crash does. */
  readonly kill: () => Promise<number | null>;
  readonly isRunning: () => boolean;
};

/** Milliseconds after which a process that was told to stop is killed. */
const patienceMs = 12_000;

/** Runs `node src/main.ts` with arguments and settings, in a process of its own. */
export const runMain = (args: readonly string[], env: Readonly<Record<string, string>>): MainRun => {
  const { NOW: _now, ...own } = process.env;
  const child = spawn(process.execPath, ["src/main.ts", ...args], {
    cwd: root,
    env: { ...own, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once("close", (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return {
    printed: () => text,
    ended,
    kill: () => {
      child.kill("SIGKILL");
      return ended;
    },
    isRunning: () => running.has(child),
    stop: async () => {
      child.kill("SIGINT");
      const killing = setTimeout(() => child.kill("SIGKILL"), patienceMs);
      const code = await ended;
      clearTimeout(killing);
      return code;
    },
  };
};

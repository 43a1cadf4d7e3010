import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Processes with a push engine each, that are killed and replaced. */
export type PumpFleet = {
  readonly names: () => readonly string[];
  /** Kills that one with -9 and, once it is dead, has another begin. */
  readonly kill: (name: string) => Promise<void>;
  /** Puts everybody's clock forward; at first, has them begin. */
  readonly setClock: (skippedMs: number, calendarMs: number) => Promise<void>;
  /** Those that ended without being killed, each in a sentence: the program may not do that. */
  readonly fallen: () => readonly string[];
  readonly close: () => Promise<void>;
};

type Worker = { readonly name: string; readonly child: ChildProcess };

/** Processes that stand by, so that nobody waits for their imports. */
const spareCount = 4;

const script = fileURLToPath(new URL("pump-process.ts", import.meta.url));

/** Compiled once for all of them: most of what one costs is the reading of its modules. */
const startSpare = async (cache: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [script], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  await once(child.stdout ?? child, "data");
  return child;
};

export const startPumpFleet = (
  workerCount: number,
  { file, serviceUrl }: { readonly file: string; readonly serviceUrl: string },
): PumpFleet => {
  const workers: Worker[] = [];
  const fallen: string[] = [];
  const spare = () => startSpare(join(dirname(file), "compiled"));
  const spares = Array.from({ length: spareCount }, spare);
  let begunCount = 0;
  let clockLine = "";
  const begin = async (): Promise<void> => {
    const child = await spares.shift();
    spares.push(spare());
    if (!child) throw new Error("No process stands by.");
    const name = `w${begunCount++}`;
    child.stdin?.write(`${clockLine}begin ${file} ${serviceUrl} ${name}\n`);
    child.once("exit", (code, signal) => {
      if (signal !== "SIGKILL") fallen.push(`${name} ended by itself with ${code ?? signal}`);
    });
    workers.push({ name, child });
  };
  const end = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
  return {
    names: () => workers.map(({ name }) => name),
    kill: async (name) => {
      const at = workers.findIndex((worker) => worker.name === name);
      const [worker] = workers.splice(at, 1);
      if (worker) await end(worker.child);
      await begin();
    },
    setClock: async (skippedMs, calendarMs) => {
      clockLine = `clock ${skippedMs} ${calendarMs}\n`;
      for (const { child } of workers) child.stdin?.write(clockLine);
      while (workers.length < workerCount) await begin();
    },
    fallen: () => fallen,
    close: async () => {
      for (const { child } of workers) await end(child);
      for (const standing of spares) await end(await standing);
    },
  };
};

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** Processes with a push engine each, that are killed and replaced. */
export type PumpFleet = {
  readonly names: () => readonly string[];
  /** Kills that one with -9 and, once it is dead, has another begin. */
  readonly kill: (name: string) => Promise<void>;
  /** Puts everybody's clock forward; at first, has them begin. */
  readonly setClock: (skippedMs: number, calendarMs: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Worker = { readonly name: string; readonly child: ChildProcess };

/** Processes that stand by, so that nobody waits for their imports. */
const spareCount = 2;

const startSpare = async (): Promise<ChildProcess> => {
  const path = fileURLToPath(new URL("pump-process.ts", import.meta.url));
  const child = spawn(process.execPath, [path], { stdio: ["pipe", "pipe", "inherit"] });
  await once(child.stdout ?? child, "data");
  return child;
};

export const startPumpFleet = (
  workerCount: number,
  { file, serviceUrl }: { readonly file: string; readonly serviceUrl: string },
): PumpFleet => {
  const workers: Worker[] = [];
  const spares = Array.from({ length: spareCount }, startSpare);
  let begunCount = 0;
  let clockLine = "";
  const begin = async (): Promise<void> => {
    const child = await spares.shift();
    spares.push(startSpare());
    if (!child) throw new Error("No process stands by.");
    const name = `w${begunCount++}`;
    child.stdin?.write(`${clockLine}begin ${file} ${serviceUrl} ${name}\n`);
    workers.push({ name, child });
  };
  const end = async (child: ChildProcess): Promise<void> => {
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
    close: async () => {
      for (const { child } of workers) await end(child);
      for (const spare of spares) await end(await spare);
    },
  };
};

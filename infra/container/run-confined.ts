import { spawn } from "node:child_process";

/** A program that runs apart. */
export type Confined = {
  /** All that it has said so far. */
  readonly said: () => string;
  readonly stop: () => void;
  /** Its exit code. @returns null where a signal ended it, as one does after `timeoutMs` */
  readonly ended: (timeoutMs: number) => Promise<number | null>;
};

/** Starts a program in a folder with these variables and no others; `node` is the Node that runs this. */
export const runConfined = (given: {
  readonly command: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}): Confined => {
  const { cwd, env, uid, gid } = given;
  const [program = "", ...args] = given.command;
  const child = spawn(program === "node" ? process.execPath : program, args, {
    cwd,
    env,
    ...(uid !== undefined && { uid, gid }),
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-10_000);
    });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  return {
    said: () => said,
    stop: () => child.kill("SIGTERM"),
    ended: async (timeoutMs) => {
      const end = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
      return ended.finally(() => clearTimeout(end));
    },
  };
};

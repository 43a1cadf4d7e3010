import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** A process of the test's own, which ends with it. */
export type Forked = {
  readonly child: ChildProcess;
  /** The next message that it sends. */
  next<Message>(): Promise<Message>;
  /** Ends it with -9, and is over once it is dead. */
  kill(): Promise<void>;
};

/** Starts the program at a path, to talk with by messages. */
export const forkProcess = (path: URL, args: readonly string[] = []): Forked => {
  const child = fork(path, [...args], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return {
    child,
    next: <Message>() =>
      new Promise<Message>((resolve, reject) => {
        const ended = (code: number | null) => reject(new Error(`${path.pathname} ended with ${code}.`));
        child.once("exit", ended);
        child.once("message", (message) => {
          child.off("exit", ended);
          resolve(message as Message);
        });
      }),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
};

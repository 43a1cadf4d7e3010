import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { AuthHarness } from "../teams/auth-harness.ts";
import type { BotAnswer, BotOrder } from "./bot-orders.ts";

type Watch = {
  readonly onFault: (text: string) => void;
  /** An order takes milliseconds; a bot that has not obeyed by then hangs. */
  readonly mostMs?: number;
};

/** Starts the fuzzed bot; its faults are told to `onFault`, its death and its hanging too. */
export const startFuzzedBot = async (
  harness: AuthHarness,
  seed: number,
  { onFault, mostMs = 120_000 }: Watch,
) => {
  const { settings, outside, botToken } = harness;
  const main = fileURLToPath(new URL("fuzzed-bot.ts", import.meta.url));
  const child = fork(main, [JSON.stringify({ seed, settings, outside, botToken })], {
    execArgv: ["--expose-gc"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let isClosing = false;
  const waiting: ((answer: BotAnswer) => void)[] = [];
  child.on("message", (answer: BotAnswer) => {
    if (answer.is === "fault") onFault(answer.text);
    else waiting.shift()?.(answer);
  });
  child.on("exit", (code) => {
    if (!isClosing) onFault(`the process ended with ${code}`);
    for (const answer of waiting.splice(0)) answer({ is: "done", heapBytes: 0 });
  });
  const next = (): Promise<BotAnswer> => new Promise((resolve) => waiting.push(resolve));
  const started = await next();
  if (started.is !== "listening") throw new Error("the fuzzed bot did not start");
  return {
    ...started,
    pid: child.pid,
    /** Done once every turn has ended; gives the heap in bytes. A bot that does not obey in time is ended. */
    order: async (order: BotOrder): Promise<number> => {
      if (!child.connected) return 0;
      const done = next();
      const late = setTimeout(() => {
        onFault(`"${order.do}" was not obeyed within ${mostMs / 1000} s`);
        child.kill("SIGKILL");
      }, mostMs);
      child.send(order);
      const answer = await done;
      clearTimeout(late);
      return answer.is === "done" ? answer.heapBytes : 0;
    },
    close: () => {
      isClosing = true;
      child.kill("SIGKILL");
    },
  };
};

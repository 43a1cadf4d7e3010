import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { AuthHarness } from "../teams/auth-harness.ts";
import type { BotAnswer, BotOrder } from "./bot-orders.ts";

/** Starts the fuzzed bot; its faults are told to `onFault`, its death too. */
export const startFuzzedBot = async (harness: AuthHarness, seed: number, onFault: (text: string) => void) => {
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
    /** Done once every turn has ended; gives the heap in bytes. */
    order: async (order: BotOrder): Promise<number> => {
      const done = next();
      child.send(order);
      const answer = await done;
      return answer.is === "done" ? answer.heapBytes : 0;
    },
    close: () => {
      isClosing = true;
      child.kill("SIGKILL");
    },
  };
};

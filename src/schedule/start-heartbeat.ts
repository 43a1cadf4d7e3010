import { schedule } from "node-cron";
import type { Logger } from "pino";

/** Runs `beat` at once and then each minute, never two at a time; `stop` waits for the one under way. */
export const startHeartbeat = (beat: () => Promise<void>, log: Logger): { stop(): Promise<void> } => {
  let running: Promise<void> | undefined;
  const run = (): Promise<void> => {
    running ??= beat()
      .catch((error: unknown) => log.error({ err: error }, "a heartbeat failed"))
      .finally(() => {
        running = undefined;
      });
    return running;
  };
  const task = schedule("* * * * *", run, { name: "heartbeat" });
  run();
  return {
    stop: async () => {
      await task.stop();
      await running;
    },
  };
};

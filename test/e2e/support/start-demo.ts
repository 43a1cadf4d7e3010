import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { type MainRun, runMain } from "./run-main.ts";

export type DemoOptions = {
  readonly dataDir: string;
  /** The moment that is played; the machine's own without it. */
  readonly now?: string | undefined;
  /** Whom the page speaks for. */
  readonly as?: string;
  /** A free one without it. */
  readonly playgroundPort?: number;
};

/** The demo as `npm start` runs it, and the page to open. */
export type Demo = Pick<MainRun, "printed" | "stop" | "kill"> & { readonly url: string };

const mostTries = 300;

/** Starts the demo on ports of its own and waits, for half a minute at most, until it names its page. */
export const startDemo = async ({ dataDir, now, as, playgroundPort }: DemoOptions): Promise<Demo> => {
  const env = { PORT: "0", PLAYGROUND_PORT: String(playgroundPort ?? (await freePort())), DATA_DIR: dataDir };
  const run = runMain(as === undefined ? ["demo"] : ["demo", "--as", as], {
    ...env,
    ...(now !== undefined && { NOW: now }),
  });
  for (let tries = 0; tries < mostTries && run.isRunning(); tries++) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(run.printed()) ?? [];
    if (url !== undefined) return { url, printed: run.printed, stop: run.stop, kill: run.kill };
    await delay(100);
  }
  const code = await run.stop();
  throw new Error(`The demo did not come up (exit ${code}):\n${run.printed()}`);
};

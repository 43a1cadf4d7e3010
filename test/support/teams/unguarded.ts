import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type AuthHarness, appId } from "./auth-harness.ts";

/** The stock stack in a process of its own. */
export type Unguarded = {
  readonly url: string;
  readonly port: number;
  readonly state: () => Promise<{ turns: number; issuers: number; rssBytes: number }>;
  /** The exit code, once the process has ended by itself. */
  readonly ended: Promise<number | null>;
  readonly close: () => Promise<void>;
};

/** Starts restify with its body parser and botbuilder's CloudAdapter, unguarded; without a harness it has no app id. */
export const startUnguarded = async (
  harness?: AuthHarness,
  env: NodeJS.ProcessEnv = {},
): Promise<Unguarded> => {
  const main = fileURLToPath(new URL("unguarded-main.ts", import.meta.url));
  const settings = harness ? { appId, outside: harness.outside, botToken: harness.botToken } : {};
  const child = spawn(process.execPath, [main, JSON.stringify(settings)], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, ...env },
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const port = await new Promise<number>((resolve) => {
    let told = "";
    child.stdout.on("data", (chunk) => {
      told += chunk;
      const found = /port (\d+)\n/.exec(told)?.[1];
      if (found) resolve(Number(found));
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: `${origin}/api/messages`,
    port,
    state: async () => (await fetch(`${origin}/state`)).json() as never,
    ended,
    close: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
};

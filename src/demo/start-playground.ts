import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { stringify } from "yaml";
import { playgroundConfig } from "./playground-config.ts";
import type { DemoUser } from "./seed-demo.ts";

export type PlaygroundSettings = {
  /** Where the bot takes messages. */
  readonly endpoint: string;
  /** Wished for; another one where it is taken. */
  readonly port: number;
  readonly dataDir: string;
  /** Whom the client speaks for, first, then the others of the group chat. */
  readonly users: readonly DemoUser[];
};

/** The local client that runs: its page, and what ends it. */
export type Playground = { readonly url: string; readonly stop: () => void };

/**
 * Starts Microsoft's local Teams-like client beside the bot.
 * @throws with the client's own reason where it has no page within half a minute
 */
export const startPlayground = async (settings: PlaygroundSettings): Promise<Playground> => {
  const dataDir = resolve(settings.dataDir);
  const configFile = join(dataDir, ".m365agentsplayground.yml");
  const logFile = join(dataDir, "devTools", "m365agentsplayground.log");
  mkdirSync(dataDir, { recursive: true });
  rmSync(logFile, { force: true });
  writeFileSync(configFile, stringify(playgroundConfig(settings.users)));
  const client = runClient(settings, dataDir, configFile);
  const url = await pageOf(client);
  if (url !== undefined) return { url, stop: () => client.child.kill() };
  client.child.kill();
  throw new Error(
    `The Agents Playground did not come up: ${reasonIn(logFile) || client.said() || "no answer"}`,
  );
};

type Client = {
  readonly child: ChildProcess;
  /** The end of what it printed. */
  readonly said: () => string;
  readonly hasEnded: () => boolean;
};

const runClient = ({ endpoint, port }: PlaygroundSettings, cwd: string, configFile: string): Client => {
  const home = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/package.json");
  const args = ["start", "-e", endpoint, "-c", "msteams", "-p", String(port), "--disable-telemetry"];
  const child = fork(join(dirname(home), "cli.js"), args, {
    cwd,
    env: { ...process.env, TEAMS_APP_TEST_TOOL_CONFIG_PATH: configFile },
    execArgv: ["--import", new URL("./stay-on-this-machine.ts", import.meta.url).href],
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  let hasEnded = false;
  const listen = (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2000);
  };
  child.stdout?.on("data", listen);
  child.stderr?.on("data", listen);
  child.once("error", (error) => {
    said += error.message;
    hasEnded = true;
  });
  child.once("close", () => {
    hasEnded = true;
  });
  return { child, said: () => said.trim(), hasEnded: () => hasEnded };
};

const mostTries = 120;

/** Its page, once it answers; undefined where it ended before, or half a minute went by. */
const pageOf = async ({ said, hasEnded }: Client): Promise<string | undefined> => {
  for (let tries = 0; tries < mostTries && !hasEnded(); tries++) {
    // It says where it listens before it has read its settings; it answers after.
    const [, port] = /Listening on (\d+)/.exec(said()) ?? [];
    const url = `http://127.0.0.1:${port}`;
    if (port !== undefined && (await answers(url))) return url;
    await delay(250);
  }
  return undefined;
};

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );

/** The lines of the client's log that say why it failed. */
const reasonIn = (logFile: string): string => {
  try {
    const lines = readFileSync(logFile, "utf8").split("\n");
    return lines
      .filter((line) => line.startsWith("error "))
      .map((line) => line.slice(6))
      .join(" ");
  } catch {
    return "";
  }
};

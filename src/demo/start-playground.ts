import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { stringify } from "yaml";
import type { DemoUser } from "./seed-demo.ts";

export type PlaygroundSettings = {
  /** Where the bot takes messages. */
  readonly endpoint: string;
  readonly port: number;
  readonly dataDir: string;
  /** Whom the client speaks for, first, then the others of the group chat. */
  readonly users: readonly DemoUser[];
};

/** Starts Microsoft's local Teams-like client beside the bot; `stop` ends it. Rejects when it does not come up. */
export const startPlayground = async (
  settings: PlaygroundSettings,
): Promise<{ url: string; stop: () => void }> => {
  const dataDir = resolve(settings.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const configFile = join(dataDir, ".m365agentsplayground.yml");
  writeFileSync(configFile, stringify(playgroundConfig(settings.users)));
  const home = dirname(
    createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/package.json"),
  );
  const args = [
    "start",
    "-e",
    settings.endpoint,
    "-c",
    "msteams",
    "-p",
    String(settings.port),
    "--disable-telemetry",
  ];
  const child = spawn(process.execPath, [join(home, "cli.js"), ...args], {
    cwd: dataDir,
    env: { ...process.env, TEAMS_APP_TEST_TOOL_CONFIG_PATH: configFile },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = `http://127.0.0.1:${settings.port}`;
  let ended: string | undefined;
  let said = "";
  const listen = (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2000);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  child.once("error", (error) => {
    ended = error.message;
  });
  child.once("close", (code) => {
    ended = `exit ${code}: ${said.trim()}`;
  });
  for (let tries = 0; tries < mostTries && ended === undefined; tries++) {
    if (await answers(url)) return { url, stop: () => child.kill() };
    await delay(250);
  }
  child.kill();
  throw new Error(
    `The Agents Playground did not come up on port ${settings.port} (${ended ?? "no answer"}).`,
  );
};

/** Looks at its page for up to half a minute. */
const mostTries = 120;

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

const groupId = "00000000-0000-0000-0000-0000000000aa";

const playgroundConfig = (users: readonly DemoUser[]) => {
  const everybody = users.map((user) => ({
    id: `29:${user.as}`,
    name: user.name,
    userPrincipleName: `${user.as}@demo.local`,
    aadObjectId: user.objectId,
    givenName: user.name.split(" ").at(-1),
    surname: user.name.split(" ")[0],
    email: `${user.as}@demo.local`,
  }));
  const [currentUser, ...others] = everybody;
  return {
    version: "0.1.0",
    tenantId: "00000000-0000-0000-0000-000000000001",
    bot: { id: "28:thi-dua", name: "Thi Đua" },
    currentUser,
    users: others,
    personalChat: { id: `a:${users[0]?.as}` },
    groupChat: { id: "19:nhom-chung", name: "Nhóm chung" },
    team: {
      id: "19:so-cong-thuong",
      aadGroupId: groupId,
      name: "Sở Công Thương",
      channels: [{ id: "19:kenh-chung", name: "General" }],
    },
  };
};

import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isKeptOut } from "./container/is-kept-out.ts";
import { commandIn, copiesIn, envIn, readDockerfile } from "./container/read-dockerfile.ts";
import { type Confined, runConfined } from "./container/run-confined.ts";

/**
 * `npm run container:try`: does what infra/Dockerfile says where there is no Docker: copies what it copies into a bare
 * folder, installs by its own line, takes the right to write away, and starts its CMD as an ordinary user; asks its
 * HEALTHCHECK, makes an office, and stops it as Docker does. As root it becomes `nobody` for that.
 */
const root = resolve(import.meta.dirname, "..");
const place = mkdtempSync(join(tmpdir(), "thidua-container-"));
const app = join(place, "app");
const data = join(place, "data");
const instructions = readDockerfile(readFileSync(join(root, "infra/Dockerfile"), "utf8"));
const ignore = readFileSync(join(root, ".dockerignore"), "utf8");
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const say = (line: string): void => console.log(line);
const fail = (what: string): never => {
  throw new Error(what);
};

const copy = (): void => {
  mkdirSync(app);
  mkdirSync(data);
  for (const { from, to } of copiesIn(instructions))
    for (const name of from)
      cpSync(join(root, name), from.length > 1 || to.endsWith("./") ? join(app, name) : join(app, to), {
        recursive: true,
        filter: (source) => {
          const path = source.slice(root.length + 1);
          return !isKeptOut(ignore, path);
        },
      });
};

const install = (): void => {
  const line = instructions.find(({ name, words }) => name === "RUN" && words.startsWith("npm ci"))?.words;
  const [program = "", ...args] = line?.split(" ") ?? fail("The Dockerfile has no line that installs.");
  execFileSync(program, args, { cwd: app, stdio: "inherit", timeout: 300_000 });
};

/** What is left to the program's user: to read the program, and to write to its data. */
const confine = (): void => {
  execFileSync("chmod", ["-R", "a+rX,a-w", app]);
  chmodSync(place, 0o755);
  if (nobody.uid !== undefined) chownSync(data, nobody.uid, nobody.gid);
};

const settings: Readonly<Record<string, string>> = {
  ...envIn(instructions),
  DATA_FILE: join(data, "thidua.sqlite"),
  HOST: "127.0.0.1",
  PORT: process.env["PORT"] ?? "39781",
  MICROSOFT_APP_ID: "11111111-1111-1111-1111-111111111111",
  MICROSOFT_APP_TENANT_ID: "22222222-2222-2222-2222-222222222222",
  MICROSOFT_APP_TYPE: "SingleTenant",
  MICROSOFT_APP_PASSWORD: "not-a-real-one",
};

const start = (command: readonly string[]): Confined =>
  runConfined({ command, cwd: app, env: settings, ...nobody });

const officeCommand = (name: string): readonly string[] => [
  ...["node", "src/main.ts", "office:create", "--name", name],
  ...["--officer", "tam.lt@socongthuong.gov.vn", "--officer-name", "Lê Thị Tâm"],
];

type End = { readonly code: number; readonly says?: RegExp };

const ends = async (what: string, command: readonly string[], { code, says = /^/ }: End): Promise<void> => {
  const run = start(command);
  const ended = await run.ended(60_000);
  if (ended !== code || !says.test(run.said()))
    fail(`${what}: ended with ${ended}, not ${code}:\n${run.said()}`);
  say(`${what}: ${code}`);
};

const isHealthy = async (): Promise<boolean> =>
  (await start(commandIn(instructions, "HEALTHCHECK")).ended(10_000)) === 0;

const tryIt = async (): Promise<void> => {
  copy();
  install();
  confine();
  await ends("an office is made", officeCommand("Sở Công Thương"), { code: 0 });
  const touch = `require("fs").writeFileSync(${JSON.stringify(join(app, "src/x"))}, "")`;
  await ends("the program's folder can't be written to", ["node", "-e", touch], {
    code: 1,
    says: /EACCES|EROFS/,
  });
  const late = ["@azure/identity", "./src/store/cosmos/open-cosmos.ts", "./src/documents/book/write-book.ts"];
  const bringIn = late.map((name) => `await import(${JSON.stringify(name)});`).join("");
  await ends("what is brought in late is there", ["node", "--input-type=module", "-e", bringIn], { code: 0 });
  await ends("the health check says no while nothing runs", commandIn(instructions, "HEALTHCHECK"), {
    code: 1,
  });
  const bot = start(commandIn(instructions, "CMD"));
  let isUp = false;
  for (let tries = 0; tries < 40 && !isUp; tries++) isUp = await isHealthy();
  if (!isUp) fail(`It did not come up:\n${bot.said()}`);
  say("the health check says yes");
  const ask = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${settings["PORT"]}${path}`, { ...init, signal: AbortSignal.timeout(10_000) });
  for (const [path, init, status] of [
    ["/healthz", undefined, 200],
    ["/readyz", undefined, 200],
    ["/api/messages", { method: "POST", headers: { "content-type": "application/json" }, body: "{}" }, 401],
  ] as const) {
    const answered = (await ask(path, init)).status;
    if (answered !== status) fail(`${path}: ${answered}, not ${status}`);
    say(`${path}: ${status}`);
  }
  bot.stop();
  const code = await bot.ended(30_000);
  if (code !== 0) fail(`SIGTERM: ended with ${code}, not 0:\n${bot.said()}`);
  say("SIGTERM: 0");
  await ends("what was made is still there", officeCommand("Sở Công Thương"), {
    code: 1,
    says: /Sở Công Thương/,
  });
};

try {
  await tryIt();
} finally {
  execFileSync("chmod", ["-R", "u+w", place]);
  rmSync(place, { recursive: true, force: true });
}

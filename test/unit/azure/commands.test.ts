import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
let folder: string;

const outputs = {
  ...{ botAppId: { value: "app-1" }, tenantId: { value: "tenant-1" } },
  ...{ vaultName: { value: "thidua-kv" }, address: { value: "https://thidua.example" } },
};

/** A stand-in for Azure's command line: it writes down what it is asked, and the file of a secret with its rights. */
const az = `#!${process.execPath}
const { appendFileSync, readFileSync, statSync, existsSync } = require("node:fs");
const args = process.argv.slice(2);
const file = args[args.indexOf("--file") + 1];
const secret = args.includes("--file") ? { value: readFileSync(file, "utf8"), mode: (statSync(file).mode & 0o777).toString(8), file } : undefined;
appendFileSync(process.env.AZ_LOG, JSON.stringify({ args, secret }) + "\\n");
const words = args.join(" ");
if (process.env.AZ_FAILS && words.startsWith(process.env.AZ_FAILS)) process.exit(3);
if (words === "account show") console.log('{"name":"Sở A"}');
if (words.startsWith("group exists")) console.log(process.env.AZ_EXISTS ?? "true");
if (words.startsWith("deployment group create")) console.log(process.env.AZ_OUTPUTS);
if (words.startsWith("resource list")) console.log("/subscriptions/x/thidua");
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "thidua-az-"));
  writeFileSync(join(folder, "az"), az);
  chmodSync(join(folder, "az"), 0o755);
  writeFileSync(join(folder, "log"), "");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = async (args: readonly string[], { input = "", env = {} } = {}) => {
  const child = spawn(process.execPath, [join(root, "infra/azure.ts"), ...args], {
    cwd: root,
    env: {
      ...{ PATH: folder, AZ_LOG: join(folder, "log"), AZ_OUTPUTS: JSON.stringify(outputs) },
      ...env,
    },
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.once("close", done));
  const calls = readFileSync(join(folder, "log"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map(
      (line) =>
        JSON.parse(line) as { args: string[]; secret?: { value: string; mode: string; file: string } },
    );
  return { code, said, calls, steps: calls.map(({ args: words }) => words.slice(0, 3).join(" ")) };
};

const target = ["--group", "rg", "--params", "infra/azure/dev.bicepparam"];

test("without --yes a deployment shows what would change, and changes nothing", async () => {
  const { code, said, steps } = await run(["deploy", ...target]);
  expect(code).toBe(0);
  expect(said).toContain("Nothing was changed");
  expect(steps).toEqual(["account show", "group exists --name", "deployment group what-if"]);
});

test("with --yes it makes the group where there is none, deploys, and says what to do next", async () => {
  const { code, said, steps } = await run(["deploy", ...target, "--yes"], { env: { AZ_EXISTS: "false" } });
  expect(code).toBe(0);
  expect(steps).toEqual([
    "account show",
    "group exists --name",
    "group create --name",
    "deployment group what-if",
    "deployment group create",
  ]);
  expect(said).toContain("MICROSOFT_APP_ID=app-1");
  expect(said).toContain("https://thidua.example/readyz");
});

test("where the parameters leave the bot out, no address of it is told", async () => {
  const without = JSON.stringify({ ...outputs, address: { value: "" } });
  const { code, said } = await run(["deploy", ...target, "--yes"], { env: { AZ_OUTPUTS: without } });
  expect(code).toBe(0);
  expect(said).toContain("Everything is there but the bot itself");
  expect(said).not.toContain("readyz");
});

test("a secret goes to the vault before the bot is there, by a file of this user's that is gone then", async () => {
  const { code, said, calls, steps } = await run(["deploy", ...target, "--yes", "--secret"], {
    input: "mật khẩu thật\n",
  });
  expect(code).toBe(0);
  expect(steps.slice(-3)).toEqual([
    "deployment group create",
    "keyvault secret set",
    "deployment group create",
  ]);
  expect(calls.at(-3)?.args).toContain("deployBot=false");
  expect(calls.at(-1)?.args).not.toContain("deployBot=false");
  const kept = calls.find(({ secret }) => secret)?.secret;
  expect(kept).toMatchObject({ value: "mật khẩu thật", mode: "600" });
  expect(() => readFileSync(kept?.file ?? "")).toThrow();
  expect(JSON.stringify(calls.map(({ args }) => args))).not.toContain("mật khẩu");
  expect(said).not.toContain("mật khẩu");
});

test("an empty secret is refused before anything is made", async () => {
  const { code, steps } = await run(["deploy", ...target, "--yes", "--secret"]);
  expect(code).toBe(1);
  expect(steps).not.toContain("deployment group create");
});

test.each([
  ["account show", "sign in first: az login"],
  ["deployment group what-if", "what-if failed"],
  ["deployment group create", "az deployment group create failed"],
])("where %s fails, it stops and says so", async (fails, words) => {
  const { code, said } = await run(["deploy", ...target, "--yes"], { env: { AZ_FAILS: fails } });
  expect(code).toBe(1);
  expect(said).toContain(words);
});

test("removing lists what there is, and removes with --yes alone", async () => {
  const asked = await run(["remove", "--group", "rg"]);
  expect(asked.code).toBe(0);
  expect(asked.said).toContain("/subscriptions/x/thidua");
  expect(asked.said).toContain("Take a back-up first");
  expect(asked.steps).not.toContain("group delete --name");
  expect((await run(["remove", "--group", "rg", "--yes"])).steps).toContain("group delete --name");
});

test.each([
  [["deploy"], "Name the resource group"],
  [["deploy", "--group", "rg"], "Name the file of parameters"],
  [["other"], "Say deploy or remove"],
])("%j is refused with what to say", async (args, words) => {
  const { code, said } = await run(args);
  expect(code).toBe(1);
  expect(said).toContain(words);
});

test("where az is not installed, that is said", async () => {
  const { code, said } = await run(["remove", "--group", "rg"], { env: { PATH: "/nowhere" } });
  expect(code).toBe(1);
  expect(said).toContain("(az) is not installed");
});

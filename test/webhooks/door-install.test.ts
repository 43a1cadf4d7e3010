import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const run = promisify(execFile);
const root = new URL("../../", import.meta.url).pathname;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "thidua-install-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Lock = { packages: Record<string, { hasInstallScript?: boolean }> };
const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;

/** Whether the script of a dependency ran when a project with these npm settings was installed. */
const scriptRuns = async (name: string, npmrc: string): Promise<boolean> => {
  const project = join(folder, name);
  const dependency = join(folder, `${name}-dependency`);
  const mark = join(folder, `${name}-ran`);
  mkdirSync(project);
  mkdirSync(dependency);
  const script = `node -e "require('fs').writeFileSync('${mark}','')"`;
  writeFileSync(
    join(dependency, "package.json"),
    JSON.stringify({ name: "dependency", version: "1.0.0", scripts: { postinstall: script } }),
  );
  writeFileSync(
    join(project, "package.json"),
    JSON.stringify({ name: "project", version: "1.0.0", dependencies: { dependency: `file:${dependency}` } }),
  );
  writeFileSync(join(project, ".npmrc"), npmrc);
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    npm_config_offline: "true",
    npm_config_cache: join(folder, "cache"),
  };
  // npm hands its own settings on to what it runs; they would go before the project's.
  delete env["npm_config_ignore_scripts"];
  await run("npm", ["install", "--install-links", "--no-audit"], { cwd: project, env });
  return existsSync(mark);
};

test("F12: a dependency's script runs at install by itself, and does not with the settings of this project", async () => {
  expect(await scriptRuns("stock", "")).toBe(true);
  expect(await scriptRuns("ours", readFileSync(join(root, ".npmrc"), "utf8"))).toBe(false);
}, 60_000);

test("F12: botbuilder-dialogs, which fetches unpinned code when it is installed, is no part of the project", () => {
  const names = Object.keys(lock.packages);
  expect(names.length).toBeGreaterThan(300);
  expect(names.filter((name) => name.endsWith("/botbuilder-dialogs"))).toEqual([]);
});

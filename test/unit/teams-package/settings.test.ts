import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { checkPackage } from "../../../infra/teams-package/check-package.ts";
import { readPng } from "../../../infra/teams-package/read-png.ts";
import { packageSettings } from "../../support/teams-package.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "thidua-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, "app.zip");
const make = (env: Record<string, string>) =>
  spawnSync(process.execPath, [join(root, "infra/teams-package.ts"), "--file", file], {
    cwd: folder,
    env,
    encoding: "utf8",
    timeout: 15_000,
  });

test.each([
  ["TEAMS_APP_ID", "not-a-guid", "is a GUID"],
  ["MICROSOFT_APP_ID", "00000000-0000-0000-0000-000000000000", "is not filled in"],
  ["TEAMS_APP_NAME", "Thi Đua for Teams", "may not hold the name"],
  ["TEAMS_APP_NAME", "T".repeat(31), "is longer than 30 characters"],
  ["TEAMS_APP_VERSION", "1.0", "is three numbers"],
  ["TEAMS_DEVELOPER_NAME", "T".repeat(33), "is longer than 32 characters"],
  ["TEAMS_WEBSITE_URL", "http://socongthuong.tinh.gov.vn", "is the https address"],
  ["TEAMS_PRIVACY_URL", "https://www.example.com/privacy", "is an example"],
])("%s as “%s” is refused by name", (name, value, said) => {
  expect(() => packageSettings({ [name]: value })).toThrow(new RegExp(`${name}: .*${said}`));
});

test("without its settings nothing is made, and each that is missing is named", () => {
  const { status, stderr } = make({});
  expect(status).toBe(1);
  for (const name of [
    "MICROSOFT_APP_ID",
    "TEAMS_DEVELOPER_NAME",
    "TEAMS_WEBSITE_URL",
    "TEAMS_PRIVACY_URL",
    "TEAMS_TERMS_URL",
  ])
    expect(stderr).toContain(`${name}: is not set`);
  expect(existsSync(file)).toBe(false);
});

test("with them one command writes a package that holds", async () => {
  const { status, stdout } = make(packageSettings() as Record<string, string>);
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("app.zip") });
  expect(await checkPackage(readFileSync(file))).toEqual([]);
});

test("a picture is read as it was drawn: the field of the icon is the app's accent", () => {
  const { pixels, width } = readPng(readFileSync(join(root, "infra/teams-package/icon-color.png")));
  expect([...pixels.subarray(0, 4)]).toEqual([0xb3, 0x20, 0x1f, 255]);
  const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
  expect(at(130, 120)).toEqual([255, 255, 255, 255]);
  expect(at(66, 66)).toEqual([0xff, 0xd8, 0x4a, 255]);
  expect(() => readPng(Buffer.from("GIF89a"))).toThrow("no PNG");
});

test("Microsoft's toolkit makes the package by the same command, and checks and publishes that file", () => {
  const { provision, publish, ...rest } = parse(
    readFileSync(join(root, "infra/m365agents.yml"), "utf8"),
  ) as Record<string, { uses: string; with: Record<string, string> }[]>;
  expect(Object.keys(rest)).toEqual(["version", "environmentFolderPath"]);
  const scripts = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts as Record<
    string,
    string
  >;
  for (const steps of [provision, publish]) {
    const made = steps?.find(({ uses }) => uses === "script")?.with["run"] ?? "";
    const [, script = "", path = ""] = /^npm run (\S+) -- --file infra\/(\S+)$/.exec(made) ?? [];
    expect(scripts[script]).toContain("infra/teams-package.ts");
    const taken = steps?.flatMap(({ with: given }) => given["appPackagePath"] ?? []);
    expect(taken).toEqual([`./${path}`, `./${path}`]);
  }
});

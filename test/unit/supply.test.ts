import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { secretsIn } from "../../infra/supply/find-secrets.ts";
import { allowedLicences, licencesOf } from "../../infra/supply/licences.ts";
import { lockedPackages, readRootJson } from "../../infra/supply/lockfile.ts";
import { readAdvisories } from "../../infra/supply/read-advisories.ts";

const root = resolve(import.meta.dirname, "../..");
type Package = Record<
  "dependencies" | "devDependencies" | "optionalDependencies" | "overrides",
  Record<string, string>
>;
const project = readRootJson<Package>("package.json");

test("every dependency is named by one exact version", () => {
  const { dependencies, devDependencies, optionalDependencies, overrides } = project;
  const named = { ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides };
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test("the lockfile says what every package must be, and names none from elsewhere than the registry", () => {
  const packages = lockedPackages();
  expect(packages.length).toBeGreaterThan(300);
  expect(packages.flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
  const loose = packages.filter(({ integrity = "" }) => !/^sha512-/.test(integrity));
  // Tools of development in the shape of other machines: the registry's mirror told no hash of them.
  expect(loose.filter(({ dev, optional }) => !dev || !optional).map(({ name }) => name)).toEqual([]);
});

test("no package of production wants to run something when it is installed, but one, which is not let", () => {
  const scripts = lockedPackages().filter(({ dev, hasInstallScript }) => !dev && hasInstallScript);
  expect(scripts.map(({ name }) => name)).toEqual(["dtrace-provider"]);
  expect(readFileSync(join(root, ".npmrc"), "utf8")).toContain("ignore-scripts=true");
});

test("every override has its reason on the page of security", () => {
  const page = readFileSync(join(root, "infra/security.md"), "utf8");
  for (const [name, version] of Object.entries(project.overrides))
    expect(page, name).toMatch(new RegExp(`^- \`${name} ${version.replaceAll(".", "\\.")}\`: .{20,}`, "m"));
});

test("every licence of production is allowed", () => {
  const others = [...licencesOf(lockedPackages())].filter(([licence]) => !allowedLicences.includes(licence));
  expect(others).toEqual([]);
});

test("a package that says no licence, or one that is not allowed, is told by name", () => {
  const found = licencesOf([
    { name: "a", version: "1.0.0" },
    { name: "b", version: "2.0.0", license: "AGPL-3.0" },
    { name: "c", version: "3.0.0", license: "MIT", dev: true },
  ]);
  expect([...found]).toEqual([
    ["none said", ["a@1.0.0"]],
    ["AGPL-3.0", ["b@2.0.0"]],
  ]);
});

test("a secret is found by its look, and not told", () => {
  // Put together here, so that no line of this file looks like one.
  const planted = {
    "a private key": ["-----BEGIN RSA", "PRIVATE KEY-----"].join(" "),
    "a client secret of Entra": `abc8${"Q~"}${"x".repeat(34)}`,
    "an account key of Azure": `AccountKey${"="}${"Ab1+".repeat(22)}==`,
    "a signed address": `https://a.blob.core.windows.net/f?sv=1&sig${"="}${"a1%2B".repeat(9)}`,
    "a signed token": ["eyJhbGciOiJSUzI1NiIs", "eyJhdWQiOiJ4eHh4eHh4", "c".repeat(43)].join("."),
    "a token of GitHub": `ghp${"_"}${"a".repeat(36)}`,
    "a token of npm": `npm${"_"}${"a".repeat(36)}`,
    "a key of AWS": `AKIA${"A1B2".repeat(4)}`,
    "a password in an address": ["https://user", "hunter2222@a.example"].join(":"),
  };
  for (const [sort, text] of Object.entries(planted))
    expect(secretsIn(`một\n${text}\nhai`), sort).toEqual([{ line: 2, sort }]);
  expect(secretsIn("https://a.example/b?c=d#e 8Q~ AKIA eyJ.eyJ. user:pass")).toEqual([]);
});

test("nothing that git keeps looks like a secret", () => {
  const kept = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  const files = kept.split("\0").filter(Boolean);
  expect(files.length).toBeGreaterThan(1_000);
  const found = files.flatMap((file) =>
    secretsIn(readFileSync(join(root, file), "utf8")).map(({ line, sort }) => `${file}:${line}: ${sort}`),
  );
  expect(found).toEqual([]);
});

test("what the registry says of advisories is read, and its silence is no fault", () => {
  for (const silence of ["", "npm error", '{"error":{"code":"ENOAUDIT"}}', '{"message":"404"}'])
    expect(readAdvisories(silence)).toEqual({ is: "not answered" });
  const report = (severity: string) =>
    JSON.stringify({ vulnerabilities: { uuid: { severity, range: "<11.1.1" } } });
  expect(readAdvisories('{"vulnerabilities":{}}')).toEqual({ is: "answered", known: [], isGrave: false });
  expect(readAdvisories(report("moderate"))).toEqual({
    is: "answered",
    known: ["moderate: uuid <11.1.1"],
    isGrave: false,
  });
  expect(readAdvisories(report("high"))).toMatchObject({ isGrave: true });
});

test("one command writes what production is made of, and nothing of development", () => {
  const sbom = JSON.parse(
    execFileSync("npm", ["run", "--silent", "sbom"], { cwd: root, encoding: "utf8", maxBuffer: 1e8 }),
  ) as { bomFormat: string; components: { name: string }[] };
  expect(sbom.bomFormat).toBe("CycloneDX");
  const names = sbom.components.map(({ name }) => name);
  expect(names).toContain("botbuilder");
  expect(names).not.toContain("vitest");
}, 60_000);

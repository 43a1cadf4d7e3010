import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { exitCodes } from "../../src/admin/doctor/finding.ts";
import { messagesIn } from "../../src/messages/messages.ts";
import { createVitals } from "../../src/telemetry/create-vitals.ts";
import { quiet } from "../../src/telemetry/telemetry.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: object };
const settings = new Set(read(".env.example").match(/^[A-Z_]+(?==)/gm));

/** What only tests are told by the environment. */
const ofTests = new Set(["COSMOS_TEST_ENDPOINT", "COSMOS_TEST_KEY", "STORE_ENGINE", "ZALO_SCRIPTS"]);

/** What a text has between the groups of a pattern, each once. */
const namedIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = ""]) => name)),
];

/** The anchor that a heading has on the forges: its letters and figures, small, with dashes. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

const anchorsIn = (path: string): ReadonlySet<string> =>
  new Set(namedIn(read(path), /^#+ (.+)$/gm).map(anchorOf));

describe.each(["infra/operate.md", "infra/security.md", "README.md"])("%s", (page) => {
  const text = read(page);

  test("every command that it names is there", () => {
    const named = namedIn(text, /npm run (?:--silent )?([a-z][\w:]*)/g);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const direct = namedIn(text, /src\/main\.ts ([a-z:]+)/g);
    expect(direct.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("every setting that it names is one", () => {
    const named = namedIn(text, /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]{4,}(?==))\b/g);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !settings.has(name) && !ofTests.has(name))).toEqual([]);
  });

  test("every file that it names is there", () => {
    const named = namedIn(text, /\b((?:infra|src|test|dialogs|cards)\/[\w./-]*[\w/])(?![\w./-]*[…*])/g);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("every link leads to a file and a heading in it", () => {
    for (const link of namedIn(text, /\]\(([^)\s]+)\)/g)) {
      if (link.startsWith("https://")) continue;
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      expect(existsSync(join(root, target)), link).toBe(true);
      if (anchor !== undefined) expect([...anchorsIn(target)], link).toContain(anchor);
    }
  });
});

const operate = read("infra/operate.md");

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => read(join("src", file)));

test("every line of the log, and every alarm, that the pages of alerts look for is one that the program writes", () => {
  const queries = [...operate.matchAll(/```kusto\n([\s\S]*?)```/g)].map(([, query = ""]) => query).join("\n");
  const lines = namedIn(queries, /"([a-zA-Z]+(?: [a-zA-Z']+)+)"/g);
  expect(lines.length).toBeGreaterThan(5);
  const isWritten = (words: string) => sources.some((source) => source.includes(`"${words}"`));
  expect(lines.filter((line) => !isWritten(line))).toEqual([]);
  const alarms = namedIn(sources.join("\n"), /alarm: "([a-z-]+)"/g);
  expect(alarms.length).toBeGreaterThan(2);
  expect(alarms.filter((alarm) => !operate.includes(`\`${alarm}\``))).toEqual([]);
});

test("every error that is quoted is one that the program raises", () => {
  for (const words of ["Start the newer program", "The settings are not complete", " is not a "]) {
    expect(operate).toContain(words.trim());
    expect(sources.some((source) => source.includes(words))).toBe(true);
  }
  expect(operate).toContain("written to during each of 10 readings");
});

test("every figure that the pages of alerts ask for is one that the log tells", () => {
  const told = new Set(Object.keys(createVitals(quiet).take()));
  const asked = namedIn(operate, /\bv\.(\w+)/g);
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((name) => !told.has(name))).toEqual([]);
});

test("each page of an alert says what it means, whom it hurts, where to look, what to do and whom to call", () => {
  const pages = operate.split(/^### `/m).slice(1);
  expect(pages.length).toBeGreaterThan(7);
  for (const page of pages) {
    const said = namedIn(page, /^- \*\*([^*]+)\*\*/gm);
    expect(said, page.slice(0, 20)).toEqual(["Nghĩa là", "Ai bị ảnh hưởng", "Xem trước", "Sửa", "Gọi ai"]);
    expect(page, page.slice(0, 20)).toMatch(/```(kusto)?\n {2}\S/);
  }
});

test("the doctor's exit codes are those that the page tells", () => {
  const [, table = ""] = /\| Mã thoát \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(operate) ?? [];
  const rows = table
    .trim()
    .split("\n")
    .map((row) => Number(row.split("|")[1]));
  expect(rows).toEqual(Object.values(exitCodes));
});

test("what the doctor sends people to read is there", () => {
  const { doctor } = messagesIn("vi");
  const texts = Object.values(doctor.findings).map(String).join("\n");
  const runbooks = namedIn(texts, /runbook ([a-z-]+)/g);
  expect(runbooks.length).toBeGreaterThan(2);
  const anchors = anchorsIn("infra/operate.md");
  expect(runbooks.filter((name) => !anchors.has(name))).toEqual([]);
  expect(texts).toContain("mục đổi mật khẩu");
  expect([...anchors].some((anchor) => anchor.startsWith("đổi-mật-khẩu"))).toBe(true);
});

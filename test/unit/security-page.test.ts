import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(root, "infra/security.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };

const testFiles = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" });
const fileOf = (name: string): string | undefined =>
  testFiles.find((file) => file.endsWith(`/${name}.test.ts`));
const textOf = (name: string): string => readFileSync(join(root, "test", fileOf(name) ?? ""), "utf8");

/** Whether what stands between the marks can be played: a test's file, a folder of them, transcripts, a command. */
const isThere = (named: string): boolean => {
  if (named.startsWith("npm run ")) return Object.hasOwn(scripts, named.slice("npm run ".length));
  if (named.startsWith("test/")) return existsSync(join(root, named));
  if (named.endsWith(".txt")) {
    const [begin = "", end = ""] = named.split("*");
    return testFiles.some(
      (file) => file.startsWith(`transcripts/${begin}`) && file.endsWith(end === "" ? begin : end),
    );
  }
  return fileOf(named) !== undefined;
};

/** Who, what they want, what stops them, what shows it. */
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .filter(([, who, ...others]) => others.length === 4 && who !== "who");

test("the page has a row for everybody who could want something", () => {
  expect(rows.length).toBeGreaterThan(15);
});

describe.each(rows.map((cells) => [cells[2] ?? "", cells[4] ?? ""]))(
  "against whoever wants %s",
  (_wants, shown) => {
    const named = [...shown.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

    test("a test is named, and each that is named is there", () => {
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !isThere(name))).toEqual([]);
    });

    test("each fault of the stack stands in a title of the file that is named for it", () => {
      for (const [, faults = "", name = ""] of shown.matchAll(/(F\d[F\d–, ]*) in `([^`]+)`/g))
        for (const fault of faultsIn(faults)) expect(textOf(name)).toMatch(new RegExp(`"${fault}\\b`));
    });

    test("each title that is quoted is a test's", () => {
      for (const [, title = ""] of shown.matchAll(/\*([^*`]+?)( …)?\*/g))
        expect(
          named.some((name) => textOf(name).includes(title)),
          title,
        ).toBe(true);
    });
  },
);

/** `F1–F4, F14` are five faults. */
const faultsIn = (text: string): readonly string[] =>
  [...text.matchAll(/F(\d+)(?:–F(\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `F${Number(from) + index}`),
  );

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const rules = createRequire(import.meta.url)("../architecture.cjs");
const root = resolve(import.meta.dirname, "../..");

const violations = async (baseDir: string, folders: string[]): Promise<string[]> => {
  const options: ICruiseOptions = {
    ...rules.options,
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
    baseDir,
  };
  const { output } = await cruise(folders, options);
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
  );
};

test("the project keeps to the arrows", async () => {
  expect(await violations(root, ["src", "dialogs", "cards"])).toEqual([]);
});

describe("a planted arrow is found", () => {
  let baseDir = "";
  const planted: Readonly<Record<string, readonly [file: string, source: string]>> = {
    "no-cycles": ["src/domain/a.ts", 'import type { B } from "./b.ts"; export type A = B | 1;'],
    "domain-knows-itself": ["src/domain/c.ts", 'import "../bot/x.ts";'],
    "usecases-know-the-domain": ["src/usecases/c.ts", 'import "../bot/x.ts";'],
    "core-knows-no-edge": ["dialogs/c.ts", 'import "../src/store/x.ts";'],
    "bot-knows-no-dialog": ["src/bot/c.ts", 'import "../../dialogs/x.ts";'],
    "cards-know-no-dialog": ["cards/c.ts", 'import "../dialogs/x.ts";'],
    "src/store-knows-the-core-only": ["src/store/c.ts", 'import "../http/x.ts";'],
    "channels-know-not-each-other": ["src/channels/teams/c.ts", 'import "../zalo-bot/x.ts";'],
    "only-compose-knows-all": ["src/http/c.ts", 'import "../compose.ts";'],
    "core-does-no-io": ["src/usecases/d.ts", 'import "node:fs";'],
    "core-knows-few-packages": ["src/domain/d.ts", 'import "yaml";'],
    "botbuilder-at-home": ["src/http/d.ts", 'import "botbuilder";'],
    "opentelemetry-at-home": ["src/http/g.ts", 'import "@opentelemetry/api";'],
    "opentelemetry-only-where-configured": [
      "src/open-telemetry.ts",
      'import "./telemetry/open-otlp.ts"; import("./telemetry/open-otlp.ts");',
    ],
    "restify-at-home": ["src/store/d.ts", 'import "restify";'],
    "cron-at-home": ["src/http/e.ts", 'import "node-cron";'],
    "readers-at-home": ["src/store/e.ts", 'import "csv-parse";'],
    "cosmos-at-home": ["src/store/f.ts", 'import "@azure/cosmos";'],
    "sqlite-at-home": ["src/http/f.ts", 'import "node:sqlite";'],
    "no-test-in-the-product": ["cards/d.ts", 'import "../test/x.ts";'],
    "no-unresolved": ["cards/e.ts", 'import "./missing.ts";'],
  };
  let found: string[] = [];

  beforeAll(async () => {
    baseDir = mkdtempSync(join(tmpdir(), "thidua-arrows-"));
    const empty = "export {};";
    const plain = [
      "src/bot/x",
      "src/store/x",
      "src/http/x",
      "src/compose",
      "src/telemetry/open-otlp",
      "src/channels/zalo-bot/x",
      "dialogs/x",
      "test/x",
    ];
    const files: (readonly [string, string])[] = [
      ...plain.map((file) => [`${file}.ts`, empty] as const),
      ["src/domain/b.ts", 'import type { A } from "./a.ts"; export type B = A;'],
      [
        "tsconfig.json",
        '{"compilerOptions":{"module":"nodenext","allowImportingTsExtensions":true,"noEmit":true}}',
      ],
      [
        "package.json",
        '{"dependencies":{"yaml":"2","botbuilder":"4","restify":"12","node-cron":"4","csv-parse":"7"}}',
      ],
      ...Object.values(planted),
    ];
    for (const [file, source] of files) {
      mkdirSync(dirname(join(baseDir, file)), { recursive: true });
      writeFileSync(join(baseDir, file), source);
    }
    symlinkSync(join(root, "node_modules"), join(baseDir, "node_modules"));
    found = await violations(baseDir, ["src", "dialogs", "cards"]);
  });

  afterAll(() => rmSync(baseDir, { recursive: true, force: true }));

  test.each(Object.entries(planted))("%s", (rule, [file]) => {
    expect(found.some((violation) => violation.startsWith(`${rule}: ${file} `))).toBe(true);
  });

  test("each rule has its planted arrow", () => {
    const names = (rules.forbidden as { name: string }[]).map(({ name }) => name);
    const covered = names.filter((name) => name in planted || /^src\/.*-knows-the-core-only$/.test(name));
    expect(covered).toEqual(names);
  });
});

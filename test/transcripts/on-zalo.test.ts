import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { factsIn } from "../support/transcript/zalo/facts-in.ts";
import { factsOnTeams } from "../support/transcript/zalo/facts-on-teams.ts";
import { playableOnZalo } from "../support/transcript/zalo/left-out.ts";
import { playOnZalo } from "../support/transcript/zalo/play-on-zalo.ts";
import { unlike } from "../support/transcript/zalo/unlike.ts";
import type { ZaloPlatform } from "../support/transcript/zalo/zalo-chats.ts";

const folder = import.meta.dirname;

/** Whether anything is expected of a deed. */
const hasDeeds = (lines: readonly string[]): boolean =>
  lines.some(
    (line, index) => line.startsWith("> ") && lines.slice(index).some((one) => one.startsWith("< ")),
  );

const scripts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => {
    const lines = readFileSync(join(folder, name), "utf8")
      .split("\n")
      .map((line) => line.trim());
    return { name: name.replace(".txt", "").replaceAll("-", " "), ...playableOnZalo(lines) };
  });
const played = scripts.filter(({ lines }) => hasDeeds(lines));

/** Each script on one of the platforms, in turn; with `ZALO_SCRIPTS=all` on both. */
const isPlayed = (index: number, platform: ZaloPlatform): boolean =>
  process.env["ZALO_SCRIPTS"] === "all" || (index % 2 === 0) === (platform === "zalo-bot");

const playAsOnTeams = async (platform: ZaloPlatform, lines: readonly string[]): Promise<void> => {
  let facts: readonly string[] = [];
  const { checks } = await playOnZalo(platform, lines, async ({ demo }) => {
    facts = await factsIn(demo.documents);
  });
  expect(checks).toBeGreaterThan(0);
  expect(facts, "facts").toEqual(await factsOnTeams(lines));
};

test("no script is left out but for what only Teams has, and most are played", () => {
  const count = (why: string | undefined) => scripts.filter((one) => one.why === why).length;
  const whys = [...new Set(scripts.map(({ why }) => why))];
  expect(Object.fromEntries(whys.map((why) => [why ?? "played to the end", count(why)]))).toEqual({
    "played to the end": 69,
    "forged data": 44,
    "pressed twice at once": 3,
    "a file": 12,
    "a press on an old card": 10,
    "a chat of several": 12,
    "the app is installed": 2,
    "somebody nobody knows": 5,
    "written before the question": 2,
    "an old client": 3,
  });
  const names = new Set(played.map(({ name }) => name));
  expect([scripts.length - played.length, [...unlike].filter((name) => !names.has(name))]).toEqual([25, []]);
  expect(unlike.size).toBe(29);
});

for (const platform of ["zalo-bot", "zalo-oa"] as const)
  describe(platform, () => {
    for (const [index, { name, lines }] of played.entries()) {
      if (!isPlayed(index, platform)) continue;
      if (unlike.has(name)) test.todo(`on ${platform}: ${name}`);
      else test(`on ${platform}: ${name}`, () => playAsOnTeams(platform, lines));
    }
  });

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { factsIn } from "../support/transcript/zalo/facts-in.ts";
import { factsOnTeams } from "../support/transcript/zalo/facts-on-teams.ts";
import { playableOnZalo } from "../support/transcript/zalo/left-out.ts";
import { playOnZalo } from "../support/transcript/zalo/play-on-zalo.ts";

const folder = import.meta.dirname;
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => {
    const lines = readFileSync(join(folder, name), "utf8")
      .split("\n")
      .map((line) => line.trim());
    return { name: name.replace(".txt", "").replaceAll("-", " "), ...playableOnZalo(lines) };
  });

/** Whether anything is expected of a deed. */
const hasDeeds = (lines: readonly string[]): boolean =>
  lines.some(
    (line, index) => line.startsWith("> ") && lines.slice(index).some((one) => one.startsWith("< ")),
  );

for (const platform of ["zalo-bot", "zalo-oa"] as const)
  describe(platform, () => {
    for (const { name, lines } of scripts.filter(({ lines }) => hasDeeds(lines)))
      test(`on ${platform}: ${name}`, async () => {
        let facts: readonly string[] = [];
        const { checks } = await playOnZalo(platform, lines, async ({ demo }) => {
          facts = await factsIn(demo.documents);
        });
        expect(facts).toEqual(await factsOnTeams(lines));
        expect(checks).toBeGreaterThan(0);
      });
  });

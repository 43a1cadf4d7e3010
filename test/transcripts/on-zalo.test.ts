import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { whyLeftOut } from "../support/transcript/zalo/left-out.ts";
import { playOnZalo } from "../support/transcript/zalo/play-on-zalo.ts";

const folder = import.meta.dirname;
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => {
    const lines = readFileSync(join(folder, name), "utf8")
      .split("\n")
      .map((line) => line.trim());
    return { name: name.replace(".txt", "").replaceAll("-", " "), lines, why: whyLeftOut(lines) };
  });

for (const platform of ["zalo-bot", "zalo-oa"] as const)
  describe(platform, () => {
    for (const { name, lines, why } of scripts.filter((one) => one.why === undefined))
      test(`on ${platform}: ${name}`, async () => {
        const { checks } = await playOnZalo(platform, lines);
        expect([why, checks > 0]).toEqual([undefined, true]);
      });
  });

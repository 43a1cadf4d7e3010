import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { playTranscript } from "../support/transcript/play.ts";

const folder = import.meta.dirname;

for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
  test(`on Teams: ${file.replace(".txt", "").replaceAll("-", " ")}`, async () => {
    await playTranscript(file, readFileSync(join(folder, file), "utf8"));
  });
}

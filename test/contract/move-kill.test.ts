import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { addOffice, importAll } from "../support/roster-office.ts";
import { rosterOf } from "../support/roster-years.ts";
import { everythingIn } from "../support/store/any-office.ts";
import { exported } from "../support/store/office-file.ts";
import { runChild } from "../support/store/run-child.ts";
import { createRandom } from "../support/turn/random.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-move-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) => openEmbedded({ file: join(folder, name), nowMs: Date.now });

const killCount = 12;

test("an import killed with -9 again and again leads nobody to half an office, and ends whole", async () => {
  const seed = Date.now() % 1_000_000;
  const random = createRandom(seed + 1);
  const source = open("source.db");
  await addOffice(source, "o1");
  await importAll(source, { officeId: "o1", reading: rosterOf(1, 800), jobId: "job:1" });
  const expected = await everythingIn(source);
  const file = join(folder, "o1.jsonl");
  writeFileSync(file, await exported(source, "o1"));
  await source.close();

  let kills = 0;
  let lives = 0;
  let said: readonly string[] = [];
  for (; lives < 60; lives++) {
    const { process: child, ended } = runChild("move-child.ts", join(folder, "target.db"), file);
    const least = lives < 6 ? 1 + random(3) : 20 + random(300);
    let seen = 0;
    child.stdout?.on("data", (text: string) => {
      seen += text.split("b").length - 1;
      if (kills >= killCount || seen < least) return;
      seen = Number.NEGATIVE_INFINITY;
      void sleep(random(5)).then(() => child.kill("SIGKILL"));
    });
    said = await ended;
    if (child.signalCode !== "SIGKILL") break;
    kills += 1;
    const target = open("target.db");
    const there = await everythingIn(target);
    const accounts = there.filter((one) => /^\["(address|email):/.test(one));
    if (accounts.length > 0) {
      const inOffice = (all: readonly string[]) => all.filter((one) => one.startsWith('["office:o1"'));
      const held = inOffice(there).filter((one) => !one.includes('"moving"'));
      expect(held, about(seed, kills, lives)).toEqual(inOffice(expected));
    }
    expect(await target.get(partitionOf.office("o1"), "moving")).toBeDefined();
    await target.close();
  }
  expect(kills, about(seed, kills, lives)).toBeGreaterThanOrEqual(6);
  expect(said.at(-1)).toBe("resumed");
  const target = open("target.db");
  expect(await everythingIn(target), about(seed, kills, lives)).toEqual(expected);
  await target.close();
  const again = await runChild("move-child.ts", join(folder, "target.db"), file).ended;
  expect(again).toEqual(["there"]);
}, 180_000);

const about = (seed: number, kills: number, lives: number) =>
  `seed ${seed}, ${kills} kills in ${lives} lives`;

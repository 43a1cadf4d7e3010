import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { addOffice, importAll } from "../support/roster-office.ts";
import { rosterOf } from "../support/roster-years.ts";
import { runChild } from "../support/store/run-child.ts";
import { createRandom } from "../support/turn/random.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-roster-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) => openEmbedded({ file: join(folder, name), nowMs: Date.now });

const killCount = 10;

/** Longer than a lease. */
const laterMs = 31_000;

const kinds = ["office", "person", "roster", "job", "job-steps", "address", "awaited"];

/** Everything that an import touches. */
const everything = async (documents: Documents): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const kind of kinds) {
    const { found, after } = await documents.queryEverywhere({ kind, limit: 1000 });
    expect(after).toBeUndefined();
    all.push(...found.map(({ partition, id, state, body }) => JSON.stringify([partition, id, state, body])));
  }
  return all.sort();
};

test("an import killed with -9 again and again ends as the undisturbed one", async () => {
  const seed = Date.now() % 1_000_000;
  const random = createRandom(seed + 1);
  const before = open("before.db");
  await addOffice(before, "o1");
  await addOffice(before, "o2");
  await importAll(before, { officeId: "o2", reading: rosterOf(1, 20), jobId: "job:other" });
  await importAll(before, { officeId: "o1", reading: rosterOf(1, 800), jobId: "job:1" });
  await before.close();
  copyFileSync(join(folder, "before.db"), join(folder, "killed.db"));
  copyFileSync(join(folder, "before.db"), join(folder, "whole.db"));

  await runChild("import-child.ts", join(folder, "whole.db"), "0").ended;
  let kills = 0;
  let lives = 0;
  for (; lives < 40; lives++) {
    const { process: child, ended } = runChild(
      "import-child.ts",
      join(folder, "killed.db"),
      `${lives * laterMs}`,
    );
    const least = 2 + random(2);
    let seen = 0;
    child.stdout?.on("data", (text: string) => {
      seen += text.split("o").length - 1;
      if (kills >= killCount || seen < least) return;
      seen = Number.NEGATIVE_INFINITY;
      void sleep(random(12)).then(() => child.kill("SIGKILL"));
    });
    await ended;
    if (child.signalCode !== "SIGKILL") break;
    kills += 1;
  }
  const about = `seed ${seed}, ${kills} kills in ${lives} lives`;
  expect(kills, about).toBeGreaterThanOrEqual(3);
  const [whole, killed] = [open("whole.db"), open("killed.db")];
  const expected = await everything(whole);
  expect(await everything(killed), about).toEqual(expected);
  const persons = expected.filter((text) => text.startsWith('["office:o1","person:'));
  expect(persons).toHaveLength(880);
  expect(persons.filter((text) => !text.includes('"leftOn":null'))).toHaveLength(80);
  expect(expected.filter((text) => text.includes('"job-steps"'))).toEqual([]);
  await Promise.all([whole.close(), killed.close()]);
}, 120_000);

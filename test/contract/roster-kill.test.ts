import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { addOffice, importAll } from "../support/roster-office.ts";
import { rosterOf } from "../support/roster-years.ts";
import { killAgain, textsOf } from "../support/store/kill-again.ts";
import { runChild } from "../support/store/run-child.ts";
import { createRandom } from "../support/turn/random.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-roster-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) => openEmbedded({ file: join(folder, name), nowMs: Date.now });

/** Everything that an import touches. */
const kinds = ["office", "person", "roster", "job", "job-steps", "address", "awaited"];

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
  const { kills, lives } = await killAgain({
    ...{ script: "import-child.ts", file: join(folder, "killed.db"), random },
    least: () => 2 + random(2),
  });
  const about = `seed ${seed}, ${kills} kills in ${lives} lives`;
  expect(kills, about).toBeGreaterThanOrEqual(3);
  const [whole, killed] = [open("whole.db"), open("killed.db")];
  const expected = await textsOf(whole, kinds);
  expect(await textsOf(killed, kinds), about).toEqual(expected);
  const persons = expected.filter((text) => text.startsWith('["office:o1","person:'));
  expect(persons).toHaveLength(880);
  expect(persons.filter((text) => !text.includes('"leftOn":null'))).toHaveLength(80);
  expect(expected.filter((text) => text.includes('"job-steps"'))).toEqual([]);
  await Promise.all([whole.close(), killed.close()]);
}, 120_000);

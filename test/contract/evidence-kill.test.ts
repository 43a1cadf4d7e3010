import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { loadEvidence } from "../../src/store/evidence/load-evidence.ts";
import { evidenceEntry } from "../../src/store/evidence-codec.ts";
import { loadRoster } from "../../src/store/roster/load-roster.ts";
import { beginEvidence, ratingsOf } from "../support/evidence-office.ts";
import { addOffice, importAll } from "../support/roster-office.ts";
import { rosterOf } from "../support/roster-years.ts";
import { killAgain, textsOf } from "../support/store/kill-again.ts";
import { runChild } from "../support/store/run-child.ts";
import { createRandom } from "../support/turn/random.ts";
import { claim, rating, recordOf } from "../unit/evidence/claims.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-evidence-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) => openEmbedded({ file: join(folder, name), nowMs: Date.now });

/** Everything that an import touches. */
const kinds = ["evidence", "roster", "job", "job-steps"];

test("an import of evidence killed with -9 again and again ends as the undisturbed one", async () => {
  const seed = Date.now() % 1_000_000;
  const random = createRandom(seed + 1);
  const before = open("before.db");
  await addOffice(before, "o1");
  await importAll(before, { officeId: "o1", reading: rosterOf(1, 400), jobId: "job:1" });
  for (const { id } of (await loadRoster(before, "o1"))?.people.slice(0, 100) ?? []) {
    const entry = evidenceEntry({ ...recordOf(claim(rating())), personId: id });
    await before.batch("office:o1", [{ do: "create", entry }]);
  }
  await before.close();
  copyFileSync(join(folder, "before.db"), join(folder, "killed.db"));
  copyFileSync(join(folder, "before.db"), join(folder, "whole.db"));

  await runChild("evidence-child.ts", join(folder, "whole.db"), "0").ended;
  const { kills, lives } = await killAgain({
    ...{ script: "evidence-child.ts", file: join(folder, "killed.db"), random },
    least: () => 3 + random(4),
  });
  const about = `seed ${seed}, ${kills} kills in ${lives} lives`;
  expect(kills, about).toBeGreaterThanOrEqual(3);
  const [whole, killed] = [open("whole.db"), open("killed.db")];
  const expected = await textsOf(whole, kinds);
  expect(await textsOf(killed, kinds), about).toEqual(expected);
  const records = [...(await loadEvidence(killed, "o1")).values()];
  expect([records.length, records.flatMap(({ entries }) => entries).length]).toEqual([400, 1200]);
  expect(expected.filter((text) => text.includes('"job-steps"'))).toEqual([]);
  const again = { officeId: "o1", reading: ratingsOf(400), jobId: "job:again" };
  expect(await beginEvidence(killed, again)).toBe(false);
  await Promise.all([whole.close(), killed.close()]);
}, 120_000);

import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { confirmingOf } from "../../src/domain/confirming/confirming.ts";
import { pledgeCodec, workCodec } from "../../src/store/codecs.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { refreshTallies } from "../../src/store/standing/refresh-tallies.ts";
import { verifyOffice } from "../../src/store/standing/verify-office.ts";
import { letAllWait } from "../support/confirming-office.ts";
import { addOffice, importAll } from "../support/roster-office.ts";
import { rosterOf } from "../support/roster-years.ts";
import { killAgain, textsOf } from "../support/store/kill-again.ts";
import { runChild } from "../support/store/run-child.ts";
import { createRandom } from "../support/turn/random.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-confirm-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string) => openEmbedded({ file: join(folder, name), nowMs: Date.now });
const office = partitionOf.office("o1");

/** Everything that confirming touches. */
const kinds = ["pledge", "work", "standing", "person", "push", "job", "job-steps", "audit"];

test("confirming all that waits, killed with -9 again and again, ends as the undisturbed one", async () => {
  const seed = Date.now() % 1_000_000;
  const random = createRandom(seed + 1);
  const before = open("before.db");
  await addOffice(before, "o1");
  await importAll(before, { officeId: "o1", reading: rosterOf(1, 120), jobId: "job:1" });
  const people = await letAllWait(before);
  await before.close();
  copyFileSync(join(folder, "before.db"), join(folder, "killed.db"));
  copyFileSync(join(folder, "before.db"), join(folder, "whole.db"));

  await runChild("confirm-child.ts", join(folder, "whole.db"), "0").ended;
  const { kills, lives } = await killAgain({
    ...{ script: "confirm-child.ts", file: join(folder, "killed.db"), random },
    least: () => 2 + random(3),
  });
  const about = `seed ${seed}, ${kills} kills in ${lives} lives`;
  expect(kills, about).toBeGreaterThanOrEqual(3);
  const [whole, killed] = [open("whole.db"), open("killed.db")];
  const expected = await textsOf(whole, kinds);
  expect(await textsOf(killed, kinds), about).toEqual(expected);
  const { found: pledges } = await killed.query(office, { kind: "pledge", limit: 1000 });
  const { found: work } = await killed.query(office, { kind: "work", limit: 1000 });
  const states = [...pledges.map(pledgeCodec.read), ...work.map(workCodec.read)].map(
    (thing) => confirmingOf(thing).is,
  );
  expect(states).toEqual(Array.from({ length: 3 * people }, () => "confirmed"));
  const { found: told } = await killed.query(office, { kind: "push", limit: 1000 });
  expect(told, about).toHaveLength(people);
  expect(expected.filter((text) => text.includes('"job-steps"'))).toEqual([]);
  await refreshTallies({ documents: killed, partition: office, builtAt: "2026-06-22T02:00:00.000Z" });
  expect((await verifyOffice(killed, office)).differences).toEqual([]);
  await Promise.all([whole.close(), killed.close()]);
}, 120_000);

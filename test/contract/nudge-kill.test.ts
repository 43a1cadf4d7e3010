import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { readPush } from "../../src/store/pushes/push-codec.ts";
import { killAgain } from "../support/store/kill-again.ts";
import { createRandom } from "../support/turn/random.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-nudge-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("two in charge ask the same people, killed with -9 again and again: each is asked once", async () => {
  const seed = Date.now() % 1_000_000;
  const random = createRandom(seed + 1);
  const file = join(folder, "killed.db");
  const { kills, lives } = await killAgain({
    ...{ script: "nudge-child.ts", file, random },
    // Taking both jobs up, and a chunk of each: who never comes to a chunk gives up in time.
    least: () => 4 + random(2),
  });
  const about = `seed ${seed}, ${kills} kills in ${lives} lives`;
  expect(kills, about).toBeGreaterThanOrEqual(2);
  const store = openEmbedded({ file, nowMs: Date.now });
  const { found } = await store.query("office:o1", { kind: "push", limit: 1000 });
  const pushes = found.map(readPush);
  expect(new Set(pushes.map(({ personId }) => personId)).size, about).toBe(240);
  expect(pushes, about).toHaveLength(240);
  expect(new Set(pushes.map(({ on, slot }) => `${on} ${slot}`))).toEqual(new Set(["2026-06-29 n-nudge"]));
  const jobs = await store.query("office:o1", { kind: "job", limit: 10 });
  expect(jobs.found.map(({ state }) => state)).toEqual(["done", "done"]);
  await store.close();
}, 120_000);

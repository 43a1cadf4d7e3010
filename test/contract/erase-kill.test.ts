import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { personRelations } from "../../src/store/erasing/person-relations.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { verifyOffice } from "../../src/store/standing/verify-office.ts";
import { beginErasing, erasedPerson, kindsWith, liveThere } from "../support/erasing-office.ts";
import { killAgain } from "../support/store/kill-again.ts";
import { createRandom } from "../support/turn/random.ts";
import { startOffice } from "../support/turn/start-office.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-erase-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("an erasure killed with -9 again and again goes on, and ends as if nothing had happened", async () => {
  const file = join(folder, "store.db");
  const open = (nowMs = Date.now) => openEmbedded({ file, nowMs });
  const office = await startOffice({ engine: { open: async () => open(), close: async () => {} } });
  const personId = await liveThere(office);
  await beginErasing(office.documents, "all");
  await office.close();
  const random = createRandom(Date.now() % 1_000_000);
  const { kills, lives } = await killAgain({
    script: "erase-child.ts",
    file,
    least: () => 1 + random(9),
    random,
  });
  expect(kills).toBeGreaterThanOrEqual(5);
  expect(lives).toBeLessThan(40);
  const text = readdirSync(folder)
    .map((one) => readFileSync(join(folder, one), "utf8"))
    .join("\n");
  const { name, email, code, objectId, userId } = erasedPerson;
  expect([name, email, code, objectId, userId].filter((word) => text.includes(word))).toEqual([]);
  const after = open();
  const left = await kindsWith(after, personId);
  expect(left.filter((kind) => personRelations[kind]?.keeps === undefined)).toEqual([]);
  expect((await after.queryEverywhere({ kind: "erased", limit: 9 })).found).toHaveLength(1);
  const verified = await verifyOffice(after, partitionOf.office(demoOfficeId));
  expect(verified.differences.filter(({ id }) => id.startsWith("standing"))).toEqual([]);
  await after.close();
}, 90_000);

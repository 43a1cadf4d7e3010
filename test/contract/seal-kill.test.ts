import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { verifyChain } from "../../src/store/sealing/verify-chain.ts";
import { addAudits, sealedPartition } from "../support/sealed-office.ts";
import { killAgain } from "../support/store/kill-again.ts";
import { createRandom } from "../support/turn/random.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-seal-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a sealer killed with -9 again and again leaves a whole chain, each entry in it once", async () => {
  const file = join(folder, "store.db");
  const open = () => openEmbedded({ file, nowMs: Date.now });
  const before = open();
  await addAudits(before, { from: 0, count: 2_000, isOld: true });
  await addAudits(before, { from: 2_000, count: 2_000 });
  await before.close();
  const random = createRandom(Date.now() % 1_000_000);
  const { kills } = await killAgain({ script: "seal-child.ts", file, least: () => 1 + random(4), random });
  expect(kills).toBeGreaterThanOrEqual(5);
  const after = open();
  expect(await verifyChain(after, sealedPartition)).toMatchObject({
    sealed: 4_000,
    unsealed: 0,
    fault: null,
  });
  await after.close();
}, 60_000);

import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { DateTime } from "luxon";
import { pino } from "pino";
import type { Documents } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { createEraseAll } from "../../../src/store/erasing/create-erase-all.ts";

/** Erases who is to be erased, telling each batch; later than whoever did before. */
const [file = "", laterMs = "0"] = process.argv.slice(2);
let skippedMs = Number(laterMs);
const store = openEmbedded({ file, nowMs: () => Date.now() + skippedMs });
const documents: Documents = {
  ...store,
  batch: async (partition, operations) => {
    const outcome = await store.batch(partition, operations);
    writeSync(1, "o");
    // Long enough for a kill to come between this batch and the next.
    await sleep(4);
    return outcome;
  },
};
const eraseAll = createEraseAll({ documents, now: () => DateTime.now(), log: pino({ level: "silent" }) });
for (let beat = 0; beat < 20; beat++) {
  await eraseAll(() => true);
  const { found } = await store.queryEverywhere({ kind: "erasing", limit: 1 });
  if (found.length === 0) break;
  skippedMs += 61_000;
}
await eraseAll(() => true);
await store.close();

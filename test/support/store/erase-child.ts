import { DateTime } from "luxon";
import { pino } from "pino";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { createEraseAll } from "../../../src/store/erasing/create-erase-all.ts";
import { tellingBatches } from "./telling-batches.ts";

/** Erases who is to be erased, telling each batch; later than whoever did before. */
const [file = "", laterMs = "0"] = process.argv.slice(2);
let skippedMs = Number(laterMs);
const store = openEmbedded({ file, nowMs: () => Date.now() + skippedMs });
const documents = tellingBatches(store, 4);
const eraseAll = createEraseAll({ documents, now: () => DateTime.now(), log: pino({ level: "silent" }) });
for (let beat = 0; beat < 20; beat++) {
  await eraseAll(() => true);
  const { found } = await store.queryEverywhere({ kind: "erasing", limit: 1 });
  if (found.length === 0) break;
  skippedMs += 61_000;
}
await eraseAll(() => true);
await store.close();

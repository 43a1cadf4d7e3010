import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { sealOffice } from "../../../src/store/sealing/seal-office.ts";
import { sealedPartition } from "../sealed-office.ts";

/** Seals an office's audit block by block, telling each batch; later than whoever did before. */
const [file = "", laterMs = "0"] = process.argv.slice(2);
const store = openEmbedded({ file, nowMs: () => Date.now() + Number(laterMs) });
for (let block = 0; block < 1_000; block++) {
  if ((await sealOffice(store, sealedPartition)) === 0) break;
  writeSync(1, "o");
  // Long enough for a kill to come between this batch and the next.
  await sleep(8);
}
await store.close();

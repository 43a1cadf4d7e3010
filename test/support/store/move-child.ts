import { createReadStream, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Documents } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { checkOfficeFile } from "../../../src/store/moving/check-office-file.ts";
import { importOffice } from "../../../src/store/moving/import-office.ts";

/** Takes an office in, or goes on with it, telling each batch; then what became of it. */
const [file = "", from = ""] = process.argv.slice(2);
const store = openEmbedded({ file, nowMs: Date.now });
const documents: Documents = {
  ...store,
  batch: async (partition, operations) => {
    const outcome = await store.batch(partition, operations);
    writeSync(1, "b\n");
    // Long enough for a kill to come between this batch and the next.
    await sleep(3);
    return outcome;
  },
};
const open = () => createReadStream(from);
const imported = await importOffice({ documents, checked: await checkOfficeFile(open()), open });
writeSync(1, `${imported.is}\n`);
await store.close();

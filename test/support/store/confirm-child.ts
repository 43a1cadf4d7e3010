import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { runJob } from "../../../src/store/jobs/run-job.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { beginConfirming, confirmJobIn } from "../confirming-office.ts";
import { jobParts } from "../roster-office.ts";
import { tellingBatches } from "./telling-batches.ts";

/** Confirms all that waits of an office, or goes on with it, telling each batch; later than whoever held it before. */
const [file = "", laterMs = "0"] = process.argv.slice(2);
const store = openEmbedded({ file, nowMs: () => Date.now() + Number(laterMs) });
const partition = partitionOf.office("o1");
const documents = tellingBatches(store);
const id = (await confirmJobIn(documents)) ?? (await beginConfirming(documents));
await runJob(jobParts(documents), { partition, id, untilMs: 1 });
await store.close();

import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { runJob } from "../../../src/store/jobs/run-job.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { loadRoster } from "../../../src/store/roster/load-roster.ts";
import { beginEvidence, ratingsOf } from "../evidence-office.ts";
import { jobParts } from "../roster-office.ts";
import { tellingBatches } from "./telling-batches.ts";

/** Takes evidence in, or goes on with it, telling each batch; later than whoever held it before. */
const [file = "", laterMs = "0"] = process.argv.slice(2);
const store = openEmbedded({ file, nowMs: () => Date.now() + Number(laterMs) });
const office = partitionOf.office("o1");
const documents = tellingBatches(store);
const { mark } = (await loadRoster(documents, "o1")) ?? {};
if (mark?.revision === 2)
  await beginEvidence(documents, { officeId: "o1", reading: ratingsOf(400), jobId: "job:2" });
await runJob(jobParts(documents), { partition: office, id: "job:2", untilMs: 1 });
await store.close();

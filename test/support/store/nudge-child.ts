import { DateTime } from "luxon";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../../src/domain/day.ts";
import { nudgeNotice } from "../../../src/domain/reminder/nudge-notice.ts";
import type { Entry } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { runJob } from "../../../src/store/jobs/run-job.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { createNotices } from "../../../src/store/pushes/create-notices.ts";
import { jobParts } from "../roster-office.ts";
import { tellingBatches } from "./telling-batches.ts";

/** Two in charge ask many people, some of them the same; whoever begins anew goes on. Later than whoever held it before. */
const [file = "", laterMs = "0"] = process.argv.slice(2);
const store = openEmbedded({ file, nowMs: () => Date.now() + Number(laterMs) });
const partition = partitionOf.office("o1");
const documents = tellingBatches(store);

const now = DateTime.fromISO("2026-06-26T17:30", { zone: officeZone });

const ask = async (byPersonId: string, from: number, count: number): Promise<void> => {
  const entries: Entry[] = [];
  const parts = { calendar: createCalendar(), now, newId: () => "x", byPersonId };
  const notice = nudgeNotice({ byPersonId, asHeadOf: null, lacks: [{ is: "workReport", month: "2026-05" }] });
  const told = Array.from({ length: count }, (_, index) => ({ personId: `person-${from + index}`, notice }));
  createNotices(parts, { save: (entry) => entries.push(entry), get: async () => undefined }).tellAll(
    `nudge-${byPersonId}`,
    told,
  );
  await documents.batch(
    partition,
    entries.map((entry) => ({ do: "create", entry })),
  );
};

const jobs = ["job:tell-all:nudge-head", "job:tell-all:nudge-officer"];
if (!(await documents.get(partition, jobs[0] as string))) await ask("head", 0, 120);
if (!(await documents.get(partition, jobs[1] as string))) await ask("officer", 60, 180);
await Promise.all(jobs.map((id) => runJob(jobParts(documents), { partition, id, untilMs: 1 })));
await store.close();

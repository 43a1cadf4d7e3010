import { DateTime } from "luxon";
import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { demoOfficeId, seedDemo } from "../../../src/demo/seed-demo.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { dayOf } from "../../../src/domain/day.ts";
import { auditDocument } from "../../../src/store/audit.ts";
import type { Documents, Entry } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { pumpLeaseCodec, pumpLeaseId } from "../../../src/store/pushes/create-pump-lease.ts";
import { sealOffice } from "../../../src/store/sealing/seal-office.ts";
import { refreshTallies } from "../../../src/store/standing/refresh-tallies.ts";
import { sourcePlan } from "../start-demo-bot.ts";

export const wellPartition = partitionOf.office(demoOfficeId);

/** Writes a document, in the place of the one of its id. */
export const putEntry = async (documents: Documents, partition: string, entry: Entry): Promise<void> => {
  const stored = await documents.get(partition, entry.id);
  const outcome = await documents.batch(partition, [
    stored ? { do: "replace", entry, etag: stored.etag } : { do: "create", entry },
  ]);
  if (!outcome.ok) throw new Error(`${entry.id} was not written.`);
};

/** Removes a document that is there. */
export const dropEntry = async (documents: Documents, partition: string, id: string): Promise<void> => {
  const stored = await documents.get(partition, id);
  if (!stored) throw new Error(`There is no ${id}.`);
  await documents.batch(partition, [{ do: "remove", id, etag: stored.etag }]);
};

/** The id of the one entry of the audit there. */
export const wellAuditId = "audit:2026-06-22T01:00:00.000Z-turn0-0";

/** Fills a store as a bot does that runs well: the demo office, its tallies built, its audit sealed, its pump held. */
export const fillWell = async (documents: Documents): Promise<void> => {
  const now = DateTime.now();
  await seedDemo(documents, { plans: [demoPlan(sourcePlan(), dayOf(now), createCalendar())] });
  await refreshTallies({ documents, partition: wellPartition, builtAt: now.toUTC().toISO() });
  const at = "2026-06-22T01:00:00.000Z";
  const entry = { at, personId: "p", verb: "activatePlan", on: { is: "office" }, outcome: "done" } as const;
  await putEntry(documents, wellPartition, auditDocument(wellAuditId, entry, "done"));
  await sealOffice(documents, wellPartition);
  await putLease(documents, 30_000);
};

/** Lets somebody send reminders, for so long from now on, in ms; `stoppedForMs`: the platform did not know the bot. */
export const putLease = async (documents: Documents, forMs: number, stoppedForMs = 0): Promise<void> => {
  const storeMs = await documents.storeTimeMs();
  const stoppedUntilMs = stoppedForMs === 0 ? 0 : storeMs + stoppedForMs;
  const lease = pumpLeaseCodec.write(
    pumpLeaseId,
    { holder: "somebody", term: 1, stoppedUntilMs },
    { dueMs: storeMs + forMs },
  );
  await putEntry(documents, partitionOf.pump("teams"), lease);
};

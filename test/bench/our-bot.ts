import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { pino } from "pino";
import { compose } from "../../src/compose.ts";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { demoOfficeId, seedDemo } from "../../src/demo/seed-demo.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../src/domain/day.ts";
import { addressCodec, personCodec } from "../../src/store/codecs.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { followFacts } from "../../src/store/standing/follow-facts.ts";
import { readerOf } from "../../src/store/standing/read-facts.ts";
import { agreed } from "../support/agreed.ts";
import { sourcePlan } from "../support/start-demo-bot.ts";
import { reportTo } from "./child.ts";

/** The whole bot on a file, with as many people as the argument says, found by the object ids `bench-0`, `bench-1` … */
const people = Number(process.argv[2]);
const nowMs = () => Date.now();
const moment = DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });
const now = () => moment;
const calendar = createCalendar();
const file = join(mkdtempSync(join(tmpdir(), "thidua-bench-")), "store.sqlite");
const documents = openEmbedded({ file, nowMs });
await seedDemo(documents, { plans: [demoPlan(sourcePlan(), "2026-06-22", calendar)] });
const office = partitionOf.office(demoOfficeId);
const personIds = Array.from({ length: people }, (_, index) => `bench-${index}`);
for (let from = 0; from < people; from += 45) {
  const some = personIds.slice(from, from + 45).map((personId) =>
    personCodec.write(`person:${personId}`, {
      name: personId,
      email: null,
      unitId: "cong-nghiep",
      position: "Chuyên viên",
      staffKind: "cong_chuc",
      grants: [{ role: "staff", scope: "office" }],
      language: null,
      consent: agreed,
      planId: null,
      code: null,
      objectId: null,
      joinedOn: null,
      leftOn: null,
      rosterHistory: [],
    }),
  );
  const created = some.map((entry) => ({ do: "create", entry }) as const);
  const followed = (await followFacts(readerOf(documents, office), created)) ?? [];
  await documents.batch(office, [...created, ...followed]);
}
await Promise.all(
  personIds.map((personId) => {
    const entry = addressCodec.write("address", { officeId: demoOfficeId, personId });
    return documents.batch(partitionOf.address("teams", personId), [{ do: "create", entry }]);
  }),
);
const bot = compose({
  documents,
  calendar,
  teams: { mode: "demo" },
  now,
  nowMs,
  newId: randomUUID,
  random: Math.random,
  log: pino({ level: "error" }),
});
// What an office that has long been there has done.
await bot.beat();
reportTo(process, (await bot.start(0, "127.0.0.1")).port);

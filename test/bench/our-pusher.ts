import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { pino } from "pino";
import { drawPush } from "../../dialogs/draw-push.ts";
import { createTeamsChannel } from "../../src/channels/teams/create-teams-channel.ts";
import { drawCard } from "../../src/channels/teams/draw-card.ts";
import { publicCloud } from "../../src/channels/teams/outside.ts";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { readSheet } from "../../src/documents/read-sheet.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../src/domain/day.ts";
import { planFiles } from "../../src/plans/plan-files.ts";
import { readyPlans } from "../../src/plans/ready-plans.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { createPushEngine } from "../../src/store/pushes/create-push-engine.ts";
import { createPushPeople } from "../../src/store/pushes/push-people.ts";
import { seedPeople, seedPlainOffice } from "../support/push/seed-people.ts";
import { sourcePlan } from "../support/start-demo-bot.ts";
import { pushWhenTold } from "./push-child.ts";

/** The push engine as it runs, on a file, without the limits of Teams, for as many people as the argument says. */
const [count = 0, serviceUrl = ""] = [Number(process.argv[2]), process.argv[3]];
const officeCount = 10;
const nowMs = () => Date.now();
const moment = DateTime.fromISO("2026-06-25T08:00", { zone: officeZone });
const now = () => moment;
const calendar = createCalendar();
const log = pino({ level: "warn" });
const documents = openEmbedded({
  file: join(mkdtempSync(join(tmpdir(), "thidua-bench-")), "store.sqlite"),
  nowMs,
});
const plan = demoPlan(sourcePlan(), "2026-06-22", calendar);
for (let office = 0; office < officeCount; office++) {
  await seedPlainOffice(documents, `o${office}`, plan);
  await seedPeople(documents, { officeId: `o${office}`, count: count / officeCount, serviceUrl });
}
const personFor = createPushPeople({
  ...{
    documents,
    calendar,
    readyPlans,
    planFiles,
    sheetsIn: readSheet,
    log,
    now,
    nowMs,
    newId: randomUUID,
    claimMs: 30_000,
  },
});
const { channel } = createTeamsChannel({
  settings: { mode: "demo" },
  draw: drawCard,
  onInbound: async () => ({}),
  log,
  nowMs,
  sendTimeoutMs: 10_000,
  fetchTimeoutMs: 10_000,
  outside: {
    ...publicCloud,
    pace: { note: () => undefined, reserve: () => 0, hold: () => undefined, heldMs: () => 0, size: () => 0 },
  },
});
const engine = createPushEngine({
  ...{ documents, calendar, channels: [channel], log, personFor, draw: drawPush, now, nowMs },
  sleep: (ms) => (ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))),
  newId: randomUUID,
  random: Math.random,
});
pushWhenTold(process, async () => {
  engine.kick();
  await engine.idle();
  await engine.stop();
});

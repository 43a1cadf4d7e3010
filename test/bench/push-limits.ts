import { DateTime } from "luxon";
import { pino } from "pino";
import { drawPush } from "../../dialogs/draw-push.ts";
import type { Channel } from "../../src/channels/channel.ts";
import { createPace, teamsPace } from "../../src/channels/teams/pace.ts";
import { teamsCan } from "../../src/channels/teams/teams-can.ts";
import { demoPlan } from "../../src/demo/demo-plan.ts";
import { readSheet } from "../../src/documents/read-sheet.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import { planFiles } from "../../src/plans/plan-files.ts";
import { readyPlans } from "../../src/plans/ready-plans.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { createPushEngine } from "../../src/store/pushes/create-push-engine.ts";
import { createPushPeople } from "../../src/store/pushes/push-people.ts";
import { seedPeople, seedPlainOffice } from "../support/push/seed-people.ts";
import { createVirtualClock } from "../support/push/virtual-clock.ts";
import { sourcePlan } from "../support/start-demo-bot.ts";
import { createLimits } from "../support/teams/connector-limits.ts";

/** What came of everybody being due at one moment. */
export type LimitFigures = {
  readonly sentCount: number;
  /** Refused by the documented limits. */
  readonly refusedCount: number;
  readonly virtualMinutes: number;
  /** 0..1, of what bulk may send. */
  readonly shareRate: number;
  readonly cpuSeconds: number;
};

const officeCount = 34;

/** What a send takes of virtual time: now and then it is slow. */
const sendMs = (random: number): number => (random < 0.02 ? 1_500 : Math.round(150 + random * 300));

/** A province's offices on one tenant, all of whose people are due at 08:00, against the documented limits. */
export const measureLimits = async (people: number): Promise<LimitFigures> => {
  let calls = 0;
  const clock = createVirtualClock("2026-06-25T07:59:59", () => calls > 0);
  const store = openEmbedded({ file: ":memory:", nowMs: clock.nowMs });
  const counted =
    <Arguments extends unknown[], Value>(call: (...given: Arguments) => Promise<Value>) =>
    async (...given: Arguments): Promise<Value> => {
      calls += 1;
      try {
        return await call(...given);
      } finally {
        calls -= 1;
      }
    };
  // The store takes no time here: what is measured is how the limits are used.
  const documents: Documents = {
    get: counted(store.get),
    batch: counted(store.batch),
    query: counted(store.query),
    queryEverywhere: counted(store.queryEverywhere),
    storeTimeMs: counted(store.storeTimeMs),
    nextKind: counted(store.nextKind),
    close: store.close,
  };
  const calendar = createCalendar();
  const plan = demoPlan(sourcePlan(), "2026-06-22", calendar);
  const count = Math.ceil(people / officeCount);
  for (let office = 0; office < officeCount; office++) {
    const officeId = `o${office}`;
    await seedPlainOffice(documents, officeId, plan);
    await seedPeople(documents, { officeId, count, serviceUrl: "https://smba.trafficmanager.net/apac/" });
  }
  let ids = 0;
  const newId = () => `id-${ids++}`;
  const log = pino({ level: "warn" });
  const personFor = createPushPeople({
    ...{ documents, calendar, readyPlans, planFiles, sheetsIn: readSheet, log, newId, claimMs: 30_000 },
    now: clock.now,
    nowMs: clock.nowMs,
  });
  const pace = createPace(clock.nowMs);
  const limits = createLimits(clock.nowMs);
  const keyOf = (to: object) => ({
    tenantId: "t",
    conversationId: String((to as { conversationId: string }).conversationId),
  });
  let seed = 1;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  let [sentCount, refusedCount, firstMs, lastMs] = [0, 0, 0, 0];
  const channel: Channel = {
    name: "teams",
    can: teamsCan,
    send: async () => ({ is: "sent", messageId: undefined }),
    bulk: {
      reserve: (to) => pace.reserve(keyOf(to)),
      send: async (to) => {
        const { tenantId, conversationId: threadId } = keyOf(to);
        const isTaken = limits.take({ tenantId, threadId, is: "write" }) === 0;
        if (isTaken) {
          sentCount += 1;
          lastMs = clock.nowMs();
          firstMs ||= lastMs;
        } else refusedCount += 1;
        await clock.sleep(sendMs(random()));
        return isTaken ? { is: "sent", messageId: "m" } : { is: "throttled", retryAfterMs: 1_000 };
      },
    },
  };
  const engine = createPushEngine({
    ...{ documents, calendar, channels: [channel], log, personFor, draw: drawPush, newId, random },
    ...clock,
  });
  const before = process.cpuUsage();
  clock.goTo("2026-06-25T08:00");
  const { day, end } = { day: clock.now().startOf("day"), end: DateTime.fromISO("2026-06-26T00:00+07:00") };
  while (sentCount < count * officeCount && clock.nowMs() < end.toMillis() && clock.now() >= day) {
    engine.kick();
    await clock.through(engine.idle());
    if (sentCount < count * officeCount) await clock.through(clock.sleep(60_000));
  }
  const used = process.cpuUsage(before);
  const bulkPerMs = teamsPace.bulk[0].count / teamsPace.bulk[0].ms;
  await documents.close();
  return {
    sentCount,
    refusedCount,
    virtualMinutes: (lastMs - firstMs) / 60_000,
    shareRate: sentCount / ((lastMs - firstMs) * bulkPerMs),
    cpuSeconds: (used.user + used.system) / 1e6,
  };
};

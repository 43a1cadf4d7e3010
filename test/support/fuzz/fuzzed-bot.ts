import { Writable } from "node:stream";
import { DateTime } from "luxon";
import { pino } from "pino";
import type { Pace } from "../../../src/channels/teams/pace.ts";
import { compose } from "../../../src/compose.ts";
import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { seedDemo } from "../../../src/demo/seed-demo.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../../src/domain/day.ts";
import { secretOf } from "../../../src/domain/secret.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { agreed } from "../agreed.ts";
import { sourcePlan } from "../start-demo-bot.ts";
import { addressAll } from "../turn/address-all.ts";
import { createRandom } from "../turn/random.ts";
import type { BotAnswer, BotOrder } from "./bot-orders.ts";

// The whole bot of production in a process of its own, with a store in memory and ids that a seed makes. Its clock goes
// a minute for each activity, so that what is kept for a time goes in time.
const { seed, settings, outside, botToken } = JSON.parse(process.argv[2] ?? "{}");
const say = (said: BotAnswer): void => {
  process.send?.(said);
};
for (const event of ["unhandledRejection", "uncaughtException"] as const)
  process.on(event, (error: unknown) => say({ is: "fault", text: `${event}: ${String(error)}` }));

const random = createRandom(seed);
const newId = (): string =>
  "00000000-0000-4000-8000-000000000000".replaceAll("0", () => random(16).toString(16));
let minutes = 0;
const nowMs = (): number => Date.now() + minutes * 60_000;
const start = DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });
const calendar = createCalendar();
const documents = openEmbedded({ file: ":memory:", nowMs });
await seedDemo(documents, {
  plans: [demoPlan(sourcePlan(), "2026-06-22", calendar)],
  consent: agreed,
});
const names = await addressAll(documents);
const errors = new Writable({
  write: (line, _encoding, done) => {
    say({ is: "fault", text: `logged: ${String(line).slice(0, 2_000)}` });
    done();
  },
});
const noPace: Pace = {
  note: () => undefined,
  hold: () => undefined,
  reserve: () => 0,
  heldMs: () => 0,
  size: () => 0,
};
const isLocal = (url: string): boolean => url.startsWith("http://127.0.0.1:");
const bot = compose({
  documents,
  calendar,
  // A secret does not come through a message: there it is a mark.
  teams: { ...settings, credential: { type: "secret", secret: secretOf("not used") } },
  teamsOutside: {
    ...outside,
    mayServe: isLocal,
    mayFetch: isLocal,
    mayUpload: isLocal,
    fetchToken: async () => botToken,
    personRate: { atOnce: 1e9, perSecond: 1e9 },
    pace: noPace,
  },
  now: () => start.plus({ minutes: minutes % 10_000 }),
  nowMs,
  newId,
  random: () => random(1_000_000) / 1_000_000,
  log: pino({ level: "error" }, errors),
  heartbeat: false,
});
const { port } = await bot.start(0, "127.0.0.1");

const obey = async ({ do: order, minutes: passed }: BotOrder): Promise<void> => {
  minutes = passed;
  if (order === "beat") await bot.beat();
  await bot.settled();
  if (order === "weigh") for (let times = 0; times < 4; times += 1) globalThis.gc?.();
  say({ is: "done", heapBytes: process.memoryUsage().heapUsed });
};
process.on("message", (order: BotOrder) => void obey(order));
process.on("disconnect", () => process.exit(0));
say({ is: "listening", port, names });

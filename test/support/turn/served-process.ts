import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { DateTime } from "luxon";
import { destination } from "pino";
import { compose } from "../../../src/compose.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../../src/domain/day.ts";
import { endOnSignal } from "../../../src/end-on-signal.ts";
import { createLog } from "../../../src/log.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { openOtlp } from "../../../src/telemetry/open-otlp.ts";
import { meddledWith } from "./store-faults.ts";

/** How a bot in a process of its own is run. */
export type ServedOrder = {
  readonly file: string;
  /** Calendar time, in the office's zone. */
  readonly now: string;
  /** Where its figures go. */
  readonly collector: string;
  /** How long the batch of a turn takes, in ms; once it has begun the process says `turn`. */
  readonly batchMs?: number;
  /** How long it may take to end, in ms. */
  readonly mostMs?: number;
  /** Whether its store breaks when it is closed. */
  readonly breaks?: boolean;
};

// It beats as in production, and ends on a signal as in production; it says `port N` once it listens.
const order = JSON.parse(process.argv[2] ?? "{}") as ServedOrder;
const { file, batchMs = 0, mostMs = 28_000 } = order;
const now = DateTime.fromISO(order.now, { zone: officeZone });
const log = createLog("info", destination({ dest: 2, sync: true }));
const store = meddledWith(openEmbedded({ file, nowMs: Date.now }), ({ name, what }) => {
  if (name !== "batch" || !what.includes("receipt:")) return undefined;
  process.stdout.write("turn\n");
  return sleep(batchMs);
});
const bot = compose({
  documents: {
    ...store,
    close: async () => {
      await store.close();
      if (order.breaks) throw new Error("the store broke");
    },
  },
  calendar: createCalendar(),
  teams: { mode: "demo" },
  now: () => now,
  nowMs: Date.now,
  newId: randomUUID,
  random: Math.random,
  log,
  telemetry: openOtlp({
    ...{ endpoint: order.collector, serviceName: "thidua", version: "1", instanceId: "one" },
    ...{ traceRatio: 1, intervalMs: 600_000, log },
  }),
  sendTimeoutMs: 5_000,
});
const { port } = await bot.start(0, "127.0.0.1");
endOnSignal({ stop: bot.stop, mostMs, onError: (error) => process.stderr.write(`${String(error)}\n`) });
process.stdout.write(`port ${port}\n`);

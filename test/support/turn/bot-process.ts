import { randomUUID } from "node:crypto";
import { createInterface } from "node:readline";
import { DateTime } from "luxon";
import { pino } from "pino";
import { compose } from "../../../src/compose.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { officeZone } from "../../../src/domain/day.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";

// A bot in a process of its own: it says `ready`, and on a line `file skippedMs` it opens the file, with its clock put
// forward, and says `port N`. It beats all the time.
const playedNow = DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });

const begin = async (line: string): Promise<void> => {
  const [file = "", skippedMs = "0"] = line.split(" ");
  const nowMs = () => Date.now() + Number(skippedMs);
  const bot = compose({
    documents: openEmbedded({ file, nowMs }),
    calendar: createCalendar(),
    teams: { mode: "demo" },
    now: () => playedNow,
    nowMs,
    newId: randomUUID,
    random: Math.random,
    log: pino({ level: "error" }, pino.destination(2)),
    claimMs: 30_000,
    sendTimeoutMs: 5_000,
  });
  const { port } = await bot.start(0, "127.0.0.1");
  setInterval(() => void bot.beat(), 50);
  process.stdout.write(`port ${port}\n`);
};

createInterface({ input: process.stdin })
  .once("line", (line) => void begin(line))
  .once("close", () => process.exit(0));
process.stdout.write("ready\n");

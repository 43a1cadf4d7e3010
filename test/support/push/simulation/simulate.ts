import type { Logger } from "pino";
import { createCalendar } from "../../../../src/domain/calendar/calendar.ts";
import { momentAt } from "../../../../src/domain/calendar/next-office-time.ts";
import { type Day, plusDays } from "../../../../src/domain/day.ts";
import type { Documents } from "../../../../src/store/documents.ts";
import { createReminderOffices } from "../../../../src/store/pushes/reminder-office.ts";
import { createMemoryDocuments } from "../../turn/memory-documents.ts";
import { createSimActs } from "./sim-acts.ts";
import { faultsAtRest } from "./sim-check.ts";
import { createSimClock, officeMoment } from "./sim-clock.ts";
import { createSimFleet } from "./sim-fleet.ts";
import { seedSimOffice } from "./sim-office.ts";
import { createSimPlatform } from "./sim-platform.ts";
import { createSimRandom } from "./sim-random.ts";
import { noFaults, type SimFaults } from "./sim-store.ts";
import { createSimWatch } from "./sim-watch.ts";
import { windowsOf } from "./sim-windows.ts";

export type Simulated = {
  /** What went wrong, in the order in which it did. */
  readonly faults: readonly string[];
  readonly sendCount: number;
  readonly arrivedCount: number;
  readonly crashCount: number;
  /** Everything the platform saw, as text: two plays of a seed are the same. */
  readonly trace: string;
};

export type SimOptions = {
  readonly seed: number;
  /** Stands between the engines and the store, for faults that are planted. */
  readonly around?: ((documents: Documents) => Documents) | undefined;
  /** What the engines log, for whoever looks into a seed. */
  readonly log?: Logger | undefined;
};

const firstDays = [
  "2026-04-28",
  "2026-08-31",
  "2026-06-24",
  "2026-06-02",
  "2026-12-01",
  "2026-01-05",
] as const;

const calendar = createCalendar();

const roughFaults = { slow: 60, fails: 12, late: 6, crashes: 4, pauses: 2 };
const mildFaults = { slow: 20, fails: 3, late: 1, crashes: 1, pauses: 0 };

/** Plays some days of two offices and three processes, with everything that one seed has happen. */
export const simulate = async ({ seed, around = (it) => it, log }: SimOptions): Promise<Simulated> => {
  const random = createSimRandom(seed);
  const first: Day = plusDays(random.oneOf(firstDays), random.below(4));
  const clock = createSimClock(momentAt(first, "06:00").toMillis());
  const faults: string[] = [];
  const onFault = (what: string) => {
    if (faults.length < 20) faults.push(what);
  };
  const memory = createMemoryDocuments(clock.nowMs);
  const isLarge = random.below(25) === 0;
  const offices = [
    await seedSimOffice(memory, { name: "o", first, peopleCount: isLarge ? 90 : 5, random }),
    await seedSimOffice(memory, { name: "x", first, peopleCount: 2, random }),
  ];
  const isRough = random.below(2) === 0;
  let isCalm = false;
  const now = (): SimFaults => (isCalm ? noFaults : isRough ? roughFaults : mildFaults);
  const watch = createSimWatch({ documents: memory, calendar, capPerWeek: 2, onFault });
  const platform = createSimPlatform({
    ...{ clock, random, onFault, onSend: watch.onSend },
    faults: () => (isCalm ? 0 : isRough ? 300 : 60),
  });
  const fleet = createSimFleet({
    documents: around(memory),
    log,
    calendar,
    clock,
    random,
    platform,
    faults: now,
  });
  const officesNow = () =>
    createReminderOffices({
      documents: memory,
      calendar,
      now: () => officeMoment(clock.nowMs()),
      nowMs: clock.nowMs,
    });
  const touched = new Map<string, number>();
  let ids = 0;
  const act = createSimActs({
    ...{ documents: memory, calendar, clock, random, platform, offices: (of) => officesNow()(of) },
    newId: () => `act${ids++}`,
    touched: (partition, personId) => touched.set(personId ?? partition, clock.nowMs()),
  });
  const rest = async (): Promise<void> => {
    for (const { partition } of offices) {
      const office = await officesNow()(partition);
      const touchedMs = (personId: string) =>
        Math.max(touched.get(personId) ?? 0, touched.get(partition) ?? 0);
      const found = { documents: memory, office, seen: platform.seen, nowMs: clock.nowMs(), touchedMs };
      for (const fault of await faultsAtRest(found)) onFault(fault);
    }
  };
  const dayCount = isLarge ? 2 : 4 + random.below(3);
  for (let day = first; day < plusDays(first, dayCount); day = plusDays(day, 1)) {
    for (const { from, minutes, isCalm: isCalmThen } of windowsOf(random)) {
      const start = momentAt(day, from).toMillis();
      if (clock.nowMs() > start) continue;
      await clock.runTo(start);
      isCalm = isCalmThen;
      if (isCalm) fleet.recover();
      for (let minute = 0; minute < minutes; minute++) {
        const office = random.below(3) === 0 ? offices[1] : offices[0];
        if (!isCalm && office && random.below(2) === 0)
          void clock
            .until(clock.nowMs() + random.below(60_000))
            .then(() => act(office))
            .catch((error: unknown) => onFault(String(error)));
        await fleet.beat(!isCalm);
      }
      if (isCalm) await rest();
      isCalm = false;
      if (faults.length > 0) break;
    }
    if (faults.length > 0) break;
  }
  await watch.atEnd(platform.seen);
  const trace = platform.seen.map(({ pushId, atMs, by, isTaken }) => `${atMs} ${by} ${pushId} ${isTaken}`);
  return {
    faults,
    sendCount: platform.seen.length,
    arrivedCount: platform.seen.filter(({ isTaken }) => isTaken).length,
    crashCount: fleet.crashCount(),
    trace: trace.join("\n"),
  };
};

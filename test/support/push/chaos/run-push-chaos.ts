import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createCalendar } from "../../../../src/domain/calendar/calendar.ts";
import { momentAt } from "../../../../src/domain/calendar/next-office-time.ts";
import { type Day, plusDays } from "../../../../src/domain/day.ts";
import { defaultOfficeReminders } from "../../../../src/domain/reminder/office-reminder-settings.ts";
import type { Documents } from "../../../../src/store/documents.ts";
import { openEmbedded } from "../../../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../../../src/store/partition-of.ts";
import { pumpLeaseCodec } from "../../../../src/store/pushes/create-pump-lease.ts";
import { noticeEntry } from "../../../../src/store/pushes/notice-entry.ts";
import { officeRemindersEntry } from "../../../../src/store/pushes/office-reminders-codec.ts";
import { type Connector, type Fault, startConnector } from "../../teams/connector.ts";
import { officeMoment } from "../simulation/sim-clock.ts";
import { seedSimOffice } from "../simulation/sim-office.ts";
import { createSimRandom, type SimRandom } from "../simulation/sim-random.ts";
import { type PumpFleet, startPumpFleet } from "./pump-fleet.ts";
import { type PushChaosVerdict, pushChaosVerdict } from "./push-chaos-verdict.ts";

export type PushChaosOptions = {
  readonly seed: number;
  readonly killCount: number;
  readonly peopleCount: number;
  readonly workerCount: number;
  /** Kills no more once it is over, and says how many there were. */
  readonly mostMs: number;
  /** Hears now and then how far it is. */
  readonly say?: (line: string) => void;
};

export type PushChaosRun = PushChaosVerdict & { readonly killCount: number };

const first: Day = "2026-06-23";
const calendar = createCalendar();

/** A lease and a claim are over so much later. */
const lapseMs = 61_000;

/** Nobody's week is full: what was in doubt is told again in the very next slot. */
const capPerWeek = 50;

/** How long the owner is waited for to send: whoever is killed before always dies of the same. */
const mostWaitMs = 15_000;

/** Kills after which it is said how far it is. */
const sayEvery = 100;

/** Notices of each slot, so that there is always something to send. */
const noticeCount = 80;

type Play = PushChaosOptions & {
  readonly documents: Documents;
  readonly connector: Connector;
  readonly fleet: PumpFleet;
  readonly random: SimRandom;
  readonly partition: string;
  readonly peopleIds: readonly string[];
  readonly skippedMs: { value: number };
};

/** Kills processes that send reminders, over one file and real HTTP, and says what became of every one. */
export const runPushChaos = async (options: PushChaosOptions): Promise<PushChaosRun> => {
  const random = createSimRandom(options.seed);
  const folder = mkdtempSync(join(tmpdir(), "thidua-push-"));
  const file = join(folder, "store.db");
  const skippedMs = { value: 0 };
  const documents = openEmbedded({ file, nowMs: () => Date.now() + skippedMs.value });
  const connector = await startConnector();
  const fleet = startPumpFleet(options.workerCount, { file, serviceUrl: connector.serviceUrl });
  try {
    const { peopleCount } = options;
    const office = await seedSimOffice(documents, { name: "o", first, peopleCount, random });
    const entry = officeRemindersEntry({
      settings: { ...defaultOfficeReminders, capPerWeek },
      history: [],
    });
    await documents.batch(office.partition, [{ do: "create", entry }]);
    return await play({ ...options, ...office, documents, connector, fleet, random, skippedMs });
  } finally {
    await fleet.close();
    await connector.close();
    await documents.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const play = async (all: Play): Promise<PushChaosRun> => {
  const endsMs = Date.now() + all.mostMs;
  let killCount = 0;
  let slot = momentAt(first, "08:00").toMillis();
  for (let day = first; killCount < all.killCount && Date.now() < endsMs; day = nextWorkingDay(day)) {
    for (const time of ["08:00", "14:00"]) {
      slot = momentAt(day, time).toMillis() + 60_000;
      await tellNotices(all, slot);
      await lapse(all, slot);
      await sleep(100);
      while (killCount < all.killCount && Date.now() < endsMs && (await isOpen(all))) {
        const before = killCount;
        killCount += await killSome(all);
        if (Math.floor(killCount / sayEvery) > Math.floor(before / sayEvery))
          all.say?.(`${killCount} kills, ${all.connector.requests.length} requests, ${day} ${time}`);
        await lapse(all, slot);
      }
    }
  }
  // Then everything goes well until there is nothing left to do.
  const settledBy = Date.now() + 120_000;
  const last = await rested(all, slot, settledBy);
  const verdict = await pushChaosVerdict({ ...all, calendar, capPerWeek }, last);
  return { killCount, ...verdict, faults: [...all.fleet.fallen(), ...verdict.faults] };
};

/** Time goes on until every lease and claim is over. */
const lapse = async ({ fleet, skippedMs }: Play, calendarMs: number): Promise<void> => {
  skippedMs.value += lapseMs;
  await fleet.setClock(skippedMs.value, calendarMs);
};

const nextWorkingDay = (day: Day): Day => {
  const next = calendar.nextWorkingDay(day);
  return next.ok ? next.value : plusDays(day, 1);
};

/** Whether something is still to be sent, or being sent. */
const isOpen = async ({ documents, partition }: Play): Promise<boolean> => {
  for (const state of ["pending", "posting"]) {
    const { found } = await documents.query(partition, { kind: "push", state, limit: 1 });
    if (found.length > 0) return true;
  }
  return false;
};

const tellNotices = async (all: Play, atMs: number): Promise<void> => {
  const { documents, partition, peopleIds, random } = all;
  const now = officeMoment(atMs);
  const entries = Array.from({ length: noticeCount }, (_, index) => {
    const personId = peopleIds[random.below(peopleIds.length)] ?? "";
    const newId = () => `${atMs}-${index}`;
    return noticeEntry({ calendar, now, newId }, personId, { what: "planChanged", about: {} });
  });
  await documents.batch(
    partition,
    entries.map((entry) => ({ do: "create" as const, entry })),
  );
};

const holderOf = async ({ documents }: Play): Promise<string | undefined> => {
  const lease = await documents.get(partitionOf.pump("teams"), "lease");
  return lease && pumpLeaseCodec.read(lease).holder?.split(":")[0];
};

/**
 * Everybody at once, as where a machine goes down, or else mostly the owner, after some sends or some time; and
 * sometimes the platform fails as well. @returns how many were killed
 */
const killSome = async (all: Play): Promise<number> => {
  const { connector, fleet, random } = all;
  if (random.below(4) === 0) connector.failNext(random.oneOf(platformFaults));
  const before = connector.requests.length;
  const sends = random.below(20);
  await (random.below(2) === 0
    ? sleep(random.below(150))
    : connector.until(() => connector.requests.length >= before + sends, mostWaitMs).catch(() => undefined));
  const names = fleet.names();
  const holder = await holderOf(all);
  if (random.below(2) === 0) {
    await Promise.all(names.map(fleet.kill));
    return names.length;
  }
  const isOwner = holder !== undefined && names.includes(holder) && random.below(5) > 0;
  await fleet.kill(isOwner ? holder : (names[random.below(names.length)] ?? ""));
  return 1;
};

const platformFaults: readonly [Fault, ...Fault[]] = [
  { is: "status", when: "before", status: 429, headers: { "retry-after": "1" } },
  { is: "status", when: "before", status: 502 },
  { is: "status", when: "after", status: 502 },
  { is: "reset", when: "after" },
  { is: "reset", when: "before" },
];

/** Waits until nothing is open, with time going on. @returns the last moment of the calendar */
const rested = async (all: Play, slot: number, byMs: number): Promise<number> => {
  let calendarMs = slot;
  while (Date.now() < byMs) {
    calendarMs += lapseMs;
    await lapse(all, calendarMs);
    await sleep(3_000);
    if (!(await isOpen(all))) break;
  }
  return calendarMs;
};

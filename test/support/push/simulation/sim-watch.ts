import type { Push } from "../../../../src/bot/push/push.ts";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { type Day, dayOf, plusDays, weekdayOf } from "../../../../src/domain/day.ts";
import type { Documents } from "../../../../src/store/documents.ts";
import { partitionOf } from "../../../../src/store/partition-of.ts";
import { pumpLeaseCodec } from "../../../../src/store/pushes/create-pump-lease.ts";
import { readPush } from "../../../../src/store/pushes/push-codec.ts";
import { officeMoment } from "./sim-clock.ts";
import type { SeenSend } from "./sim-platform.ts";

export type SimWatchParts = {
  /** The store itself, without faults. */
  readonly documents: Documents;
  readonly calendar: Calendar;
  readonly capPerWeek: number;
  readonly onFault: (what: string) => void;
};

/** What a send may be late, from the look at the clock to the platform: the claim, its turn, clocks that are wrong. */
const toleranceMs = 60_000;

/** Watches every send: whose it is, when, and that it is none too many. */
export const createSimWatch = ({ documents, calendar, capPerWeek, onFault }: SimWatchParts) => {
  const holders = new Map<number, string>();
  let newestTerm = 0;

  /** A late one is in doubt, or somebody else holds it for lost by now. */
  const checkLate = async (one: SeenSend): Promise<void> => {
    const state = (await rowOf(one))?.state;
    if (state !== "posting" && state !== "unknown") onFault(`${one.pushId} is ${state}, and was sent late`);
  };

  const checkOwner = async ({ by, pushId, atMs }: SeenSend): Promise<void> => {
    const stored = await documents.get(partitionOf.pump("teams"), "lease");
    const lease = stored && pumpLeaseCodec.read(stored);
    const isOwner = lease?.holder?.startsWith(`${by}:`) === true && (stored?.dueMs ?? 0) > atMs - 1_000;
    if (!isOwner) return onFault(`${by} sent ${pushId} without the lease, which ${lease?.holder} has`);
    const known = holders.get(lease.term);
    if (known !== undefined && known !== by) onFault(`term ${lease.term} is that of ${known} and of ${by}`);
    if (lease.term < newestTerm) onFault(`term ${lease.term} came after ${newestTerm}`);
    holders.set(lease.term, by);
    newestTerm = Math.max(newestTerm, lease.term);
  };

  const isQuiet = ({ push, atMs }: Pick<SeenSend, "push" | "atMs">): boolean => {
    const isIn = (ms: number): boolean => {
      const moment = officeMoment(ms);
      if (!push.atOwnHour) {
        const isOffice = calendar.isOfficeTime(moment);
        return isOffice.ok && isOffice.value;
      }
      const isWorked = calendar.isWorkingDay(push.on);
      return (
        isWorked.ok && isWorked.value && moment.toFormat("yyyy-MM-dd HH:mm") >= `${push.on} ${push.slot}`
      );
    };
    return !(isIn(atMs) || isIn(atMs - toleranceMs) || isIn(atMs + 5_000));
  };

  return {
    onSend: (one: SeenSend): void => {
      const { push, pushId, sleptMs } = one;
      const givenMs = one.atMs - sleptMs;
      if (isQuiet({ push, atMs: givenMs })) onFault(`${pushId} was sent at ${officeMoment(givenMs).toISO()}`);
      if (push.expiresMs + toleranceMs < givenMs) onFault(`${pushId} was sent past its end`);
      void (sleptMs === 0 ? checkOwner(one) : checkLate(one));
    },
    /** What arrived more often than it may. */
    atEnd: async (seen: readonly SeenSend[]): Promise<void> => {
      const taken = seen.filter(({ isTaken, push }) => isTaken && push.notice === null);
      const unasked = await unaskedAmong(taken);
      const weeks = Map.groupBy(
        unasked,
        ({ push }) => `${push.personId} in the week of ${mondayOf(push.on)}`,
      );
      for (const [week, sends] of weeks)
        if (sends.length > capPerWeek) onFault(`${sends.length} pushes to ${week}`);
      const told = new Map<string, SeenSend>();
      for (const one of taken) {
        for (const { key } of one.push.items) {
          const name = `${one.push.personId} ${key}`;
          const before = told.get(name);
          told.set(name, one);
          if (before && (await rowOf(before))?.state !== "unknown") onFault(`${name} was told twice`);
        }
      }
    },
  };

  async function rowOf({ push, pushId }: SeenSend): Promise<Push | undefined> {
    const partition = partitionOf.office(push.personId.split("-")[0] ?? "");
    const stored = await documents.get(partition, pushId);
    return stored && readPush(stored);
  }

  /** Without those that were first made of something that the person had put off until then: outside of the cap. */
  async function unaskedAmong(taken: readonly SeenSend[]): Promise<readonly SeenSend[]> {
    const told = new Set<string>();
    const unasked: SeenSend[] = [];
    for (const one of taken) {
      const items = (await rowOf(one))?.items ?? [];
      const back = items.map(({ key }) => `${one.push.personId} ${key}`).filter((name) => name.includes("~"));
      if (back.every((name) => told.has(name))) unasked.push(one);
      for (const name of back) told.add(name);
    }
    return unasked;
  }
};

const mondayOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));

/** The office's day of a moment. */
export const dayAt = (ms: number): Day => dayOf(officeMoment(ms));

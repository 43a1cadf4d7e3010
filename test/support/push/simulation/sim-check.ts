import type { Push } from "../../../../src/bot/push/push.ts";
import { momentAt } from "../../../../src/domain/calendar/next-office-time.ts";
import { officeZone, stampOf } from "../../../../src/domain/day.ts";
import { missingOf } from "../../../../src/domain/reminder/missing-of.ts";
import type { PastPush } from "../../../../src/domain/reminder/open-item.ts";
import { planPush } from "../../../../src/domain/reminder/plan-push.ts";
import { slotAt } from "../../../../src/domain/reminder/slots.ts";
import type { Standing } from "../../../../src/domain/standing/standing.ts";
import type { Documents, Stored } from "../../../../src/store/documents.ts";
import { allFound } from "../../../../src/store/pushes/join-people.ts";
import { pushKind, readPush } from "../../../../src/store/pushes/push-codec.ts";
import type { ReminderOffice } from "../../../../src/store/pushes/reminder-office.ts";
import { readReminders, remindersId } from "../../../../src/store/pushes/reminders-codec.ts";
import { readStanding, standingCodec } from "../../../../src/store/standing/standing-codec.ts";
import { unreachableState } from "../../../../src/store/talk-codecs.ts";
import { ownChatId } from "../../../../src/store/turn-ids.ts";
import { officeMoment } from "./sim-clock.ts";
import type { SeenSend } from "./sim-platform.ts";

/** What is looked at when everything has come to rest. */
export type SimResting = {
  readonly documents: Documents;
  readonly office: ReminderOffice;
  readonly seen: readonly SeenSend[];
  readonly nowMs: number;
  /** When what concerns the person changed last. */
  readonly touchedMs: (personId: string) => number;
};

type Row = { readonly id: string; readonly push: Push; readonly dueMs: number };

const all = async (documents: Documents, partition: string, kind: string): Promise<readonly Stored[]> => {
  const found: Stored[] = [];
  for await (const stored of allFound(documents, partition, { kind })) found.push(stored);
  return found;
};

/** What is wrong with an office at rest, each in a sentence: of rows, of what is remembered, of what was not told. */
export const faultsAtRest = async (resting: SimResting): Promise<readonly string[]> => {
  const { documents, office } = resting;
  const rows = (await all(documents, office.partition, pushKind)).map((stored) => ({
    id: stored.id,
    push: readPush(stored),
    dueMs: stored.dueMs ?? 0,
  }));
  const people = (await all(documents, office.partition, standingCodec.kind)).map(readStanding);
  const { today } = office.week;
  const missing = missingOf(people, { ...today, closedDuties: office.closedDuties });
  const rowsOf = Map.groupBy(rows, ({ push }) => push.personId);
  const ofPeople = people.map((standing) =>
    personFaults(resting, { rows: rowsOf.get(standing.personId) ?? [], standing, missing }),
  );
  return [...rows.flatMap((row) => rowFaults(row, resting)), ...(await Promise.all(ofPeople)).flat()];
};

/** A minute after which a heartbeat must have seen to it. */
const patienceMs = 120_000;

const rowFaults = ({ id, push, dueMs }: Row, { seen, nowMs }: SimResting): readonly string[] => {
  const takenCount = seen.filter((one) => one.pushId === id && one.isTaken).length;
  const { state } = push;
  // One that takes the place of a message is drawn anew there, and is new only where that is gone.
  const mayBe = { sent: push.edits ? [0, 1] : [1], unknown: [0, 1] }[state as string] ?? [0];
  return [
    ...(mayBe.includes(takenCount) ? [] : [`${id} is ${state}, and arrived ${takenCount} times`]),
    ...(state === "posting" && dueMs < nowMs - patienceMs ? [`${id} is posting for ever`] : []),
    ...(state === "pending" && push.expiresMs < nowMs - patienceMs ? [`${id} is pending past its end`] : []),
    ...(state === "pending" && dueMs < nowMs - patienceMs && push.notice === null
      ? [`${id} is due since ${new Date(dueMs).toISOString()}`]
      : []),
  ];
};

type OfPerson = {
  readonly rows: readonly Row[];
  readonly standing: Standing;
  readonly missing: ReturnType<typeof missingOf>;
};

const personFaults = async (
  { documents, office, nowMs, touchedMs }: SimResting,
  { rows, standing, missing }: OfPerson,
): Promise<readonly string[]> => {
  const { personId } = standing;
  const { settings: own, history } = readReminders(
    await documents.get(office.partition, remindersId(personId)),
  );
  const mine = rows.filter(({ push }) => push.notice === null);
  // The earliest first, as it is remembered: which of two pushes was asked for depends on it.
  const told = mine
    .map(({ push }) => push)
    .toSorted(byTime)
    .flatMap(pastOf);
  const faults = [
    telling(told) === telling(history)
      ? ""
      : `${personId}: remembered is ${telling(history)}; told is ${telling(told)}`,
  ];
  const ownChat = await documents.get(office.partition, ownChatId("teams", personId));
  const now = officeMoment(nowMs);
  const slot = slotAt(now, { ...office, zone: officeZone, hour: own.hour });
  // What came to nothing once the slot was open waits for the next.
  const began = slot ? stampOf(momentAt(slot.day, slot.time)) : "";
  const isTold = mine.some(({ push }) => push.stateAt >= began);
  if (!slot || isTold || ownChat?.state === unreachableState) return faults.filter(Boolean);
  if (touchedMs(personId) >= momentAt(slot.day, slot.time).toMillis()) return faults.filter(Boolean);
  const untold = planPush({
    ...{ person: standing, own, calendar: office.calendar, week: office.week, time: slot.time },
    ...{ history: told, capPerWeek: office.settings.capPerWeek },
    office: { closedDuties: office.closedDuties, missing },
  });
  if (untold.length > 0)
    faults.push(`${personId} was not told of ${untold.map(({ key }) => key)} at ${now.toISO()}`);
  return faults.filter(Boolean);
};

const byTime = (one: Push, other: Push): number =>
  `${one.on} ${one.slot}`.localeCompare(`${other.on} ${other.slot}`);

/** What counts as told of a row, by what became of it. */
const pastOf = ({ on, items, state }: Push): readonly PastPush[] => {
  if (state === "gone" || state === "needless") return [];
  return [{ day: on, keys: items.map(({ key }) => key), isSure: state !== "unknown" }];
};

const telling = (history: readonly PastPush[]): string =>
  history
    .map(({ day, keys, isSure }) => `${day} ${keys.join()} ${isSure ? "" : "?"}`)
    .toSorted()
    .join("; ");

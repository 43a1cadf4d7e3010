import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import { type Day, dayOf, officeTimeOf, plusDays, plusMonths, stampOf } from "../../../../src/domain/day.ts";
import { openItemsOf } from "../../../../src/domain/reminder/open-items-of.ts";
import { snoozeUntil, withSnooze } from "../../../../src/domain/reminder/snooze.ts";
import { officeCodec, personCodec, planCodec } from "../../../../src/store/codecs.ts";
import type { Documents, Entry, Operation, Stored } from "../../../../src/store/documents.ts";
import { noticeEntry } from "../../../../src/store/pushes/notice-entry.ts";
import type { ReminderOffices } from "../../../../src/store/pushes/reminder-office.ts";
import { readReminders, remindersEntry, remindersId } from "../../../../src/store/pushes/reminders-codec.ts";
import { planRevisionId } from "../../../../src/store/repositories/repositories.ts";
import { readStanding, standingEntry, standingId } from "../../../../src/store/standing/standing-codec.ts";
import { ownChatCodec, talkCodec } from "../../../../src/store/talk-codecs.ts";
import { ownChatId } from "../../../../src/store/turn-ids.ts";
import { officeMoment, type SimClock } from "./sim-clock.ts";
import { type SimOffice, simPlanId } from "./sim-office.ts";
import type { SimPlatform } from "./sim-platform.ts";
import type { SimRandom } from "./sim-random.ts";

export type SimActParts = {
  readonly documents: Documents;
  readonly calendar: Calendar;
  readonly clock: SimClock;
  readonly random: SimRandom;
  readonly platform: SimPlatform;
  readonly offices: ReminderOffices;
  readonly newId: () => string;
  /** Told whose items may now be others; undefined: everybody's of the office. */
  readonly touched: (partition: string, personId: string | undefined) => void;
};

const replace = (stored: Stored, entry: Entry): Operation => ({ do: "replace", entry, etag: stored.etag });

const figures = {
  assignedCount: 3,
  doneCount: 3,
  wellDoneCount: null,
  qualityCount: null,
  onTimeCount: null,
};

/** Somebody else wrote first; a turn is tried again then. */
class Overtaken extends Error {}

const mostAttempts = 20;

/** Something that somebody does at any moment, as a turn would keep it: one batch, by etag. */
export const createSimActs = (parts: SimActParts) => {
  const { documents, clock, random, platform, touched } = parts;
  const get = async (partition: string, id: string): Promise<Stored> => {
    const stored = await documents.get(partition, id);
    if (!stored) throw new Error(`There is no ${id}.`);
    return stored;
  };
  const write = async (partition: string, operations: readonly Operation[]): Promise<void> => {
    const outcome = await documents.batch(partition, operations);
    if (!outcome.ok) throw new Overtaken(JSON.stringify(outcome));
  };
  const today = (): Day => dayOf(officeMoment(clock.nowMs()));

  const doIt = async (partition: string, personId: string): Promise<void> => {
    const stored = await get(partition, standingId(personId));
    const standing = readStanding(stored);
    const month = plusMonths(today().slice(0, 7), -1);
    const pledge = {
      ...{ state: "registered" as const, titles: [], targetRate: null },
      ...{ registeredOn: today(), late: false },
    };
    const done =
      random.below(2) === 0
        ? { ...standing, pledges: { ...standing.pledges, [simPlanId]: pledge } }
        : { ...standing, work: { ...standing.work, [month]: figures } };
    await write(partition, [replace(stored, standingEntry({ ...done, revision: standing.revision + 1 }))]);
    touched(partition, undefined);
  };

  const chooseOwn = async (partition: string, personId: string): Promise<void> => {
    const stored = await documents.get(partition, remindersId(personId));
    const reminders = readReminders(stored);
    const office = await parts.offices(partition);
    const standing = readStanding(await get(partition, standingId(personId)));
    const { time } = officeTimeOf(stampOf(officeMoment(clock.nowMs())));
    const open = openItemsOf({
      ...{ person: standing, own: reminders.settings, calendar: office.calendar, time },
      ...{ office: { closedDuties: office.closedDuties, missing: {} }, ...office.week.today },
    });
    const item = open[random.below(open.length || 1)];
    const until =
      item &&
      snoozeUntil(random.oneOf(["1", "3", "7", "morning"]), item, {
        calendar: office.calendar,
        today: today(),
      });
    const own = reminders.settings;
    const settings =
      item && until?.ok && random.below(4) > 0
        ? withSnooze(own, { milestone: item.milestone, until: until.value }, { today: today(), open })
        : { ...own, kinds: { ...own.kinds, phaseStart: { isOff: own.kinds.phaseStart?.isOff !== true } } };
    const entry = remindersEntry(personId, { ...reminders, settings });
    await write(partition, [stored ? replace(stored, entry) : { do: "create", entry }]);
    touched(partition, personId);
  };

  const writeAgain = async (partition: string, personId: string): Promise<void> => {
    const stored = await get(partition, ownChatId("teams", personId));
    const { talkId } = ownChatCodec.read(stored);
    const talk = await get(partition, talkId);
    platform.reopen(String(talkCodec.read(talk).reference["id"]));
    await write(partition, [
      replace(stored, ownChatCodec.write(stored.id, { talkId, unreachable: null })),
      replace(talk, talkCodec.write(talkId, talkCodec.read(talk))),
    ]);
    touched(partition, personId);
  };

  const leave = async (partition: string, personId: string): Promise<void> => {
    const [person, standing] = [
      await get(partition, `person:${personId}`),
      await get(partition, standingId(personId)),
    ];
    await write(partition, [
      replace(person, personCodec.write(person.id, { ...personCodec.read(person), leftOn: today() })),
      { do: "remove", id: standing.id, etag: standing.etag },
    ]);
    touched(partition, undefined);
  };

  const amend = async ({ partition, peopleIds }: SimOffice): Promise<void> => {
    const stored = await get(partition, "office");
    const office = officeCodec.read(stored);
    const revision = office.activePlans[0]?.revision ?? 1;
    const plan = planCodec.read(await get(partition, planRevisionId(simPlanId, revision)));
    const moved = plan.deadlines.map((deadline) =>
      random.below(3) === 0 ? { ...deadline, dueOn: plusDays(today(), random.below(9)) } : deadline,
    );
    const next = { ...office, activePlans: [{ planId: simPlanId, revision: revision + 1 }] };
    const calendar = parts.calendar;
    const now = officeMoment(clock.nowMs());
    const notices = peopleIds.map((personId) =>
      noticeEntry({ calendar, now, newId: parts.newId }, personId, { what: "planChanged", about: {} }),
    );
    await write(partition, [
      replace(stored, officeCodec.write("office", next)),
      {
        do: "create",
        entry: planCodec.write(planRevisionId(simPlanId, revision + 1), { ...plan, deadlines: moved }),
      },
      ...notices.slice(0, 40).map((entry) => ({ do: "create" as const, entry })),
    ]);
    touched(partition, undefined);
  };

  const act = async (office: SimOffice): Promise<void> => {
    const { partition, peopleIds } = office;
    const personId = peopleIds[random.below(peopleIds.length)] ?? "";
    const chosen = random.below(20);
    if (chosen === 0) return amend(office);
    if (!(await documents.get(partition, standingId(personId)))) return;
    if (chosen < 8) return doIt(partition, personId);
    if (chosen < 13) return chooseOwn(partition, personId);
    if (chosen < 18) return writeAgain(partition, personId);
    if (chosen === 18) return platform.block(personId);
    return leave(partition, personId);
  };
  return async (office: SimOffice): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await act(office);
      } catch (error) {
        if (!(error instanceof Overtaken) || attempt === mostAttempts) throw error;
      }
    }
  };
};

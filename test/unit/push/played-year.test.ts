import { DateTime } from "luxon";
import { pino } from "pino";
import { expect, test } from "vitest";
import type { Push } from "../../../src/bot/push/push.ts";
import type { Bulk, Channel, SendOutcome } from "../../../src/channels/channel.ts";
import { teamsCan } from "../../../src/channels/teams/teams-can.ts";
import { readSheet } from "../../../src/documents/read-sheet.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { type Day, officeZone, plusMonths } from "../../../src/domain/day.ts";
import { slotsOf } from "../../../src/domain/reminder/slots.ts";
import type { Standing } from "../../../src/domain/standing/standing.ts";
import { planFiles } from "../../../src/plans/plan-files.ts";
import { officeCodec, personCodec, planCodec } from "../../../src/store/codecs.ts";
import { createTurnStore } from "../../../src/store/create-turn-store.ts";
import type { Documents, Entry } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { planLogCodec } from "../../../src/store/plan-codecs.ts";
import { createPushEngine } from "../../../src/store/pushes/create-push-engine.ts";
import { readPush } from "../../../src/store/pushes/push-codec.ts";
import { remindersEntry } from "../../../src/store/pushes/reminders-codec.ts";
import { planLogId } from "../../../src/store/repositories/planning.ts";
import { planRevisionId } from "../../../src/store/repositories/repositories.ts";
import { standingEntry } from "../../../src/store/standing/standing-codec.ts";
import { ownChatCodec, talkCodec } from "../../../src/store/talk-codecs.ts";
import { ownChatId } from "../../../src/store/turn-ids.ts";
import { createVirtualClock } from "../../support/push/virtual-clock.ts";
import { daysThrough, type PlayedOffice, playReminders } from "../../support/reminders/play-reminders.ts";
import { demoOffice } from "../../support/reminders/played-offices.ts";
import { factsOf, type PlayedPerson } from "../../support/reminders/played-person.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

const partition = partitionOf.office("played");
const calendar = createCalendar();

const put = async (documents: Documents, entry: Entry): Promise<void> => {
  const stored = await documents.get(partition, entry.id);
  await documents.batch(partition, [
    stored ? { do: "replace", entry, etag: stored.etag } : { do: "create", entry },
  ]);
};

const standingAt = (person: PlayedPerson, day: Day, time: string): Standing => {
  const months = Array.from({ length: 14 }, (_, index) => plusMonths(day.slice(0, 7), 1 - index));
  const { pledges, work, ...facts } = factsOf(person, { day, time, months });
  const pledged = { titles: [], targetRate: null, registeredOn: day, late: false };
  const counts = { assignedCount: 1, doneCount: 1, wellDoneCount: 1, qualityCount: null, onTimeCount: null };
  return {
    personId: facts.personId,
    unitId: facts.unitId,
    staffKind: facts.staffKind,
    grants: facts.grants,
    consent: { state: "agreed", noticeVersion: 1 },
    pledges: Object.fromEntries(
      Object.entries(pledges).map(([id, { state }]) => [id, { state, ...pledged }]),
    ),
    work: Object.fromEntries(Object.keys(work).map((month) => [month, counts])),
    revision: 1,
  };
};

const settle = async (documents: Documents, { people, plans }: PlayedOffice): Promise<void> => {
  const units = [...new Set(people.map(({ unitId }) => unitId))].map((id) => ({ id, name: id }));
  const activePlans = plans.map(({ plan }) => ({ planId: plan.id, revision: 1 }));
  await put(documents, officeCodec.write("office", { name: "Played", units, activePlans }));
  for (const { plan, activeFrom } of plans) {
    const at = DateTime.fromISO(`${activeFrom}T00:00`, { zone: officeZone }).toUTC().toISO() ?? "";
    const event = { at, byPersonId: "officer", did: "activated", revision: 1, note: null } as const;
    await put(documents, planCodec.write(planRevisionId(plan.id, 1), plan));
    await put(
      documents,
      planLogCodec.write(planLogId(plan.id), {
        planId: plan.id,
        revision: 1,
        state: "active",
        history: [event],
      }),
    );
  }
  for (const { personId, unitId, staffKind, grants, own } of people) {
    const nothing = { email: null, language: null, consent: null, planId: null, code: null, objectId: null };
    const person = { name: personId, unitId, position: "", staffKind, grants: [...grants] };
    const years = { joinedOn: null, leftOn: null, rosterHistory: [] };
    await put(documents, personCodec.write(`person:${personId}`, { ...person, ...nothing, ...years }));
    const talkId = `talk:teams:${personId}`;
    await put(
      documents,
      talkCodec.write(talkId, { reference: { id: personId }, welcomed: true, bookmark: null }),
    );
    await put(documents, ownChatCodec.write(ownChatId("teams", personId), { talkId, unreachable: null }));
    await put(documents, remindersEntry(personId, { settings: own, history: [] }));
  }
};

type Arrived = { readonly personId: string; readonly on: Day; readonly slot: string; readonly keys: string };

/** The whole engine over a store in memory, slot after slot; what arrives is what was sent. */
const playEngine = async (office: PlayedOffice, days: readonly Day[]) => {
  const clock = createVirtualClock(`${days[0]}T00:00`);
  const documents = createMemoryDocuments(clock.nowMs);
  await settle(documents, office);
  const arrived: Arrived[] = [];
  const drawn = new Map<object, Push>();
  let ids = 0;
  const log = pino({ level: "silent" });
  const newId = () => `id${ids++}`;
  const bulk: Bulk = {
    reserve: () => 0,
    send: async (_to, card): Promise<SendOutcome> => {
      const push = drawn.get(card);
      // What waits to be confirmed is told beside what is planned.
      if (push && push.notice === null) {
        const keys = push.items.map(({ key }) => key).join(" ");
        arrived.push({ personId: push.personId, on: push.on, slot: push.slot, keys });
      }
      return { is: "sent", messageId: "m" };
    },
  };
  const channel: Channel = {
    name: "teams",
    can: teamsCan,
    send: async () => ({ is: "sent", messageId: "m" }),
    bulk,
  };
  const turnStore = createTurnStore({
    ...{ documents, calendar, planFiles, sheetsIn: readSheet, log, claimMs: 30_000, newId },
    readyPlans: () => [],
    now: clock.now,
    nowMs: clock.nowMs,
  });
  const engine = createPushEngine({
    ...{ documents, calendar, channels: [channel], log, newId, personFor: turnStore.personFor, ...clock },
    draw: async (_turn, push) => {
      const card = { language: "vi" as const, title: "" };
      drawn.set(card, push);
      return { card, short: card };
    },
    random: () => 0.5,
  });
  for (const day of days) {
    const slots = slotsOf(day, { calendar, hour: null });
    if (!slots.ok || slots.value.length === 0) continue;
    const hours = office.people.flatMap(({ own }) => own.hour ?? []);
    for (const time of [...new Set([...slots.value.map((slot) => slot.time), ...hours])].toSorted()) {
      clock.goTo(`${day}T${time}`);
      for (const person of office.people) await put(documents, standingEntry(standingAt(person, day, time)));
      engine.kick();
      await clock.through(engine.idle());
    }
  }
  const { found } = await documents.query(partition, { kind: "push", limit: 1000 });
  const states = new Set(found.map((stored) => readPush(stored).state));
  return { arrived, states: [...states] };
};

test("the engine sends, over a year and slot by slot, just what the plan of reminders says", async () => {
  const office = demoOffice(2026);
  const days = daysThrough("2026-01-01", "2027-01-20");
  const planned = playReminders(office, days).map(({ personId, slot, items }) => ({
    personId,
    on: slot.day,
    slot: slot.time,
    keys: items.map(({ key }) => key).join(" "),
  }));
  const name = ({ on, slot, personId, keys }: Arrived) => `${on} ${slot} ${personId} ${keys}`;
  const { arrived: sent, states } = await playEngine(office, days);
  expect(sent.map(name).toSorted()).toEqual(planned.map(name).toSorted());
  expect(states).toEqual(["sent"]);
  expect(sent.length).toBeGreaterThan(200);
}, 120_000);

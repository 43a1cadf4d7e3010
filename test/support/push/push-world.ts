import { pino } from "pino";
import type { Push } from "../../../src/bot/push/push.ts";
import type { Bulk, Channel, SendOutcome } from "../../../src/channels/channel.ts";
import { createPace } from "../../../src/channels/teams/pace.ts";
import { teamsCan } from "../../../src/channels/teams/teams-can.ts";
import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { demoOfficeId, seedDemo } from "../../../src/demo/seed-demo.ts";
import { readSheet } from "../../../src/documents/read-sheet.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { planFiles } from "../../../src/plans/plan-files.ts";
import { readyPlans } from "../../../src/plans/ready-plans.ts";
import { personCodec } from "../../../src/store/codecs.ts";
import { createTurnStore } from "../../../src/store/create-turn-store.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { createPushEngine } from "../../../src/store/pushes/create-push-engine.ts";
import { readPush } from "../../../src/store/pushes/push-codec.ts";
import { readReminders, remindersEntry, remindersId } from "../../../src/store/pushes/reminders-codec.ts";
import { ownChatCodec, talkCodec } from "../../../src/store/talk-codecs.ts";
import { ownChatId } from "../../../src/store/turn-ids.ts";
import { agreed } from "../agreed.ts";
import { sourcePlan } from "../start-demo-bot.ts";
import { createMemoryDocuments } from "../turn/memory-documents.ts";
import { createVirtualClock } from "./virtual-clock.ts";

/** A message that reached the platform, and when. */
export type Arrived = { readonly personId: string; readonly push: Push; readonly atMs: number };

export const demoPartition = partitionOf.office(demoOfficeId);

const calendar = createCalendar();

/**
 * The demo office with everybody's own chat open, its push engine, and a platform that takes what it is sent. Its plan
 * asks for pledges by 02/07/2026.
 * @param start of both clocks; `open` gives another store than that in memory
 */
export const openPushWorld = async (
  start: string,
  {
    answer = async (): Promise<SendOutcome> => ({ is: "sent", messageId: "m" }),
    around = (it: Documents) => it,
    open = async (nowMs: () => number): Promise<Documents> => createMemoryDocuments(nowMs),
  } = {},
) => {
  const asked = createAsked();
  const clock = createVirtualClock(start, asked.isAny);
  const memory = asked.around(await open(clock.nowMs));
  const documents = around(memory);
  const plan = demoPlan(sourcePlan(), "2026-06-22", calendar);
  await seedDemo(memory, { plans: [plan], consent: agreed });
  const { found } = await memory.query(demoPartition, { kind: personCodec.kind, limit: 100 });
  const people = found.map((stored) => ({
    id: stored.id.replace("person:", ""),
    ...personCodec.read(stored),
  }));
  for (const { id } of people) await openChat(memory, id);
  let ids = 0;
  const log = pino({ level: "silent" });
  const turnStore = createTurnStore({
    ...{ documents, calendar, readyPlans, planFiles, sheetsIn: readSheet, log, claimMs: 30_000 },
    now: clock.now,
    nowMs: clock.nowMs,
    newId: () => `n${ids++}`,
  });
  const pace = createPace(clock.nowMs);
  const arrived: Arrived[] = [];
  const drawn = new Map<object, Push>();
  const bulk: Bulk = {
    reserve: (to) => pace.reserve({ tenantId: "t", conversationId: String(to["id"]) }),
    send: async (to, card) => {
      const push = drawn.get(card);
      if (push) arrived.push({ personId: String(to["id"]), push, atMs: clock.nowMs() });
      await clock.sleep(50);
      return answer();
    },
  };
  const channel: Channel = {
    name: "teams",
    can: teamsCan,
    send: async () => ({ is: "sent", messageId: "m" }),
    bulk,
  };
  const engineOf = () =>
    createPushEngine({
      ...{ documents, calendar, channels: [channel], log, personFor: turnStore.personFor, ...clock },
      draw: async (_turn, push) => {
        const card = { language: "vi" as const, title: push.items.map(({ key }) => key).join(" ") };
        drawn.set(card, push);
        return { card, short: card };
      },
      newId: () => `id ${ids++}`,
      random: () => 0.5,
    });
  const beat = async (engine = engineOf()): Promise<void> => {
    engine.kick();
    await clock.through(engine.idle());
  };
  const remindersOf = async (personId: string) =>
    readReminders(await memory.get(demoPartition, remindersId(personId)));
  return {
    ...{ clock, memory, plan, people, arrived, engineOf, beat, turnStore, remindersOf },
    pushes: async (): Promise<readonly Push[]> =>
      (await memory.query(demoPartition, { kind: "push", limit: 1000 })).found.map(readPush),
    choose: async (personId: string, own: Partial<Awaited<ReturnType<typeof remindersOf>>["settings"]>) => {
      const stored = await memory.get(demoPartition, remindersId(personId));
      const reminders = readReminders(stored);
      const entry = remindersEntry(personId, { ...reminders, settings: { ...reminders.settings, ...own } });
      await memory.batch(demoPartition, [
        stored ? { do: "replace", entry, etag: stored.etag } : { do: "create", entry },
      ]);
    },
  };
};

/** Knows whether a store is asked something and has not answered yet. */
const createAsked = () => {
  let count = 0;
  const counted =
    <Given extends readonly unknown[], Value>(ask: (...given: Given) => Promise<Value>) =>
    (...given: Given): Promise<Value> => {
      count += 1;
      return ask(...given).finally(() => {
        count -= 1;
      });
    };
  return {
    isAny: () => count > 0,
    around: (it: Documents): Documents => ({
      ...it,
      get: counted(it.get),
      batch: counted(it.batch),
      query: counted(it.query),
      queryEverywhere: counted(it.queryEverywhere),
      storeTimeMs: counted(it.storeTimeMs),
    }),
  };
};

const openChat = async (documents: Documents, personId: string): Promise<void> => {
  const talkId = `talk:teams:${personId}`;
  const talk = { reference: { id: personId }, welcomed: true, bookmark: null };
  await documents.batch(demoPartition, [
    { do: "create", entry: talkCodec.write(talkId, talk) },
    {
      do: "create",
      entry: ownChatCodec.write(ownChatId("teams", personId), { talkId, unreachable: null }),
    },
  ]);
};

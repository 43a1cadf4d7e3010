import { pino } from "pino";
import { describe, expect, it } from "vitest";
import type { Reference } from "../../../src/bot/inbound.ts";
import { createPump, type PumpParts } from "../../../src/bot/push/create-pump.ts";
import type { SavedPush } from "../../../src/bot/push/push-store.ts";
import type { Prepared } from "../../../src/bot/push/send-group.ts";
import type { Channel, SendOutcome } from "../../../src/channels/channel.ts";
import { createPace } from "../../../src/channels/teams/pace.ts";
import { teamsCan } from "../../../src/channels/teams/teams-can.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { createPumpLease } from "../../../src/store/pushes/create-pump-lease.ts";
import { createPushStore } from "../../../src/store/pushes/create-push-store.ts";
import { pushEntry, readPush } from "../../../src/store/pushes/push-codec.ts";
import { readReminders, remindersEntry, remindersId } from "../../../src/store/pushes/reminders-codec.ts";
import { ownChatCodec } from "../../../src/store/talk-codecs.ts";
import { ownChatId } from "../../../src/store/turn-ids.ts";
import { makePush } from "../../support/push/make-push.ts";
import { createVirtualClock } from "../../support/push/virtual-clock.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

const partition = "office:o";
const card = (title: string) => ({ language: "vi" as const, title });

type Sent = { readonly to: string; readonly title: string; readonly atMs: number };

/** A pump over a store in memory, and a platform that answers as it is told, `sent` in the end. */
const open = async (
  answers: readonly SendOutcome[] = [],
  over: Partial<PumpParts> = {},
  around = (documents: Documents) => documents,
) => {
  const clock = createVirtualClock("2026-12-03T08:00");
  const documents = around(createMemoryDocuments(clock.nowMs));
  const pace = createPace(clock.nowMs);
  const sent: Sent[] = [];
  const queue = [...answers];
  const moved: string[] = [];
  const keyOf = (to: object) => ({ tenantId: "t", conversationId: String((to as { id: string }).id) });
  const channel: Channel = {
    name: "teams",
    can: teamsCan,
    send: async () => ({ is: "sent", messageId: undefined }),
    bulk: {
      reserve: (to) => pace.reserve(keyOf(to)),
      send: async (to, { title }) => {
        sent.push({ to: String(to["id"]), title, atMs: clock.nowMs() });
        await clock.sleep(100);
        return queue.shift() ?? { is: "sent", messageId: `m${sent.length}` };
      },
      reopen: async (lost) => ({
        is: "opened",
        chat: { conversationId: "new", reference: { id: `${String(lost["id"])} anew` } },
      }),
    },
  };
  const stamp = () => new Date(clock.nowMs()).toISOString();
  const leaseOf = (holder: string) =>
    createPumpLease({ documents, channels: ["teams"], holder, nowMs: clock.nowMs });
  const store = createPushStore({
    documents,
    stamp,
    onBroken: (error) => {
      throw error;
    },
  });
  const prepare = async ({ push }: SavedPush): Promise<Prepared> => ({
    is: "ready",
    card: card("whole"),
    short: card("short"),
    reach: {
      channel,
      bulk: channel.bulk as NonNullable<Channel["bulk"]>,
      to: { id: push.personId },
      moved: async ({ conversationId }) => {
        moved.push(conversationId);
      },
    },
  });
  const pumpOf = (holder: string, more: Partial<PumpParts> = {}) =>
    createPump({
      store,
      channels: ["teams"],
      lease: leaseOf(holder),
      openWaves: async (term) => term,
      prepare,
      ...clock,
      random: () => 0.5,
      log: pino({ level: "silent" }),
      ...over,
      ...more,
    });
  const put = async (...people: readonly string[]) => {
    for (const personId of people) {
      const push = makePush(personId);
      const history = [{ day: push.on, keys: push.items.map(({ key }) => key), isSure: true }];
      const reminders = { ...readReminders(undefined), history };
      await documents.batch(partition, [
        { do: "create", entry: pushEntry(push, clock.nowMs()) },
        { do: "create", entry: remindersEntry(personId, reminders) },
        {
          do: "create",
          entry: ownChatCodec.write(ownChatId("teams", personId), { talkId: "talk", unreachable: null }),
        },
      ]);
    }
  };
  const pushOf = async (personId: string) => {
    const stored = await documents.get(partition, `push:${personId}:2026-12-03:08:00`);
    return stored && readPush(stored);
  };
  const remindersOf = async (personId: string) =>
    readReminders(await documents.get(partition, remindersId(personId)));
  const ownChatOf = (personId: string) => documents.get(partition, ownChatId("teams", personId));
  const beat = async (pump = pumpOf("one")) => {
    pump.kick();
    await clock.through(pump.idle());
  };
  return { clock, documents, store, sent, moved, put, pushOf, remindersOf, ownChatOf, pumpOf, leaseOf, beat };
};

/** A store that writes, and whose answer is lost, once for each state of a push. */
const losingAnswers = (documents: Documents, states: Set<string>): Documents => ({
  ...documents,
  batch: async (of, operations) => {
    const outcome = await documents.batch(of, operations);
    if (operations.some((one) => one.do !== "remove" && states.delete(one.entry.state ?? "")))
      throw new Error("The answer was lost.");
    return outcome;
  },
});

const people = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

describe("the pump", () => {
  it("sends every push that is due once, and no faster than the platform takes them", async () => {
    const { put, beat, sent, pushOf } = await open();
    await put(...people(100));
    await beat();
    await beat();
    expect(new Set(sent.map(({ to }) => to)).size).toBe(100);
    expect(sent).toHaveLength(100);
    const times = sent.map(({ atMs }) => atMs).toSorted((one, other) => one - other);
    expect(times.every((at, index) => (times[index + 40] ?? Number.POSITIVE_INFINITY) - at >= 1_000)).toBe(
      true,
    );
    expect(await pushOf("p7")).toMatchObject({ state: "sent", term: 1, tries: 0 });
  });

  it("tries again what the platform did not take, when it said", async () => {
    const { put, beat, sent, clock, pushOf } = await open([{ is: "throttled", retryAfterMs: 30_000 }]);
    await put("p");
    await beat();
    expect(await pushOf("p")).toMatchObject({ state: "pending", tries: 1 });
    clock.goTo("2026-12-03T08:00:29");
    await beat();
    expect(sent).toHaveLength(1);
    clock.goTo("2026-12-03T08:00:31");
    await beat();
    expect(sent).toHaveLength(2);
    expect(await pushOf("p")).toMatchObject({ state: "sent" });
  });

  it("gives up what was refused for want of room too often; what it was about is told later", async () => {
    const { put, beat, clock, pushOf, remindersOf, ownChatOf } = await open(
      Array(8).fill({ is: "throttled", retryAfterMs: undefined }),
    );
    await put("p");
    for (let hour = 8; hour < 16; hour++) {
      clock.goTo(`2026-12-03T${String(hour).padStart(2, "0")}:30`);
      await beat();
    }
    expect(await pushOf("p")).toMatchObject({ state: "gone", reason: "throttled" });
    expect(await remindersOf("p")).toMatchObject({ history: [] });
    expect(await ownChatOf("p")).toMatchObject({ body: { unreachable: null } });
  });

  it("never sends again what may have arrived, and says later what is still open", async () => {
    const { put, beat, sent, pushOf, remindersOf } = await open([{ is: "unknown", reason: "reset" }]);
    await put("p");
    await beat();
    await beat();
    expect(sent).toHaveLength(1);
    expect(await pushOf("p")).toMatchObject({ state: "unknown", reason: "reset" });
    expect((await remindersOf("p")).history).toEqual([
      { day: "2026-12-03", keys: ["work:2026-11@2026-12-05:2"], isSure: false },
    ]);
  });

  it("notes who cannot be reached, with the reason", async () => {
    const { put, beat, pushOf, remindersOf, ownChatOf } = await open([
      { is: "gone", reason: "403 ConversationBlockedByUser" },
    ]);
    await put("p");
    await beat();
    expect(await pushOf("p")).toMatchObject({ state: "gone" });
    expect(await remindersOf("p")).toMatchObject({ history: [] });
    expect(await ownChatOf("p")).toMatchObject({
      state: "unreachable",
      body: { unreachable: { reason: "403 ConversationBlockedByUser" } },
    });
  });

  it("opens a lost chat anew, once", async () => {
    const lost = { is: "gone", reason: "404 ConversationNotFound", isLost: true } as const;
    const first = await open([lost]);
    await first.put("p");
    await first.beat();
    expect(first.sent.map(({ to }) => to)).toEqual(["p", "p anew"]);
    expect(first.moved).toEqual(["new"]);
    expect(await first.pushOf("p")).toMatchObject({ state: "sent" });
    const second = await open([lost, lost]);
    await second.put("p");
    await second.beat();
    expect(second.sent).toHaveLength(2);
    expect(await second.pushOf("p")).toMatchObject({ state: "gone" });
  });

  it("sends the short card where the whole one is too large", async () => {
    const { put, beat, sent, pushOf } = await open([{ is: "refused", status: 413 }]);
    await put("p");
    await beat();
    expect(sent.map(({ title }) => title)).toEqual(["whole", "short"]);
    expect(await pushOf("p")).toMatchObject({ state: "sent" });
  });

  it("stops for all when the platform does not know the bot, and loses nothing", async () => {
    const alarms: object[] = [];
    const log = { ...pino({ level: "silent" }), error: (entry: object) => alarms.push(entry) };
    const { put, beat, sent, clock, pumpOf } = await open([{ is: "refused", status: 401 }], {
      log: log as unknown as PumpParts["log"],
    });
    await put("p");
    await beat();
    expect(alarms).toEqual([{ alarm: "pump-stopped", channel: "teams" }]);
    await beat(pumpOf("two"));
    expect(sent).toHaveLength(1);
    clock.goTo("2026-12-03T08:11");
    await beat(pumpOf("two"));
    expect(sent).toHaveLength(2);
  });

  it("holds for lost what an owner left behind, in time, and does not send it", async () => {
    const { put, beat, sent, clock, store, leaseOf, pushOf } = await open();
    await put("p");
    const term = await leaseOf("dead").take();
    await store.claim(await store.due(clock.nowMs(), 10), term?.term ?? 0);
    await beat();
    expect(await pushOf("p")).toMatchObject({ state: "posting" });
    clock.goTo("2026-12-03T08:01:01");
    await beat();
    expect(sent).toHaveLength(0);
    expect(await pushOf("p")).toMatchObject({ state: "unknown", reason: "left-behind", term: 1 });
  });

  it("remembers each push of a day by itself, also where two told of the same", async () => {
    const { put, store, clock, remindersOf, documents } = await open();
    await put("p");
    const [morning] = await store.claim(await store.due(clock.nowMs(), 10), 1);
    if (morning) await store.settle(morning, { state: "unknown", reason: "reset" });
    const stored = await documents.get(partition, remindersId("p"));
    const { history, ...rest } = readReminders(stored);
    const [past] = history;
    const again = { ...rest, history: [...history, { ...(past ?? { day: "", keys: [] }), isSure: true }] };
    await documents.batch(partition, [
      { do: "create", entry: pushEntry(makePush("p", { slot: "14:00" }), clock.nowMs()) },
      { do: "replace", entry: remindersEntry("p", again), etag: stored?.etag ?? "" },
    ]);
    const [afternoon] = await store.claim(await store.due(clock.nowMs(), 10), 1);
    if (afternoon) await store.settle(afternoon, { state: "gone", reason: "403" });
    expect((await remindersOf("p")).history).toEqual([{ ...past, isSure: false }]);
  });

  it("puts off what goes to a chat that takes nothing for an hour, and sends the rest at once", async () => {
    const bulk = {
      reserve: ({ id }: Reference) => (id === "p" ? 3_600_000 : 0),
      send: async (): Promise<SendOutcome> => ({ is: "sent", messageId: "m" }),
    };
    const channel: Channel = { name: "teams", can: teamsCan, send: bulk.send, bulk };
    const { put, beat, pushOf, documents, clock } = await open([], {
      prepare: async ({ push }) => ({
        ...{ is: "ready", card: card("whole"), short: card("short") },
        reach: { channel, bulk, to: { id: push.personId }, moved: async () => undefined },
      }),
    });
    await put("p", "q");
    await beat();
    expect(await pushOf("q")).toMatchObject({ state: "sent" });
    expect(await documents.get(partition, "push:p:2026-12-03:08:00")).toMatchObject({
      state: "pending",
      dueMs: Date.parse("2026-12-03T09:00+07:00"),
      body: { tries: 0 },
    });
    expect(clock.nowMs()).toBe(Date.parse("2026-12-03T08:00+07:00"));
  });

  it("knows what it wrote where the store's answer was lost, of a claim as of what became of it", async () => {
    const lost = new Set(["posting", "sent"]);
    const { put, beat, sent, pushOf } = await open([], {}, (documents) => losingAnswers(documents, lost));
    await put("p");
    await beat();
    expect(lost.size).toBe(0);
    expect(sent).toHaveLength(1);
    expect(await pushOf("p")).toMatchObject({ state: "sent", term: 1 });
  });

  it("claims and sends nothing once its term is over, however long the store took before", async () => {
    const world = await open([], {});
    const { clock, put, sent, pushOf } = world;
    const channel: Channel = {
      name: "teams",
      can: teamsCan,
      send: async () => ({ is: "sent", messageId: "m" }),
      bulk: { reserve: () => 0, send: async () => expect.fail("sent past the term") },
    };
    const pump = world.pumpOf("one", {
      prepare: async ({ push }) => {
        await clock.sleep(70_000);
        const reach = { channel, to: { id: push.personId }, moved: async () => undefined };
        const bulk = channel.bulk ?? expect.fail();
        return { is: "ready", card: card("whole"), short: card("short"), reach: { ...reach, bulk } };
      },
    });
    await put("p", "q");
    pump.kick();
    await clock.through(clock.sleep(75_000));
    expect(sent).toHaveLength(0);
    expect(await pushOf("p")).toMatchObject({ state: "pending", tries: 0 });
  });

  it("is run by one process at a time; another takes over when the term is over or handed back", async () => {
    const { clock, leaseOf } = await open();
    const [one, two] = [leaseOf("one"), leaseOf("two")];
    expect(await one.take()).toMatchObject({ term: 1 });
    expect(await two.take()).toBeUndefined();
    expect(await one.take()).toMatchObject({ term: 1 });
    clock.goTo("2026-12-03T08:01:01");
    expect(await two.take()).toMatchObject({ term: 2 });
    expect(await one.take()).toBeUndefined();
    await one.release();
    expect(await one.take()).toBeUndefined();
    await two.release();
    expect(await one.take()).toBeUndefined();
    clock.goTo("2026-12-03T08:01:04");
    expect(await one.take()).toMatchObject({ term: 3 });
  });

  it("goes on with the others where one cannot be made", async () => {
    const { put, beat, sent } = await open([], {});
    await put("p", "q");
    await beat();
    expect(sent).toHaveLength(2);
    const broken = await open([], {
      prepare: async () => {
        throw new Error("broken");
      },
    });
    await broken.put("p");
    await broken.beat();
    expect(broken.sent).toHaveLength(0);
  });

  it("drops what is needless and moves what is early, without a send", async () => {
    const answers: Record<string, Prepared> = {
      early: { is: "later", dueMs: Date.parse("2026-12-03T07:00:00Z") },
      done: { is: "needless", reason: "done" },
    };
    const { put, beat, sent, pushOf, remindersOf, documents } = await open([], {
      prepare: async ({ push }) => answers[push.personId] as Prepared,
    });
    await put("early", "done");
    await beat();
    expect(sent).toHaveLength(0);
    expect(await pushOf("done")).toMatchObject({ state: "needless" });
    expect((await remindersOf("done")).history).toEqual([]);
    expect((await remindersOf("early")).history).toHaveLength(1);
    const stored = await documents.get(partition, "push:early:2026-12-03:08:00");
    expect(stored).toMatchObject({ state: "pending", dueMs: Date.parse("2026-12-03T07:00:00Z") });
  });

  it("lets what is under way end when it is stopped, and begins nothing more", async () => {
    const { put, sent, clock, pumpOf, leaseOf } = await open();
    await put(...people(200));
    const pump = pumpOf("one");
    pump.kick();
    await clock.through(clock.sleep(2_500));
    await clock.through(pump.stop());
    pump.kick();
    expect(sent.length).toBeGreaterThan(40);
    expect(sent.length).toBeLessThan(200);
    await clock.through(clock.sleep(2_000));
    expect(await leaseOf("two").take()).toMatchObject({ term: 2 });
  });
});

import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { InboxEvent } from "../../src/channels/inbox.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { createInbox } from "../../src/store/inbox/create-inbox.ts";
import { type Engine, startCosmosEngine } from "../support/store/start-engine.ts";

const engines: readonly [string, (nowMs: () => number) => Promise<Engine>][] = [
  [
    "the embedded store",
    async (nowMs) => {
      const documents = openEmbedded({ file: ":memory:", nowMs });
      return { open: async () => documents, close: async () => {} };
    },
  ],
  ["Cosmos DB's stand-in", startCosmosEngine],
];

const eventOf = (key: string, atMs = 1, lane = "an"): InboxEvent => ({
  channel: "zalo-bot",
  lane,
  key,
  atMs,
  body: { text: `nội dung ${key}` },
});

describe.each(engines)("an inbox, in %s", (_name, start) => {
  let engine: Engine;
  let documents: Documents;
  let skippedMs = 0;
  beforeEach(async () => {
    skippedMs = 0;
    engine = await start(() => Date.now() + skippedMs);
    documents = await engine.open();
  });
  afterEach(async () => {
    await documents.close();
    await engine.close();
  });

  /** A process with an inbox; its runs are noted, and end when the test says so. */
  const instance = (run: (event: InboxEvent) => Promise<void> = async () => {}, store = documents) => {
    const ran: string[] = [];
    const lines: string[] = [];
    const inbox = createInbox({
      documents: store,
      channel: "zalo-bot",
      newId: randomUUID,
      log: pino({ level: "warn" }, { write: (line: string) => lines.push(line) }),
      run: async (event) => {
        ran.push(event.key);
        await run(event);
      },
    });
    const take = async (event: InboxEvent) => {
      const put = await inbox.put(event);
      inbox.kick(event.lane);
      return put;
    };
    return { inbox, ran, lines, take };
  };

  const kept = async () =>
    JSON.stringify((await documents.queryEverywhere({ kind: "inbox", limit: 100 })).found);

  test("an event is run once, however often and by however many instances it is brought", async () => {
    const [one, other] = [instance(), instance(undefined, await engine.open())];
    const brought = await Promise.all(
      [1, 2, 3, 4, 5].flatMap(() => [one.take(eventOf("a")), other.take(eventOf("a"))]),
    );
    await Promise.all([one.inbox.settled(), other.inbox.settled()]);
    expect(brought.filter((put) => put === "new")).toHaveLength(1);
    expect([...one.ran, ...other.ran]).toEqual(["a"]);
    expect(await one.take(eventOf("a"))).toBe("known");
    await one.inbox.settled();
    expect([...one.ran, ...other.ran]).toEqual(["a"]);
  });

  test("what an event said is forgotten once it was run, and that it was is remembered for two days", async () => {
    const { inbox, take, ran } = instance();
    await inbox.put(eventOf("a"));
    expect(await kept()).toContain("nội dung a");
    inbox.kick("an");
    await inbox.settled();
    expect(await kept()).not.toContain("nội dung");
    skippedMs = 48 * 3_600_000 - 60_000;
    await take(eventOf("b"));
    await inbox.settled();
    expect(await take(eventOf("a"))).toBe("known");
    expect(ran).toEqual(["a", "b"]);
  });

  test("events that arrive reversed, before the first is run, are run the oldest first; one at a time", async () => {
    let atOnce = 0;
    let most = 0;
    const { inbox, ran } = instance(async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atOnce -= 1;
    });
    for (const at of [3, 2, 1]) await inbox.put(eventOf(`e${at}`, at));
    inbox.kick("an");
    await inbox.settled();
    expect(ran).toEqual(["e1", "e2", "e3"]);
    expect(most).toBe(1);
  });

  test("two instances at once: a lane is one's at a time, lanes of different people go side by side", async () => {
    const running = new Set<string>();
    const lanes = new Set<string>();
    const both = { sameLane: 0, sideBySide: 0 };
    const run = async ({ lane }: InboxEvent) => {
      if (running.has(lane)) both.sameLane += 1;
      if (running.size > 0) both.sideBySide += 1;
      running.add(lane);
      lanes.add(lane);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running.delete(lane);
    };
    const instances = [instance(run), instance(run, await engine.open())];
    const events = Array.from({ length: 24 }, (_, index) => eventOf(`e${index}`, index, `p${index % 4}`));
    await Promise.all(events.map((event, index) => instances[index % 2]?.take(event)));
    for (const { inbox } of instances) await inbox.settled();
    const ran = instances.flatMap((one) => one.ran);
    expect(ran.toSorted()).toEqual(events.map(({ key }) => key).toSorted());
    expect(both.sameLane).toBe(0);
    expect(both.sideBySide).toBeGreaterThan(0);
  });

  test("what a process left that died after it had kept an event is taken up by another's heartbeat", async () => {
    await instance().inbox.put(eventOf("a"));
    const { inbox, ran } = instance();
    await inbox.beat();
    await inbox.settled();
    expect(ran).toEqual([]);
    skippedMs = 125_000;
    await inbox.beat();
    await inbox.settled();
    expect(ran).toEqual(["a"]);
  });

  test("a process that dies in a run leaves the event to another", async () => {
    const dead = instance(() => new Promise(() => {}));
    await dead.take(eventOf("a"));
    await new Promise((resolve) => setTimeout(resolve, 50));
    skippedMs = 125_000;
    const { inbox, ran } = instance();
    await inbox.beat();
    await inbox.settled();
    expect([dead.ran, ran]).toEqual([["a"], ["a"]]);
    expect(await inbox.put(eventOf("a"))).toBe("known");
  });

  test("a run that fails is tried again later, before what came after it", async () => {
    let fails = 2;
    const { inbox, ran, take } = instance(async () => {
      fails -= 1;
      if (fails >= 0) throw new Error("the store is away");
    });
    await take(eventOf("a", 1));
    await inbox.settled();
    await take(eventOf("b", 2));
    await inbox.beat();
    await inbox.settled();
    expect(ran).toEqual(["a"]);
    skippedMs = 11_000;
    await inbox.beat();
    await inbox.settled();
    skippedMs = 45_000;
    await inbox.beat();
    await inbox.settled();
    expect(ran).toEqual(["a", "a", "a", "b"]);
  });

  test("an event whose every run fails is given up after an hour, by an alarm, and holds the others up no more", async () => {
    const { inbox, ran, lines, take } = instance(async ({ key }) => {
      if (key === "bad") throw new Error("broken");
    });
    await take(eventOf("bad", 1));
    for (let beat = 0; beat < 12; beat++) {
      await inbox.settled();
      skippedMs += 30 * 60_000;
      await inbox.beat();
    }
    await inbox.settled();
    await take(eventOf("good", 2));
    await inbox.settled();
    expect(ran.filter((key) => key === "bad")).toHaveLength(9);
    expect(ran.at(-1)).toBe("good");
    expect(lines.filter((line) => line.includes("inbox-given-up"))).toHaveLength(1);
    expect(lines.join("")).not.toContain("nội dung");
  });

  test("where the store is away at receipt, nobody is told that the event arrived", async () => {
    const away: Documents = {
      ...documents,
      batch: async () => {
        throw new Error("away");
      },
    };
    const { inbox } = instance(undefined, away);
    await expect(inbox.put(eventOf("a"))).rejects.toThrow("away");
    const { take, ran, inbox: back } = instance();
    expect(await take(eventOf("a"))).toBe("new");
    await back.settled();
    expect(ran).toEqual(["a"]);
  });

  test("a process that stops ends what it runs, and others go on with the rest at once", async () => {
    let end = () => {};
    const stopping = instance(
      () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    );
    await stopping.take(eventOf("a", 1));
    await stopping.inbox.put(eventOf("b", 2));
    await expect.poll(() => stopping.ran).toEqual(["a"]);
    const stopped = stopping.inbox.stop();
    end();
    await stopped;
    await stopping.take(eventOf("c", 3));
    const { inbox, ran } = instance();
    await inbox.beat();
    await inbox.settled();
    expect([stopping.ran, ran]).toEqual([["a"], ["b", "c"]]);
  });

  test("whoever sends more than a person can has a hundred of their events kept, and the log says so", async () => {
    const { inbox, lines } = instance();
    for (let count = 0; count < 102; count++) await inbox.put(eventOf(`e${count}`, count));
    inbox.kick("an");
    await inbox.settled();
    expect(lines.filter((line) => line.includes("more than a person can"))).toHaveLength(2);
  });
});

test("more people than are served at once wait for their turn, and all have it", async () => {
  const documents = openEmbedded({ file: ":memory:", nowMs: Date.now });
  const ran: string[] = [];
  const inbox = createInbox({
    documents,
    channel: "zalo-oa",
    newId: randomUUID,
    log: pino({ level: "silent" }),
    run: async ({ lane }) => {
      ran.push(lane);
    },
  });
  for (let count = 0; count < 250; count++)
    await inbox.put({ ...eventOf("a", 1, `p${count}`), channel: "zalo-oa" });
  for (let count = 0; count < 250; count++) inbox.kick(`p${count}`);
  await inbox.settled();
  expect(new Set(ran).size).toBe(250);
  await documents.close();
});

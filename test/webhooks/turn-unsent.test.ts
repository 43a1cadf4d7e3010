import { describe, expect, test } from "vitest";
import type { Fault } from "../support/teams/connector.ts";
import { claimMs, type Office } from "../support/turn/start-office.ts";
import { meddledWith, type StoreFault } from "../support/turn/store-faults.ts";
import { createClient, toPreview } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();

const hour = 3_600_000;
const help = "Thi Đua";
const recorded = "Đã ghi nhận đăng ký.";

const states = async (demo: Office): Promise<readonly unknown[]> =>
  (await demo.all("receipt")).map(({ body }) => (body["posted"] as { state: string }[])[0]?.state);

/** An office in which a turn is committed and nothing is sent: the process ended in between. */
const leftUnsent = async (botCount = 1) => {
  let isEnding = false;
  const demo = await office({
    botCount,
    sendTimeoutMs: 500,
    around: (documents, bot) =>
      meddledWith(documents, ({ name, what }): StoreFault | undefined =>
        isEnding && bot === 0 && name === "batch" && what.includes("receipt:") ? "hangsAfter" : undefined,
      ),
    budgets: () => ({ storeCallMs: 5_000, turnMs: 1_000 }),
  });
  const client = createClient(demo, "chuyen-vien");
  return {
    demo,
    client,
    leave: async (who = client) => {
      isEnding = true;
      // A process that has ended says no more: neither the answer nor an apology.
      demo.connector.failNext({ is: "reset", when: "before" });
      const typed = who.typed("trợ giúp");
      expect((await who.deliver(typed)).status).toBe(500);
      await demo.settled();
      isEnding = false;
      return typed;
    },
  };
};

describe("an answer that was saved and never sent", () => {
  test("is sent by the heartbeat once its claim has lapsed, not before, and once", async () => {
    const { demo, client, leave } = await leftUnsent();
    await leave();
    await demo.bots[0].bot.beat();
    expect(client.messages()).toHaveLength(0);
    demo.skip(claimMs + 2_000);
    await demo.bots[0].bot.beat();
    await demo.bots[0].bot.beat();
    demo.skip(hour);
    await demo.bots[0].bot.beat();
    expect(client.messages().map(({ activity }) => activity["summary"])).toEqual([help]);
    expect(await states(demo)).toEqual(["sent"]);
  });

  test("is sent once though two bots beat at once, three times each", async () => {
    const { demo, client, leave } = await leftUnsent(2);
    for (let round = 1; round <= 2; round++) {
      await leave();
      demo.skip(claimMs + 2_000);
      const beats = [0, 1, 0, 1, 0, 1].map((bot) => demo.bots[bot]?.bot.beat());
      await Promise.all(beats);
      expect(client.messages()).toHaveLength(round);
    }
  });

  test("is not sent again by Teams' repeat, but by the heartbeat", async () => {
    const { demo, client, leave } = await leftUnsent(2);
    const typed = await leave();
    expect((await client.deliver(typed, 1)).status).toBe(200);
    await demo.settled();
    expect(client.messages()).toHaveLength(0);
    demo.skip(claimMs + 2_000);
    await demo.bots[1]?.bot.beat();
    expect((await client.deliver(typed, 1)).status).toBe(200);
    expect(client.messages()).toHaveLength(1);
  });

  test("of one conversation hold up no other, and one that can't be read holds up none", async () => {
    const { demo, leave } = await leftUnsent();
    const [blocked, free] = [createClient(demo, "giam-doc"), createClient(demo, "quan-tri")];
    await leave();
    const [broken] = await demo.all("receipt");
    if (!broken) throw new Error("There is no receipt.");
    const { etag, ...entry } = broken;
    await demo.documents.batch("office:demo", [
      { do: "replace", entry: { ...entry, body: { v: 99 } }, etag },
    ]);
    await leave(blocked);
    await leave(free);
    demo.skip(claimMs + 2_000);
    demo.connector.failNext({ is: "hang", when: "before" });
    await demo.bots[0].bot.beat();
    expect([blocked, free].map((client) => client.messages().length).sort()).toEqual([0, 1]);
  });

  test("because it waited for a slow send longer than its claim is sent by the heartbeat, and only by it", async () => {
    const demo = await office({ botCount: 2, sendTimeoutMs: 1_500 });
    const client = createClient(demo, "chuyen-vien");
    demo.connector.failNext({ is: "hang", when: "before" });
    await client.deliver(client.typed("trợ giúp"));
    await demo.connector.until(() => demo.connector.requests.length === 1);
    await client.deliver(client.typed("tiến độ"));
    demo.skip(claimMs + 2_000);
    await demo.bots[1]?.bot.beat();
    await demo.settled();
    const shown = client.messages().map(({ activity }) => activity["summary"]);
    expect(shown.filter((title) => title === "Tiến độ của anh/chị")).toHaveLength(1);
  });

  test("to a conversation that is not kept any more is given up", async () => {
    const { demo, leave } = await leftUnsent();
    await leave();
    const [talk] = await demo.all("talk");
    if (!talk) throw new Error("There is no talk.");
    await demo.documents.batch("office:demo", [{ do: "remove", id: talk.id, etag: talk.etag }]);
    demo.skip(claimMs + 2_000);
    await demo.bots[0].bot.beat();
    expect(await states(demo)).toEqual(["gone"]);
    expect((await demo.all("receipt")).map(({ state }) => state)).toEqual(["sent"]);
  });
});

type Case = { readonly name: string; readonly fault: Fault; readonly shown: number; readonly state: string };

const status = (code: number, when: "before" | "after", headers?: Record<string, string>): Fault => ({
  is: "status",
  when,
  status: code,
  ...(headers && { headers }),
});

describe("a message", () => {
  test.each<Case>([
    { name: "reset after it arrived", fault: { is: "reset", when: "after" }, shown: 1, state: "unknown" },
    { name: "reset before it arrived", fault: { is: "reset", when: "before" }, shown: 0, state: "unknown" },
    { name: "never answered", fault: { is: "hang", when: "after" }, shown: 1, state: "unknown" },
    { name: "half answered", fault: { is: "hangInBody", when: "after" }, shown: 1, state: "unknown" },
    { name: "answered 500", fault: status(500, "after"), shown: 1, state: "unknown" },
    { name: "answered 502", fault: status(502, "before"), shown: 0, state: "unknown" },
    { name: "to somebody who blocked the bot", fault: status(403, "before"), shown: 0, state: "gone" },
    { name: "to a conversation that is gone", fault: status(404, "before"), shown: 0, state: "gone" },
    { name: "refused", fault: status(400, "before"), shown: 0, state: "gone" },
    { name: "of a bot that is not known", fault: status(401, "before"), shown: 0, state: "gone" },
  ])("$name: not sent again", async ({ fault, shown, state }) => {
    const demo = await office({ sendTimeoutMs: 400 });
    const client = createClient(demo, "chuyen-vien");
    demo.connector.failNext(fault);
    await client.say("trợ giúp");
    demo.skip(hour);
    await demo.bots[0].bot.beat();
    expect(client.messages()).toHaveLength(shown);
    expect(demo.connector.requests).toHaveLength(1);
    expect(await states(demo)).toEqual([state]);
  });

  test.each([
    { name: "429", fault: status(429, "before", { "retry-after": "600" }) },
    { name: "503 with a word on when", fault: status(503, "before", { "retry-after": "600" }) },
    { name: "412", fault: status(412, "before", { "retry-after": "600" }) },
  ])("answered $name is sent by the heartbeat, not before its time, and once", async ({ fault }) => {
    const demo = await office({ botCount: 2 });
    const client = createClient(demo, "chuyen-vien");
    demo.connector.failNext(fault);
    await client.say("trợ giúp");
    demo.skip(599_000);
    await demo.bots[1]?.bot.beat();
    expect(demo.connector.requests).toHaveLength(1);
    demo.skip(3_000);
    await Promise.all(demo.bots.map(({ bot }) => bot.beat()));
    await Promise.all(demo.bots.map(({ bot }) => bot.beat()));
    expect(client.messages()).toHaveLength(1);
    expect(demo.connector.requests).toHaveLength(2);
    expect(await states(demo)).toEqual(["sent"]);
  });

  test("throttled again and again is tried for hours, ever more seldom, and given up in the end", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    demo.connector.failNext(...Array.from({ length: 40 }, () => status(429, "before")));
    await client.say("trợ giúp");
    const gaps: number[] = [];
    let [requests, minutes] = [1, 0];
    for (let minute = 0; minute < 12 * 60; minute++) {
      demo.skip(60_000);
      minutes += 1;
      await demo.bots[0].bot.beat();
      if (demo.connector.requests.length === requests) continue;
      requests = demo.connector.requests.length;
      gaps.push(minutes);
      minutes = 0;
    }
    expect(gaps).toEqual([...gaps].sort((one, other) => one - other));
    expect(requests).toBe(12);
    expect(gaps.reduce((sum, gap) => sum + gap)).toBeGreaterThan(3 * 60);
    expect(await states(demo)).toEqual(["gone"]);
  }, 90_000);

  test("whose sending could not be kept for want of a store is not sent again", async () => {
    let isDown = false;
    const demo = await office({
      around: (documents) => meddledWith(documents, () => (isDown ? "throwsBefore" : undefined)),
    });
    const client = createClient(demo, "chuyen-vien");
    demo.connector.failNext({ is: "hang", when: "after" });
    await client.deliver(client.typed("trợ giúp"));
    await demo.connector.until(() => client.messages().length === 1);
    isDown = true;
    await demo.settled();
    isDown = false;
    expect((await demo.all("receipt")).map(({ state }) => state)).toEqual(["unsent"]);
    demo.skip(claimMs + 2_000);
    await demo.bots[0].bot.beat();
    expect(client.messages()).toHaveLength(1);
    expect(await states(demo)).toEqual(["unknown"]);
  });
});

describe("an edit", () => {
  test.each<Fault>([
    { is: "reset", when: "before" },
    { is: "reset", when: "after" },
    { is: "hang", when: "before" },
    { is: "hang", when: "after" },
    status(500, "before"),
    status(502, "after"),
    status(429, "before"),
  ])("that fails by $is $when is made again, and shows what was recorded", async (fault) => {
    const demo = await office({ sendTimeoutMs: 400 });
    const client = createClient(demo, "chuyen-vien");
    await toPreview(client);
    demo.connector.failNext(fault);
    await client.tap("Xác nhận");
    demo.skip(hour);
    await demo.bots[0].bot.beat();
    await demo.bots[0].bot.beat();
    expect(client.messages()).toHaveLength(1);
    expect(client.screen()).toContain(recorded);
    expect(await states(demo)).toEqual(["sent", "sent", "sent"]);
  });

  test("that failed and was drawn over since is not made again", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await client.say("đăng ký");
    await client.tap("Xem lại", { targetRate: "120" });
    const retyped = client.tapped("Xem lại", { targetRate: "95" });
    demo.connector.failNext(status(500, "before"));
    await client.deliver(retyped);
    await demo.settled();
    // The response showed the preview, so the person goes on from there.
    expect(client.screen()).not.toContain("Xác nhận");
    await client.tap("Hủy");
    const shown = client.screen();
    demo.skip(hour);
    await demo.bots[0].bot.beat();
    expect(client.screen()).toBe(shown);
    expect([...(await states(demo))].sort()).toEqual(["replaced", "sent", "sent", "sent"]);
  });

  test("of a message that is gone ends it", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await toPreview(client);
    demo.connector.failNext(status(404, "before"));
    await client.tap("Xác nhận");
    const requests = demo.connector.requests.length;
    demo.skip(hour);
    await demo.bots[0].bot.beat();
    expect(demo.connector.requests.length).toBe(requests);
    expect([...(await states(demo))].sort()).toEqual(["gone", "sent", "sent"]);
  });
});

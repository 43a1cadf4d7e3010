import { describe, expect, test } from "vitest";
import { installation } from "../support/teams/activities.ts";
import { type LogEntry, readableLog } from "../support/turn/read-log.ts";
import { pledgeHistories } from "../support/turn/read-office.ts";
import { claimMs } from "../support/turn/start-office.ts";
import { createGate, type Meddler, meddledWith } from "../support/turn/store-faults.ts";
import { createClient, pledgeInputs, type TeamsClient, toPreview } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();

const apology = "Rất tiếc, có lỗi xảy ra";
const notRecorded = "Việc vừa rồi chưa được ghi nhận.";
const unsure = "Chưa rõ việc vừa rồi";
const recorded = "Đã ghi nhận đăng ký.";
const secret = "chuyện riêng không được ghi vào nhật ký";

/** An office with a readable log, and a store that does as the test says from some moment on. */
const startMeddled = async (budgets?: { storeCallMs?: number; turnMs?: number; invokeMs?: number }) => {
  let meddler: Meddler = () => undefined;
  const reading = readableLog();
  const demo = await office({
    log: reading.log,
    budgets: () => budgets,
    around: (documents) => meddledWith(documents, (call) => meddler(call)),
  });
  return {
    demo,
    client: createClient(demo, "chuyen-vien"),
    ...reading,
    meddle: (next: Meddler) => {
      meddler = next;
    },
    errors: () => reading.entries().filter(({ level }) => level >= 50),
  };
};

const referenceOn = (client: TeamsClient): string | undefined =>
  /kèm mã ([0-9a-f]{8})\./.exec(JSON.stringify(client.messages().at(-1)?.card))?.[1];

const expectFull = (entry: LogEntry | undefined, reference: string | undefined): void => {
  expect(reference).toBeDefined();
  expect(entry?.reference).toBe(reference);
  expect(entry?.err?.message).toMatch(/./);
  expect(entry?.err?.stack).toMatch(/\n {4}at /);
};

describe("a use case that breaks", () => {
  test("gives an apology with a reference that stands in the log, keeps nothing, and the bot goes on", async () => {
    const { demo, client, meddle, errors, text } = await startMeddled();
    await client.say("đăng ký");
    await client.tap("Xem lại", { ...pledgeInputs("95"), initiative: secret });
    const confirm = client.tapped("Xác nhận");
    meddle(({ name, what }) => (name === "get" && what.startsWith("pledge:") ? "throwsAfter" : undefined));
    const { status } = await client.deliver(confirm);
    await demo.settled();
    expect(status).toBe(200);
    expect(client.messages().at(-1)?.card).toMatchObject({ lang: "vi" });
    expect(client.screen()).toContain(apology);
    expect(client.screen()).toContain(notRecorded);
    expect(errors()).toHaveLength(1);
    expectFull(errors()[0], referenceOn(client));
    for (const hidden of [secret, "a:chuyen-vien", "29:chuyen-vien", String(client.person.aadObjectId)])
      expect(text()).not.toContain(hidden);
    expect(await pledgeHistories(demo)).toEqual([]);

    // Its repeat neither apologises again nor takes effect; a new tap on the same button does.
    meddle(() => undefined);
    const shown = client.messages().length;
    await client.deliver(confirm);
    await demo.settled();
    expect(client.messages()).toHaveLength(shown);
    expect(await pledgeHistories(demo)).toEqual([]);
    expect(await client.tap("Xác nhận")).toContain(recorded);
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
  });

  test("on a document that is damaged says so in the log, without what stands in it", async () => {
    const { demo, client, errors, text } = await startMeddled();
    await toPreview(client);
    await client.tap("Xác nhận");
    const [pledge] = await demo.all("pledge");
    if (!pledge) throw new Error("There is no pledge.");
    const { etag, ...entry } = pledge;
    const body = { ...entry.body, state: secret, content: { titles: [secret], initiative: { secret } } };
    await demo.documents.batch("office:demo", [{ do: "replace", entry: { ...entry, body }, etag }]);
    await client.say("đăng ký");
    expectFull(errors()[0], referenceOn(client));
    expect(errors()[0]?.err?.message).toContain("is not a pledge");
    expect(text()).not.toContain(secret);
    await client.say("trợ giúp");
    expect(client.messages().at(-1)?.activity["summary"]).toBe("Thi Đua");
  });

  test("speaks the person's language", async () => {
    const { demo, meddle } = await startMeddled();
    const client = createClient(demo, "chuyen-vien", { locale: "en-US" });
    meddle(() => "throwsBefore");
    await client.say("progress");
    expect(client.screen()).toContain("Sorry, something went wrong");
    expect(client.screen()).toContain("Nothing was recorded.");
  });
});

describe("a store that is down", () => {
  test.each(["throwsBefore", "hangsBefore"] as const)(
    "(%s) still lets the person know, and the repeat takes effect once",
    async (fault) => {
      const { demo, client, meddle, errors, text } = await startMeddled({ storeCallMs: 300 });
      await client.say("đăng ký");
      await client.tap("Gõ từng câu");
      for (const answer of ["bỏ qua", "95", "bỏ qua", secret]) await client.say(answer);
      meddle(() => fault);
      const confirm = client.typed("đồng ý");
      expect((await client.deliver(confirm)).status).toBe(200);
      expect(client.messages().at(-1)?.activity["summary"]).toBe(apology);
      expectFull(errors()[0], referenceOn(client));
      expect(text()).not.toContain(secret);
      meddle(() => undefined);
      expect(await pledgeHistories(demo)).toEqual([]);
      await Promise.all([1, 2, 3].map(() => client.deliver(confirm)));
      await demo.settled();
      expect(await pledgeHistories(demo)).toEqual([["registered"]]);
      expect(client.screen().split(recorded)).toHaveLength(2);
    },
  );

  test("answers a tap with an empty word and the apology below", async () => {
    const { client, meddle } = await startMeddled();
    await toPreview(client);
    meddle(() => "throwsBefore");
    const { status, body } = await client.deliver(client.tapped("Xác nhận"));
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ statusCode: 200, value: "" });
    expect(client.messages().map(({ activity }) => activity["summary"])).toEqual([
      "Xem lại đăng ký thi đua",
      apology,
    ]);
  });

  test("beside a channel that is down: Teams is told to come again", async () => {
    const { demo, client, meddle, errors } = await startMeddled();
    meddle(() => "throwsBefore");
    const down = { is: "status", when: "before", status: 500 } as const;
    demo.connector.failNext(down, down);
    const help = client.typed("trợ giúp");
    expect((await client.deliver(help)).status).toBe(500);
    const tap = await client.deliver({
      ...help,
      id: "a tap",
      type: "invoke",
      name: "adaptiveCard/action",
      value: { action: { data: { thidua: { open: "help" } } }, trigger: "manual" },
    });
    expect(JSON.parse(tap.body)).toMatchObject({ statusCode: 500 });
    expect(errors().map(({ msg }) => msg)).toContain("a turn failed");
    meddle(() => undefined);
    expect((await client.deliver(help)).status).toBe(200);
    await demo.settled();
    expect(client.messages()).toHaveLength(1);
  });

  test("is no reason to speak to somebody who asked nothing", async () => {
    const { demo, client, meddle } = await startMeddled();
    meddle(() => "throwsBefore");
    const reaction = { ...client.typed(""), type: "messageReaction", text: undefined };
    expect((await client.deliver(reaction)).status).toBe(200);
    const arrival = installation(client.person);
    expect((await client.deliver(arrival)).status).toBe(500);
    expect(demo.connector.requests).toEqual([]);
    meddle(() => undefined);
    expect((await client.deliver(arrival)).status).toBe(200);
    await demo.settled();
    expect(client.messages()).toHaveLength(1);
  });
});

describe("a turn that takes too long", () => {
  test("is apologised for in time, with the usual budgets", async () => {
    const { client, meddle } = await startMeddled();
    await toPreview(client);
    meddle(() => "hangsBefore");
    const startedAt = performance.now();
    const typed = client.deliver(client.typed("tiến độ"));
    const tapped = client.deliver(client.tapped("Xác nhận"));
    expect((await tapped).status).toBe(200);
    expect((await typed).status).toBe(200);
    expect(performance.now() - startedAt).toBeLessThan(8_000);
    expect(client.messages().filter(({ activity }) => activity["summary"] === apology)).toHaveLength(2);
  });

  test("by slow reads takes no effect, then or later", async () => {
    const gate = createGate();
    const { demo, client, meddle } = await startMeddled({ storeCallMs: 20_000, invokeMs: 1_000 });
    await toPreview(client);
    let reached = false;
    meddle(({ what }) => {
      reached ||= what.startsWith("pledge:");
      return what.startsWith("pledge:") ? gate.opened : undefined;
    });
    await client.deliver(client.tapped("Xác nhận"));
    expect(reached).toBe(true);
    expect(client.screen()).toContain(notRecorded);
    gate.open();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await pledgeHistories(demo)).toEqual([]);
    expect((await demo.all("receipt")).length).toBe(2);
  });

  test("by a slow commit is said to be uncertain; when it comes through, its answer follows, once", async () => {
    const gate = createGate();
    const { demo, client, meddle } = await startMeddled({ storeCallMs: 20_000, invokeMs: 1_000 });
    await toPreview(client);
    const confirm = client.tapped("Xác nhận");
    meddle(({ name }) => (name === "batch" ? gate.opened : undefined));
    await client.deliver(confirm);
    expect(client.screen()).toContain(unsure);
    expect(client.screen()).not.toContain(notRecorded);
    meddle(() => undefined);
    gate.open();
    await expect.poll(() => pledgeHistories(demo)).toEqual([["registered"]]);
    expect((await client.deliver(confirm)).body).toContain(recorded);
    expect((await client.deliver(client.tapped("Xác nhận"))).body).toContain(recorded);
    expect(client.screen()).not.toContain(recorded);
    demo.skip(claimMs + 2_000);
    await demo.bots[0].bot.beat();
    await demo.bots[0].bot.beat();
    expect(client.screen()).toContain(recorded);
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
    expect(client.messages().map(({ edits }) => edits)).toEqual([2, 0]);
  });
});

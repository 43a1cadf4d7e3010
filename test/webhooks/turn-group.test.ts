import { describe, expect, test } from "vitest";
import { execute, mention, message } from "../support/teams/activities.ts";
import type { Fault } from "../support/teams/connector.ts";
import { claimMs, type Office } from "../support/turn/start-office.ts";
import { meddledWith, type StoreCall, type StoreFault } from "../support/turn/store-faults.ts";
import { createClient, toPreview } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();

const group = { conversationId: "19:nhom", conversationType: "groupChat" } as const;
const answered = "Tôi đã trả lời trong trò chuyện riêng.";
const progress = "Tiến độ của anh/chị";

/** One of the demo's people in their own chat, and in the group. */
const personIn = (demo: Office, as = "chuyen-vien") => {
  const own = createClient(demo, as);
  const among = createClient(demo, as, group);
  const mentioned = (text: string) =>
    mention(among.person, text, { timestamp: new Date(demo.nowMs()).toISOString() });
  return {
    own,
    among,
    mentioned,
    asks: async (text: string) => {
      expect((await among.deliver(mentioned(text))).status).toBe(200);
      await demo.settled();
    },
  };
};

const titles = (client: { messages(): readonly { activity: Record<string, unknown> }[] }) =>
  client.messages().map(({ activity }) => activity["summary"]);

const states = async (demo: Office): Promise<readonly unknown[]> =>
  (await demo.all("receipt")).map(({ body }) =>
    (body["posted"] as { state: string }[]).map(({ state }) => state),
  );

const paths = (demo: Office) => demo.connector.requests.map(({ path }) => decodeURIComponent(path));
const refused = (status: number): Fault => ({ is: "status", when: "before", status });

describe("what is personal, asked in a group", () => {
  test("goes to the person's own chat, a word on it to the group for their eyes, and neither is kept", async () => {
    const demo = await office();
    const { own, among, asks } = personIn(demo);
    await toPreview(own, "93");
    await own.tap("Xác nhận");
    const before = own.messages().length;
    await asks("tiến độ");
    expect(titles(own).slice(before)).toEqual([progress]);
    expect(own.screen()).toContain("93%");
    expect(among.messages().map(({ onlyTo }) => onlyTo)).toEqual(["29:chuyen-vien"]);
    expect(among.screen()).toContain(answered);
    expect(among.screen()).not.toMatch(/93%|Hạnh|Nguyễn/);
    expect(await states(demo)).toContainEqual(["sent", "sent", "needless"]);
    const kept = (await demo.all("receipt")).filter(({ body }) => body["ownTalkId"] !== undefined);
    expect(
      kept.map(({ body }) => (body["posted"] as { reply: unknown }[]).map(({ reply }) => reply)),
    ).toEqual([[null, null, null]]);
  });

  test("goes to the own chat that is opened for it, once, and remembered", async () => {
    const demo = await office();
    const { own, asks } = personIn(demo);
    await asks("tiến độ");
    await asks("tiến độ");
    expect(titles(own)).toEqual([progress, progress]);
    const opened = demo.connector.requests.filter(({ path }) => path === "/v3/conversations");
    expect(opened.map(({ body }) => body)).toEqual([
      {
        isGroup: false,
        bot: { id: "28:thi-dua", name: "" },
        members: [{ id: "29:chuyen-vien", name: "" }],
        tenantId: "11111111-2222-3333-4444-555555555555",
        channelData: { tenant: { id: "11111111-2222-3333-4444-555555555555" } },
      },
    ]);
    expect(await demo.all("own-chat")).toHaveLength(1);
    expect(own.screen().match(/Về dữ liệu cá nhân/g)).toHaveLength(1);
  });

  test("goes to the own chat that the person wrote in last", async () => {
    const demo = await office();
    const { own, asks } = personIn(demo);
    const later = createClient(demo, "chuyen-vien", { conversationId: "a:later" });
    await own.say("trợ giúp");
    await later.say("trợ giúp");
    await asks("tiến độ");
    expect([titles(own), titles(later)]).toEqual([["Thi Đua"], ["Thi Đua", progress]]);
    await own.say("trợ giúp");
    await asks("tiến độ");
    expect(titles(own)).toEqual(["Thi Đua", "Thi Đua", progress]);
  });

  test("does nothing where the person has no own chat, and shows the way there", async () => {
    const demo = await office();
    const { own, among, asks } = personIn(demo);
    demo.connector.setInstalled("29:chuyen-vien", false);
    await asks("tiếng anh");
    await asks("tiếng anh");
    expect(own.messages()).toHaveLength(0);
    expect(among.messages().map(({ onlyTo }) => onlyTo)).toEqual(["29:chuyen-vien", "29:chuyen-vien"]);
    expect(among.screen()).toContain('"url":"https://teams.microsoft.com/l/chat/0/0?users=28:thi-dua"');
    expect(among.screen().match(/Mở trò chuyện riêng/g)).toHaveLength(2);
    expect(await demo.all("own-chat")).toEqual([]);
  });

  test.each([400, 403, 404])(
    "shows the way for all to see where nothing is targeted (%i)",
    async (status) => {
      const demo = await office();
      const { among, asks } = personIn(demo);
      demo.connector.setInstalled("29:chuyen-vien", false);
      demo.connector.refuseTargeted(status);
      await asks("tiến độ");
      expect(among.messages().map(({ onlyTo }) => onlyTo)).toEqual([undefined]);
      expect(among.screen()).toContain("Mở trò chuyện riêng");
      expect(among.screen()).not.toMatch(/Hạnh|Nguyễn/);
      expect(await states(demo)).toEqual([["sent"]]);
    },
  );

  test("shows the way where the known own chat takes nothing any more", async () => {
    const demo = await office();
    const { own, among, asks } = personIn(demo);
    await own.say("trợ giúp");
    demo.connector.setInstalled("29:chuyen-vien", false);
    await asks("tiến độ");
    expect(among.screen()).toContain("Mở trò chuyện riêng");
    expect(among.screen()).not.toContain(answered);
    expect(await states(demo)).toContainEqual(["gone", "needless", "sent"]);
  });

  test("shows the way in time where the service does not say whether there is an own chat", async () => {
    const demo = await office({ sendTimeoutMs: 400 });
    const { among, asks } = personIn(demo);
    for (const fault of [{ is: "hang", when: "after" }, refused(500), refused(429)] as const) {
      demo.connector.failNext(fault);
      await asks("tiến độ");
      expect(among.messages().at(-1)?.card).toMatchObject({ lang: "vi" });
      expect(titles(among).at(-1)).toBe("Thi Đua");
    }
    expect(among.screen().match(/Mở trò chuyện riêng/g)).toHaveLength(3);
  });

  test("is answered below the message of a channel's thread that asked", async () => {
    const demo = await office();
    const thread = "19:kenh@thread.tacv2;messageid=17";
    const client = createClient(demo, "chuyen-vien", { conversationId: thread, conversationType: "channel" });
    await client.deliver(mention(client.person, "tiến độ"));
    await demo.settled();
    expect(paths(demo)).toContain(`/v3/conversations/${thread}/activities?isTargetedActivity=true`);
  });
});

describe("a message in a group", () => {
  test("that is not to the bot, or is from a stranger, leaves nothing behind", async () => {
    const demo = await office();
    const { among } = personIn(demo);
    const stranger = personIn(demo, "nguoi-la");
    await among.deliver(message(among.person, "tiến độ"));
    await stranger.asks("tiến độ");
    expect(demo.connector.requests).toHaveLength(0);
    expect(await demo.all("receipt")).toEqual([]);
  });

  test("delivered again changes nothing and sends nothing", async () => {
    const demo = await office({ botCount: 2 });
    const { among, mentioned } = personIn(demo);
    const typed = mentioned("tiến độ");
    await among.deliver(typed);
    await demo.settled();
    const requests = demo.connector.requests.length;
    await Promise.all([0, 1, 0, 1].map((bot) => among.deliver(typed, bot)));
    await demo.settled();
    expect(demo.connector.requests).toHaveLength(requests);
  });

  test("and others in the own chat at the same moment are all answered", async () => {
    const demo = await office({ botCount: 2 });
    const { own, among, mentioned } = personIn(demo);
    await Promise.all(
      [0, 1, 0, 1].flatMap((bot) => [
        among.deliver(mentioned("đăng ký"), bot),
        own.deliver(own.typed("trợ giúp"), bot),
      ]),
    );
    await demo.settled();
    expect(titles(own).sort()).toEqual(
      [...Array(4).fill("Thi Đua"), ...Array(4).fill("Đăng ký thi đua")].sort(),
    );
    expect(among.messages()).toHaveLength(4);
  });
});

describe("a press in a group", () => {
  test("of a card that was shared records nothing, shows nobody's answers and edits nothing", async () => {
    const demo = await office();
    const { own, among } = personIn(demo);
    const other = personIn(demo, "quan-tri");
    await other.own.say("trợ giúp");
    await toPreview(own, "93");
    const confirm = own.tapped("Xác nhận");
    const { thidua } = (confirm["value"] as { action: { data: { thidua: Record<string, unknown> } } }).action
      .data;
    await own.tap("Xác nhận");
    for (const presser of [among, other.among]) {
      const { body } = await presser.deliver(execute(presser.person, thidua, {}, { replyToId: "m-1" }));
      expect(JSON.parse(body)).toEqual({
        statusCode: 200,
        type: "application/vnd.microsoft.activity.message",
        value: "",
      });
    }
    await demo.settled();
    expect(await demo.all("pledge")).toHaveLength(1);
    expect(titles(other.own)).toEqual(["Thi Đua", "Đăng ký thi đua"]);
    expect(other.own.screen()).not.toMatch(/"93"|93%/);
    expect(among.messages().map(({ edits }) => edits)).toEqual([0, 0]);
    expect(demo.connector.requests.some(({ method, path }) => method === "PUT" && path.includes("19"))).toBe(
      false,
    );
  });
});

describe("the private answer and the word in the group", () => {
  test("wait together where the service is busy, and are sent by the heartbeat, in order, once", async () => {
    const demo = await office({ botCount: 2 });
    const { own, among, asks } = personIn(demo);
    await own.say("trợ giúp");
    demo.connector.failNext({ ...refused(429), headers: { "retry-after": "600" } } as Fault);
    await asks("tiến độ");
    expect([own.messages().length, among.messages().length]).toEqual([1, 0]);
    demo.skip(600_001);
    for (let round = 0; round < 2; round++) await Promise.all(demo.bots.map(({ bot }) => bot.beat()));
    expect([titles(own), titles(among)]).toEqual([["Thi Đua", progress], ["Thi Đua"]]);
    expect(paths(demo).at(-1)).toContain("19:nhom");
  });

  test("that may have arrived is not sent again, and the word is said", async () => {
    const demo = await office();
    const { own, among, asks } = personIn(demo);
    await own.say("trợ giúp");
    demo.connector.failNext({ is: "reset", when: "after" });
    await asks("tiến độ");
    demo.skip(3_600_000);
    await demo.bots[0].bot.beat();
    expect([titles(own), titles(among)]).toEqual([["Thi Đua", progress], ["Thi Đua"]]);
    expect(await states(demo)).toContainEqual(["unknown", "sent", "needless"]);
  });

  const isReceipt = ({ name, what }: StoreCall) => name === "batch" && what.includes("receipt:");

  test.each([
    { name: "after the turn was kept", batch: 1 },
    { name: "after the private answer was kept as sent", batch: 2 },
  ])("are each sent once where the process dies $name", async ({ batch }) => {
    let batches = Number.NaN;
    const demo = await office({
      botCount: 2,
      around: (documents, bot) =>
        meddledWith(documents, (call): StoreFault | undefined => {
          if (bot !== 0 || !isReceipt(call)) return undefined;
          batches += 1;
          return batches === batch ? "hangsAfter" : undefined;
        }),
      budgets: () => ({ storeCallMs: 1_000, turnMs: 1_000 }),
    });
    const { own, among, mentioned } = personIn(demo);
    await own.say("trợ giúp");
    batches = 0;
    // A process that has ended says no more: neither the answer nor an apology.
    if (batch === 1) demo.connector.failNext({ is: "reset", when: "before" });
    await among.deliver(mentioned("tiến độ"));
    await demo.settled();
    expect([own.messages().length, among.messages().length]).toEqual([batch, 0]);
    demo.skip(claimMs + 2_000);
    for (let round = 0; round < 3; round++) await demo.bots[1]?.bot.beat();
    expect([titles(own), titles(among)]).toEqual([["Thi Đua", progress], ["Thi Đua"]]);
    expect(among.screen()).toContain(answered);
    expect(await states(demo)).toContainEqual(["sent", "sent", "needless"]);
  });

  test("go nowhere but the group where the own chat's talk is not kept any more", async () => {
    const demo = await office();
    const { own, among, asks } = personIn(demo);
    await own.say("trợ giúp");
    demo.connector.failNext(refused(429));
    await asks("tiến độ");
    const receipts = await demo.all("receipt");
    const ownTalkId = receipts.map(({ body }) => body["ownTalkId"]).find((id) => id !== undefined);
    const talk = (await demo.all("talk")).find(({ id }) => id === ownTalkId);
    if (!talk) throw new Error("There is no talk.");
    await demo.documents.batch("office:demo", [{ do: "remove", id: talk.id, etag: talk.etag }]);
    demo.skip(claimMs + 2_000);
    await demo.bots[0].bot.beat();
    expect(among.screen()).toContain("Mở trò chuyện riêng");
    expect(await states(demo)).toContainEqual(["gone", "needless", "sent"]);
  });
});

describe("what is asked in a group so that nobody else sees it", () => {
  const privately = (demo: Office, text: string) => {
    const { among, own } = personIn(demo);
    const activity = message(among.person, text, { timestamp: new Date(demo.nowMs()).toISOString() });
    const asked = { ...activity, recipient: { ...(activity["recipient"] as object), isTargeted: true } };
    return { among, own, ask: async () => expect((await among.deliver(asked)).status).toBe(200) };
  };

  test("needs no mention, and is answered for their eyes alone", async () => {
    const demo = await office();
    const { among, own, ask } = privately(demo, "tiến độ");
    await own.say("trợ giúp");
    await ask();
    await demo.settled();
    expect(titles(own).at(-1)).toBe(progress);
    expect(among.messages().map(({ onlyTo }) => onlyTo)).toEqual(["29:chuyen-vien"]);
    expect(among.screen()).toContain(answered);
  });

  test("is answered for their eyes alone also where others would be answered for all", async () => {
    const demo = await office();
    const { among, ask } = privately(demo, "lịch");
    await ask();
    await demo.settled();
    expect(among.messages().length).toBeGreaterThan(0);
    expect(new Set(among.messages().map(({ onlyTo }) => onlyTo))).toEqual(new Set(["29:chuyen-vien"]));
  });

  test.each([400, 403, 404])(
    "is never answered for all, though it can't be for them (%i)",
    async (status) => {
      const demo = await office();
      const { among, ask } = privately(demo, "lịch");
      demo.connector.refuseTargeted(status);
      await ask();
      await demo.settled();
      expect(among.messages()).toEqual([]);
      expect((await states(demo)).flat()).toContain("gone");
    },
  );
});

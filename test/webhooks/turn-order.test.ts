import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { pledgeEvents, pledgeHistories } from "../support/turn/read-office.ts";
import { createGate, meddledWith } from "../support/turn/store-faults.ts";
import { createClient, pledgeInputs, toPreview } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();

/** The answers that were typed, where they were taken. */
const answersIn = async (demo: Awaited<ReturnType<typeof office>>): Promise<unknown> =>
  (await demo.all("talk"))[0]?.body["bookmark"];

describe("two messages of one person at once", () => {
  test.each([1, 2])("are taken one after the other, with %d bots", async (botCount) => {
    for (let round = 0; round < 3; round++) {
      const demo = await office({ botCount });
      const client = createClient(demo, "chuyen-vien");
      await client.say("đăng ký");
      await client.tap("Gõ từng câu");
      await client.say("bỏ qua");
      // Both answer the question on the rate; whichever is second was written before the next one was asked.
      const both = ["91", "92"].map(client.typed);
      demo.skip(2_000);
      await Promise.all(both.map((one, index) => client.deliver(one, index % botCount)));
      await demo.settled();
      const { step, answers } = (await answersIn(demo)) as {
        step: string;
        answers: Record<string, string>;
      };
      expect(step).toBe("movements");
      expect(["91", "92"]).toContain(answers["targetRate"]);
      expect(answers["movements"]).toBe("");
      expect(client.screen()).toContain("Tin vừa rồi được gửi trước khi câu hỏi này được nêu");
    }
  });

  test("that both change the pledge through two bots: the second sees what the first did", async () => {
    const demo = await office({ botCount: 2 });
    const client = createClient(demo, "chuyen-vien");
    await toPreview(client, "91");
    const one = client.tapped("Xác nhận");
    await client.say("đăng ký");
    await client.tap("Xem lại", pledgeInputs("92"));
    const other = client.tapped("Xác nhận");
    const answers = await Promise.all([client.deliver(one, 0), client.deliver(other, 1)]);
    await demo.settled();
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
    const bodies = answers.map(({ body }) => body);
    expect(bodies.filter((body) => body.includes("Đã ghi nhận đăng ký."))).toHaveLength(1);
    expect(bodies.filter((body) => body.includes("Nội dung đã thay đổi sau khi"))).toHaveLength(1);
    const [[event] = []] = await pledgeEvents(demo);
    const outdated = bodies.find((body) => body.includes("Nội dung đã thay đổi sau khi"));
    expect(outdated).toContain(`"value":"${event?.content.targetRate === 0.91 ? "91" : "92"}"`);
  });

  test("are answered in order, and a slow send holds the second send only, not the second turn", async () => {
    const demo = await office({ sendTimeoutMs: 400 });
    const client = createClient(demo, "chuyen-vien");
    demo.connector.failNext({ is: "hang", when: "after" });
    await client.deliver(client.typed("trợ giúp"));
    // The turn of the second is over while the first is still being sent; its own send waits.
    await client.deliver(client.typed("tiến độ"));
    expect((await demo.all("receipt")).length).toBe(2);
    await sleep(100);
    expect(demo.connector.requests.length).toBe(1);
    await demo.settled();
    expect(client.messages().map(({ activity }) => activity["summary"])).toEqual([
      "Thi Đua",
      "Tiến độ của anh/chị",
    ]);
  });
});

describe("a tap that was overtaken", () => {
  test("between looking for its key and reading the rest gets the answer of the one that was first", async () => {
    const held = createGate();
    const reached = createGate();
    let meddles = false;
    const demo = await office({
      botCount: 2,
      around: (documents, bot) => ({
        ...documents,
        get: async (partition, id) => {
          if (meddles && bot === 1 && id.startsWith("talk:")) {
            meddles = false;
            reached.open();
            await held.opened;
          }
          return documents.get(partition, id);
        },
      }),
    });
    const client = createClient(demo, "chuyen-vien");
    await toPreview(client);
    const [one, other] = [client.tapped("Xác nhận"), client.tapped("Xác nhận")];
    meddles = true;
    const second = client.deliver(other, 1);
    await reached.opened;
    const first = await client.deliver(one, 0);
    held.open();
    expect((await second).body).toBe(first.body);
    await demo.settled();
    expect(client.screen()).toContain("Đã ghi nhận đăng ký.");
    expect(client.screen()).not.toContain("Nội dung đã thay đổi");
  });
});

describe("different people go in parallel", () => {
  test("a slow send to one holds nobody else", async () => {
    const demo = await office({ sendTimeoutMs: 1_000 });
    const [slow, quick] = [createClient(demo, "chuyen-vien"), createClient(demo, "truong-phong")];
    demo.connector.failNext({ is: "hang", when: "before" });
    await slow.deliver(slow.typed("trợ giúp"));
    await demo.connector.until(() => demo.connector.requests.length === 1);
    await quick.deliver(quick.typed("trợ giúp"));
    await demo.connector.until(() => quick.messages().length === 1);
    expect((await demo.all("receipt")).map(({ state }) => state)).toContain("unsent");
    await demo.settled();
    expect((await demo.all("receipt")).map(({ state }) => state)).toEqual(["sent", "sent"]);
    expect(slow.messages()).toEqual([]);
  });

  test("a slow store for one holds nobody else", async () => {
    const gate = createGate();
    const demo = await office({
      around: (documents) =>
        meddledWith(documents, ({ partition }) =>
          partition === `address:teams:${slow.person.aadObjectId}` ? gate.opened : undefined,
        ),
    });
    const [slow, quick] = [createClient(demo, "chuyen-vien"), createClient(demo, "truong-phong")];
    const waiting = slow.deliver(slow.typed("trợ giúp"));
    await quick.deliver(quick.typed("trợ giúp"));
    await demo.connector.until(() => quick.messages().length === 1);
    expect(slow.messages()).toHaveLength(0);
    gate.open();
    await waiting;
    await demo.settled();
    expect(slow.messages()).toHaveLength(1);
  });

  test("one person's second conversation goes beside the first", async () => {
    const gate = createGate();
    let holds = true;
    const demo = await office({
      around: (documents) =>
        meddledWith(documents, ({ name, what }) => {
          if (!holds || name !== "batch" || !what.includes("receipt:")) return undefined;
          holds = false;
          return gate.opened;
        }),
    });
    const one = createClient(demo, "chuyen-vien");
    const other = createClient(demo, "chuyen-vien", { conversationId: "a:khac" });
    const waiting = one.deliver(one.typed("trợ giúp"));
    await expect.poll(() => holds).toBe(false);
    await other.deliver(other.typed("trợ giúp"));
    await demo.connector.until(() => other.messages().length === 1);
    expect(one.messages()).toHaveLength(0);
    gate.open();
    await waiting;
    await demo.settled();
    expect(one.messages()).toHaveLength(1);
  });
});

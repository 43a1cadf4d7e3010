import { describe, expect, test } from "vitest";
import type { Fault } from "../support/teams/connector.ts";
import { pledgeHistories } from "../support/turn/read-office.ts";
import type { Office } from "../support/turn/start-office.ts";
import { createClient, pledgeInputs, type TeamsClient } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();

const workInputs = (assigned: string) => ({ month: "2026-06", assigned, done: "18", well: "16" });

/** Taps after which a card stands in the place of the one that was tapped. */
const taps: readonly (readonly [string, Record<string, string>])[] = [
  ["Xem lại", pledgeInputs("120")],
  ["Xem lại", pledgeInputs("95")],
  ["Sửa lại", {}],
  ["Xem lại", pledgeInputs("96")],
  ["Xác nhận", {}],
  ["Sửa đăng ký", {}],
  ["Xem lại", pledgeInputs("97")],
  ["Xác nhận", {}],
  ["Rút đăng ký", {}],
  ["Xem lại", { reason: "" }],
  ["Xem lại", { reason: "Chuyển công tác" }],
  ["Xác nhận", {}],
];

/** The client throws the response away; what is left to see is the message that the service keeps. */
const tapAndForget = async (demo: Office, client: TeamsClient, tap: (typeof taps)[number]) => {
  const { body } = await client.deliver(client.tapped(...tap));
  await demo.settled();
  return (JSON.parse(body) as { value: object }).value;
};

describe("a client that forgets what an invoke was answered and shows the stored message", () => {
  test("shows after every tap just what it was answered", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await client.say("đăng ký");
    for (const tap of taps) {
      const answered = await tapAndForget(demo, client, tap);
      expect(client.messages().at(-1)?.card, tap[0]).toEqual(answered);
    }
    expect(client.messages()).toHaveLength(1);
    expect(await pledgeHistories(demo)).toEqual([["registered", "changed", "withdrew"]]);
  });

  test.each<Fault>([
    { is: "reset", when: "before" },
    { is: "status", when: "before", status: 500 },
    { is: "status", when: "before", status: 429 },
  ])("shows it after the next heartbeats, though every edit fails once ($is $status)", async (fault) => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await client.say("đăng ký");
    for (const tap of taps) {
      demo.connector.failNext(fault);
      const former = client.messages().at(-1)?.card;
      const answered = await tapAndForget(demo, client, tap);
      expect(client.messages().at(-1)?.card, tap[0]).toEqual(former);
      demo.skip(60_000);
      await demo.bots[0].bot.beat();
      expect(client.messages().at(-1)?.card, tap[0]).toEqual(answered);
    }
    expect(await pledgeHistories(demo)).toEqual([["registered", "changed", "withdrew"]]);
  });

  test("and taps the button that it still sees: one effect, and the truth in the end", async () => {
    const demo = await office();
    const client = createClient(demo, "chuyen-vien");
    await client.say("cập nhật");
    demo.connector.failNext({ is: "reset", when: "before" });
    await tapAndForget(demo, client, ["Ghi nhận", workInputs("20")]);
    // The form still stands there.
    const answered = await tapAndForget(demo, client, ["Ghi nhận", workInputs("21")]);
    demo.skip(60_000);
    await demo.bots[0].bot.beat();
    expect(client.messages().at(-1)?.card).toEqual(answered);
    const [report] = await demo.all("work");
    expect(report?.body["history"]).toHaveLength(1);
    expect(report?.body["counts"]).toMatchObject({ assignedCount: 20 });
  });
});

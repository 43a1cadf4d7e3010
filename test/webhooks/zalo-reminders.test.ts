import { afterEach, expect, test } from "vitest";
import { readPush } from "../../src/store/pushes/push-codec.ts";
import { createClient } from "../support/turn/teams-client.ts";
import type { OaFault } from "../support/zalo-oa/oa-fault.ts";
import { type OaOffice, startOaOffice } from "../support/zalo-oa/start-oa-office.ts";

let office: OaOffice;
afterEach(() => office.close());

const me = "chuyen-vien";
const dayMs = 24 * 3_600_000;
const csPath = "/v3.0/oa/message/cs";

/** Goes to a morning on which something is due, so many days after the person wrote last; the bot does its part. */
const morning = async (moment: string, daysAfter: number): Promise<void> => {
  office.skip(daysAfter * dayMs);
  office.goTo(moment);
  await office.bots[0].bot.beat();
  await office.settled();
};

const pushes = async () => (await office.all("push")).map(readPush);
const states = async () => (await pushes()).map(({ state }) => state);

test("who only writes on Zalo is reminded there, and answers on the reminder by its buttons", async () => {
  office = await startOaOffice();
  await office.say(me, "ngôn ngữ");
  await morning("2026-06-25T08:00", 0);
  const [, reminder] = office.oa.messagesTo(me);
  expect(reminder?.kind).toBe("free");
  expect(reminder?.text).toContain("Đăng ký");
  expect(await states()).toEqual(["sent"]);
  expect((await pushes())[0]).toMatchObject({ sentBy: "zalo-oa", messageId: "m2" });
});

test("what Zalo holds back stays open, and joins the answer once the person writes: once, as it is true then", async () => {
  office = await startOaOffice();
  await office.say(me, "ngôn ngữ");
  await morning("2026-06-25T08:00", 3);
  expect(office.oa.messagesTo(me)).toHaveLength(1);
  expect(await states()).toEqual(["held"]);
  const joined = await office.say(me, "ngôn ngữ");
  expect(joined).toHaveLength(2);
  expect(joined[1]).toContain("Đăng ký");
  expect(await states()).toEqual(["needless"]);
  expect((await pushes())[0]?.reason).toBe("joined");
  expect(await office.say(me, "ngôn ngữ")).toHaveLength(1);
});

test("what was done meanwhile does not join", async () => {
  office = await startOaOffice();
  await office.say(me, "ngôn ngữ");
  await morning("2026-06-25T08:00", 3);
  expect(await states()).toEqual(["held"]);
  const teams = createClient(office, me);
  const words = ["xin chào", "đăng ký", "gõ từng câu", "2", "90", "bỏ qua", "bỏ qua", "đồng ý"];
  for (const text of words) await (text === "gõ từng câu" ? teams.tap("Gõ từng câu") : teams.say(text));
  expect(await office.all("pledge")).toHaveLength(1);
  expect(await office.say(me, "ngôn ngữ")).toHaveLength(1);
  expect((await pushes()).map(({ state, reason }) => [state, reason])).toContainEqual(["needless", "done"]);
});

test("held on Zalo for sure, it goes by Teams at once", async () => {
  office = await startOaOffice();
  const teams = createClient(office, me);
  await teams.say("xin chào");
  const before = teams.messages().length;
  await office.say(me, "ngôn ngữ");
  await morning("2026-06-25T08:00", 3);
  expect(office.oa.messagesTo(me)).toHaveLength(1);
  expect(teams.messages().length).toBe(before + 1);
  expect((await pushes()).find(({ sentBy }) => sentBy === "teams")?.state).toBe("sent");
});

test.each<[string, OaFault, string]>([
  ["may have arrived", { is: "hang", when: "after" }, "unknown"],
  ["may have arrived or not", { is: "status", status: 502, when: "before" }, "unknown"],
])("what %s on Zalo is never sent by Teams as well", async (_what, fault, state) => {
  office = await startOaOffice();
  const teams = createClient(office, me);
  await teams.say("xin chào");
  await office.say(me, "ngôn ngữ");
  const before = teams.messages().length;
  office.oa.failNext(csPath, fault);
  await morning("2026-06-25T08:00", 0);
  expect((await pushes()).map((push) => push.state)).toContain(state);
  expect(teams.messages().length).toBe(before);
});

test("while the account may write to nobody a reminder waits, and goes once its owner has put it right", async () => {
  office = await startOaOffice();
  await office.say(me, "ngôn ngữ");
  office.oa.failNext(csPath, { is: "error", code: -224, when: "before" });
  await morning("2026-06-25T08:00", 0);
  expect(await states()).toEqual(["pending"]);
  office.skip(20 * 60_000);
  office.goTo("2026-06-25T08:20");
  await office.bots[0].bot.beat();
  await office.settled();
  expect(await states()).toEqual(["sent"]);
  expect(office.oa.messagesTo(me)).toHaveLength(2);
});

import { setTimeout as sleep } from "node:timers/promises";
import { type Activity, ConversationState, MemoryStorage, TestAdapter, TurnContext } from "botbuilder";
import { schedule } from "node-cron";
import { pino } from "pino";
import { expect, test } from "vitest";
import { startHeartbeat } from "../../src/schedule/start-heartbeat.ts";
import { openChats } from "../support/push/open-chats.ts";
import { activity } from "../support/teams/activities.ts";
import { createClient } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();

/** What is kept after turns at once in one conversation each added an item, as botbuilder's samples do it. */
const keptByBotState = async (turnCount: number): Promise<number> => {
  const storage = new MemoryStorage();
  const adapter = new TestAdapter(async () => undefined);
  const asked = activity({ serviceUrl: "http://127.0.0.1:9/" }, "message") as Partial<Activity>;
  const turn = async (item: number): Promise<void> => {
    const state = new ConversationState(storage);
    const items = state.createProperty<number[]>("items");
    const context = new TurnContext(adapter, asked);
    const kept = await items.get(context, []);
    await sleep(5);
    await items.set(context, [...kept, item]);
    await state.saveChanges(context);
  };
  await Promise.all(Array.from({ length: turnCount }, (_, item) => turn(item)));
  const context = new TurnContext(adapter, asked);
  return (await new ConversationState(storage).createProperty<number[]>("items").get(context, [])).length;
};

test("F9: of turns at once botbuilder's state keeps one, ours every one", async () => {
  expect(await keptByBotState(6)).toBe(1);

  const demo = await office({ budgets: () => ({ turnMs: 30_000, invokeMs: 30_000 }) });
  const client = createClient(demo, "chuyen-vien");
  const months = [1, 2, 3, 4, 5, 6].map((month) => `2026-0${month}`);
  const tapped: Record<string, unknown>[] = [];
  for (const month of months) {
    await client.say(`cập nhật tháng ${Number(month.slice(-2))}`);
    tapped.push(client.tapped("Ghi nhận", { month, assigned: "10", done: "5", well: "5" }));
  }
  await Promise.all(tapped.map((one) => client.deliver(one)));
  await demo.settled();
  expect((await demo.all("work")).map(({ body }) => body["month"]).toSorted()).toEqual(months);
});

test("F11: cron starts what was told not to, and in each process; our heartbeat starts when told, and sends once", async () => {
  let fired = 0;
  const options = { scheduled: false, name: "told-to-wait" } as Parameters<typeof schedule>[2];
  const tasks = [1, 2, 3].map(() =>
    schedule(
      "* * * * *",
      () => {
        fired += 1;
      },
      options,
    ),
  );
  expect(tasks.map((task) => task.getStatus())).not.toContain("stopped");
  await Promise.all(tasks.map((task) => task.execute()));
  expect(fired).toBe(3);
  await Promise.all(tasks.map((task) => task.stop()));

  const demo = await office({ botCount: 3 });
  const people = await openChats(demo, demo.everybody.slice(0, 6));
  demo.goTo("2026-06-25T08:00");
  const beats = demo.bots.map(({ bot }) => startHeartbeat(() => bot.beat(), pino({ level: "silent" })));
  await Promise.all(beats.map(({ stop }) => stop()));
  demo.skip(60_000);
  for (const { bot } of demo.bots) await bot.beat();
  expect(people.map((person) => person.reminders().length)).toEqual(Array(6).fill(1));
});

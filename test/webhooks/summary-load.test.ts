import { expect, test } from "vitest";
import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { verifyOffice } from "../../src/store/standing/verify-office.ts";
import { execute } from "../support/teams/activities.ts";
import { cardLines } from "../support/transcript/read-card.ts";
import { addMany } from "../support/turn/add-many.ts";
import { createClient, type TeamsClient } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();
const partition = partitionOf.office(demoOfficeId);
const names = Array.from({ length: 100 }, (_, index) => `many-${index}`);

/** What the confirm button of a month's work carries. */
const confirmData = async (client: TeamsClient): Promise<Record<string, unknown>> => {
  await client.say("tháng 5 xong 20/20 việc, 18 vừa tốt vừa đúng hạn");
  const { value } = client.tapped("Xác nhận") as {
    value: { action: { data: { thidua: Record<string, unknown> } } };
  };
  return value.action.data.thidua;
};

/** What a summary says of the month's reports, and of the tasks behind them. */
const figuresIn = (lines: readonly string[]) => {
  const text = lines.join("\n");
  const missing = /Chưa báo việc tháng 05\/2026: (\d+)\/(\d+) người/.exec(text);
  const assigned = /trong (\d+) nhiệm vụ đã báo/.exec(text);
  return (
    missing && { reported: Number(missing[2]) - Number(missing[1]), assigned: Number(assigned?.[1] ?? 0) }
  );
};

test("a director who asks in the middle of a hundred reports gets figures that agree with each other", async () => {
  const demo = await office({
    botCount: 2,
    budgets: () => ({ turnMs: 60_000, invokeMs: 60_000, storeCallMs: 10_000 }),
  });
  await addMany(demo.documents, { names, unitId: "thuong-mai" });
  await demo.bots[0].bot.beat();
  const data = await confirmData(createClient(demo, "chuyen-vien"));
  const askers = ["giam-doc", "theo-doi-thi-dua"].map((as) => createClient(demo, as));
  const [director] = askers;
  const asking = askers.map(async (client) => {
    for (let time = 0; time < 5; time++) await client.deliver(client.typed("tóm tắt"), time % 2);
  });
  await Promise.all(
    names.map((name, index) => {
      const client = createClient(demo, name);
      const activity = execute(client.person, { ...data, key: `key-${name}` }, {}, { replyToId: "m-1" });
      return client.deliver(activity, index % 2);
    }),
  );
  await Promise.all(asking);
  await demo.settled();
  for (const { bot } of demo.bots) await bot.beat();
  await director?.say("tóm tắt");

  const summaries = askers
    .toReversed()
    .flatMap((client) => client.messages())
    .flatMap(({ card }) => (card ? [figuresIn(cardLines(card))] : []))
    .filter((figures) => figures !== null);
  expect(summaries.length).toBe(11);
  // Everybody reports twenty tasks: no summary is of half a report, or counts somebody twice.
  for (const { reported, assigned } of summaries) expect(assigned).toBe(reported * 20);
  const last = summaries.at(-1);
  expect(last?.reported).toBe(100);
  const { differences, markedUnits } = await verifyOffice(demo.documents, partition);
  expect({ differences, markedUnits }).toEqual({ differences: [], markedUnits: [] });
}, 90_000);

import { expect, test } from "vitest";
import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { createTallies } from "../../src/store/standing/create-tallies.ts";
import { readerOf } from "../../src/store/standing/read-facts.ts";
import { runningRevisions } from "../../src/store/standing/running-plans.ts";
import { verifyOffice } from "../../src/store/standing/verify-office.ts";
import { forgetStandings, keptTallies, recount } from "../support/standing/recount.ts";
import { execute } from "../support/teams/activities.ts";
import { addMany } from "../support/turn/add-many.ts";
import { createClient, pledgeInputs, type TeamsClient } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();
const partition = partitionOf.office(demoOfficeId);
const unitId = "cong-nghiep";
const names = Array.from({ length: 100 }, (_, index) => `many-${index}`);

/** What the confirm button of a pledge carries. */
const confirmData = async (client: TeamsClient): Promise<Record<string, unknown>> => {
  await client.say("đăng ký");
  await client.tap("Xem lại", pledgeInputs("95"));
  const { value } = client.tapped("Xác nhận") as {
    value: { action: { data: { thidua: Record<string, unknown> } } };
  };
  return value.action.data.thidua;
};

test.each([
  { isOld: false, about: "of today" },
  { isOld: true, about: "of before there were standings" },
])(
  "a hundred pledges of one unit at once are a hundred pledges, of people $about",
  async ({ isOld }) => {
    const demo = await office({
      botCount: 2,
      budgets: () => ({ turnMs: 60_000, invokeMs: 60_000, storeCallMs: 10_000 }),
    });
    await addMany(demo.documents, { names, unitId });
    await demo.bots[0].bot.beat();
    if (isOld) await forgetStandings(demo.documents, partition);
    const data = await confirmData(createClient(demo, "chuyen-vien"));
    const running = await runningRevisions(readerOf(demo.documents, partition));
    const builtAt = "2026-06-22T01:00:00.000Z";
    const ask = () => createTallies({ documents: demo.documents, partition, builtAt, running }).ofOffice();
    const asking = [ask(), ask()];
    const answers = await Promise.all(
      names.map((name, index) => {
        const client = createClient(demo, name);
        const activity = execute(client.person, { ...data, key: `key-${name}` }, {}, { replyToId: "m-1" });
        if (index % 25 === 0) asking.push(ask());
        return client.deliver(activity, index % 2);
      }),
    );
    const told = await Promise.all(asking);
    await demo.settled();
    expect(answers.filter(({ body }) => body.includes("Đã ghi nhận đăng ký."))).toHaveLength(100);
    expect(await demo.all("pledge")).toHaveLength(100);
    for (const one of told) expect(one?.tally.people ?? 100).toBeGreaterThanOrEqual(100);

    for (const { bot } of demo.bots) await bot.beat();
    const { differences, markedUnits, people } = await verifyOffice(demo.documents, partition);
    expect({ differences, markedUnits }).toEqual({ differences: [], markedUnits: [] });
    expect(people).toBe(demo.everybody.length + 100);
    const kept = await keptTallies(demo.documents, partition);
    expect(kept).toEqual(await recount(demo.documents, partition));
    expect(Object.values(kept[unitId]?.plans ?? {}).map(({ registered }) => registered)).toEqual([100]);
  },
  90_000,
);

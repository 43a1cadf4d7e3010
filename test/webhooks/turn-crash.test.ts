import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { pledgeEvents } from "../support/turn/read-office.ts";
import { claimMs, type Office } from "../support/turn/start-office.ts";
import { meddledWith, type StoreCall } from "../support/turn/store-faults.ts";
import { createClient, type TeamsClient, toPreview } from "../support/turn/teams-client.ts";
import { useOffice } from "../support/turn/use-office.ts";

const office = useOffice();

const storeCallMs = 300;
const recorded = "Đã ghi nhận đăng ký.";
const notRecorded = "Việc vừa rồi chưa được ghi nhận.";
const unsure = "Chưa rõ việc vừa rồi";

/** More than the store calls of a pledge; a bot for each, and bot 0, which is well. */
const botCount = 20;

type Spoil = {
  /** `late`: it does what it was asked when nobody waits any more. */
  readonly fault: "throwsBefore" | "throwsAfter" | "hangsBefore" | "hangsAfter" | "late";
  /** One call, or that call and all after it. */
  readonly lasting: boolean;
};

/** An office in which bot N is spoilt at its Nth call, once it is told to begin. */
const startSpoilt = async ({ fault, lasting }: Spoil) => {
  const calls = Array.from({ length: botCount }, (): StoreCall[] => []);
  let isOn = false;
  const demo = await office({
    botCount,
    inMemory: true,
    budgets: (bot) =>
      bot === 0 ? undefined : { storeCallMs, turnMs: 5 * storeCallMs, invokeMs: 4 * storeCallMs },
    around: (documents, bot) =>
      meddledWith(documents, (call) => {
        const count = isOn ? (calls[bot]?.push(call) ?? 0) : 0;
        if (bot === 0 || count < bot || (!lasting && count > bot)) return undefined;
        return fault === "late" ? sleep(2 * storeCallMs) : fault;
      }),
  });
  return {
    demo,
    clients: demo.everybody.slice(0, botCount).map((name) => createClient(demo, name)),
    calls,
    turn: (on: boolean) => {
      isOn = on;
    },
  };
};

const beat = async ({ bots }: Office): Promise<void> => {
  for (const { bot } of bots) await bot.beat();
};

const pledgeCount = async (demo: Office, rate: number): Promise<number> =>
  (await pledgeEvents(demo)).flat().filter(({ content }) => content.targetRate === rate).length;

const shows = (client: TeamsClient, text: string): boolean => client.screen().includes(text);

test.each<Spoil>([
  { fault: "throwsBefore", lasting: false },
  { fault: "throwsBefore", lasting: true },
  { fault: "throwsAfter", lasting: false },
  { fault: "throwsAfter", lasting: true },
  { fault: "hangsBefore", lasting: false },
  { fault: "hangsBefore", lasting: true },
  { fault: "hangsAfter", lasting: false },
  { fault: "hangsAfter", lasting: true },
  { fault: "late", lasting: false },
  { fault: "late", lasting: true },
])("$fault, lasting $lasting, at every call: nothing, or the whole with its answer", async (spoil) => {
  const { demo, clients, calls, turn } = await startSpoilt(spoil);
  const rates = clients.map((_, index) => (9000 + index) / 10_000);
  await Promise.all(clients.map((client, index) => toPreview(client, `${90 + index / 100}`)));
  const taps = clients.map((client) => client.tapped("Xác nhận"));

  turn(true);
  const answers = await Promise.all(
    taps.map((tap, bot) => clients[bot]?.deliver(tap, bot) ?? { status: 0, body: "" }),
  );
  await demo.settled();
  await sleep(spoil.fault === "late" ? 4 * storeCallMs : 0);
  turn(false);
  expect(calls[0]?.filter(({ name }) => name === "batch")).toHaveLength(2);
  expect(calls[0]?.length).toBeLessThan(botCount);
  const said = clients.map(({ screen }) => screen());

  // Whatever was kept is whole: the effect stands there with the receipt that holds its answer.
  demo.skip(claimMs + 2_000);
  await beat(demo);
  for (const [bot, client] of clients.entries()) {
    const about = `at call ${bot}: ${JSON.stringify(calls[0]?.[bot - 1])}`;
    const happened = (await pledgeCount(demo, rates[bot] ?? 0)) > 0;
    expect(answers[bot]?.status, about).toBe(200);
    expect(shows(client, recorded), about).toBe(happened);
    if (happened) expect(said[bot], about).not.toContain(notRecorded);
    else expect(shows(client, notRecorded) || shows(client, unsure), about).toBe(true);
  }

  // Each taps again, and Teams delivers the first tap again, both to a bot that is well.
  for (const [bot, client] of clients.entries()) {
    const about = `again, at call ${bot}: ${JSON.stringify(calls[0]?.[bot - 1])}`;
    const again = await client.deliver({ ...taps[bot], id: `again-${bot}` });
    await client.deliver(taps[bot] ?? {});
    expect(again.body, about).toContain(recorded);
    expect(await pledgeCount(demo, rates[bot] ?? 0), about).toBe(1);
  }
  await demo.settled();
  demo.skip(claimMs + 2_000);
  await beat(demo);
  expect(clients.filter((client) => !shows(client, recorded))).toEqual([]);
  expect((await demo.all("receipt")).filter(({ state }) => state === "unsent")).toEqual([]);
});

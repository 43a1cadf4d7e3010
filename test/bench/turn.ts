import { setTimeout as delay } from "node:timers/promises";
import { execute, message, post, submit, type TeamsPerson } from "../support/teams/activities.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { cardAction } from "../support/transcript/read-card.ts";
import { type BenchBot, startBenchBot } from "./child.ts";

/**
 * Turns per CPU second of the bot beside botbuilder's stock echo: the same load, the same loopback connector, in one run,
 * the two taking turns. Figures depend on the machine; the ratios are what is claimed.
 */
const rounds = 3;
const turns = 1_500;
const warmUp = 400;
const lanes = 16;
const people = rounds * turns + warmUp;

type Load = { readonly name: string; readonly bot: BenchBot; readonly body: (index: number) => object };
type Figures = {
  readonly perCpuSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly rssMb: number;
};

const connector: Connector = await startConnector();
const person = (index: number): TeamsPerson => ({
  serviceUrl: connector.serviceUrl,
  userId: `29:bench-${index}`,
  aadObjectId: `bench-${index}`,
  conversationId: `a:bench-${index}`,
});

const run = async ({ bot, body }: Load, from: number, count: number): Promise<Figures> => {
  const before = await bot.usage();
  const took: number[] = [];
  let next = from;
  const lane = async () => {
    for (let index = next++; index < from + count; index = next++) {
      const startedAt = performance.now();
      const response = await post(bot.url, body(index));
      if (response.status !== 200) throw new Error(`turn ${index} was answered with ${response.status}`);
      await response.arrayBuffer();
      took.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const after = await bot.usage();
  took.sort((one, other) => one - other);
  const at = (share: number) => took[Math.floor(took.length * share)] ?? 0;
  return {
    perCpuSecond: (count * 1000) / (after.cpuMs - before.cpuMs),
    p50: at(0.5),
    p99: at(0.99),
    rssMb: after.rssMb,
  };
};

const somebody = person(0);
const newest = () => connector.messagesOf(somebody.conversationId ?? "").at(-1);

/** What a button of the newest card carries. */
const dataOf = (title: string): Record<string, unknown> => {
  const action = cardAction(newest()?.card ?? {}, title);
  return (action?.["data"] as { thidua: Record<string, unknown> } | undefined)?.thidua ?? {};
};

/** What the button of a fresh form on a month's work carries. */
const workData = async (bot: BenchBot): Promise<Record<string, unknown>> => {
  await post(bot.url, message(somebody, "cập nhật"));
  return dataOf("Ghi nhận");
};

/** What the confirm button of a fresh pledge carries, taken from a real conversation and sent by everybody. */
const confirmData = async (bot: BenchBot): Promise<Record<string, unknown>> => {
  await post(bot.url, message(somebody, "đăng ký"));
  const form = newest();
  const inputs = { titles: "lao_dong_tien_tien", targetRate: "95", movements: "", initiative: "" };
  await post(bot.url, submit(somebody, dataOf("Xem lại"), inputs, { replyToId: form?.id }));
  return dataOf("Xác nhận");
};

const stock = await startBenchBot("stock-echo.ts");
const ours = await startBenchBot("our-bot.ts", [String(people)]);
const fresh = await startBenchBot("our-bot.ts", ["0"]);
fresh.stop();
const work = await workData(ours);
const figures = { month: "2026-05", assigned: "20", done: "18", well: "16", quality: "", onTime: "" };
const confirm = await confirmData(ours);
const progress = (index: number) => message(person(index), "tiến độ");
const loads: readonly Load[] = [
  { name: "stock echo", bot: stock, body: progress },
  { name: "tiến độ", bot: ours, body: progress },
  {
    name: "pledge submit",
    bot: ours,
    body: (index) => execute(person(index), { ...confirm, key: `bench-${index}` }, {}, { replyToId: "m-1" }),
  },
  {
    name: "work report",
    bot: ours,
    body: (index) =>
      execute(person(index), { ...work, key: `bench-work-${index}` }, figures, { replyToId: "m-1" }),
  },
];

const all = new Map<string, Figures[]>(loads.map(({ name }) => [name, []]));
for (const load of loads) await run(load, rounds * turns, warmUp);
for (let round = 0; round < rounds; round++) {
  for (const load of loads) {
    all.get(load.name)?.push(await run(load, round * turns, turns));
    await delay(200);
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const median = (name: string, figure: keyof Figures) =>
  middle((all.get(name) ?? []).map((figures) => figures[figure]));
const echo = median("stock echo", "perCpuSecond");
console.log(`${rounds} rounds of ${turns} turns, ${lanes} at a time; medians\n`);
console.log(
  "| | turns per CPU second | beside the stock echo | p50 ms | p99 ms | memory MB |\n|---|---|---|---|---|---|",
);
for (const { name } of loads) {
  const timing = [
    median(name, "p50").toFixed(1),
    median(name, "p99").toFixed(1),
    median(name, "rssMb").toFixed(0),
  ];
  const speed = median(name, "perCpuSecond");
  console.log(`| ${name} | ${speed.toFixed(0)} | ${(speed / echo).toFixed(2)} × | ${timing.join(" | ")} |`);
}
console.log(
  `\nStart to listening: stock ${stock.startMs.toFixed(0)} ms, ours ${fresh.startMs.toFixed(0)} ms.`,
);
stock.stop();
ours.stop();
await connector.close();

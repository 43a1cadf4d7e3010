import { fork } from "node:child_process";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createSeenCards } from "../support/fuzz/seen-cards.ts";
import { startFuzzedBot } from "../support/fuzz/start-fuzzed-bot.ts";
import { startWorldOutside } from "../support/fuzz/world-outside.ts";
import { message, post, type TeamsPerson } from "../support/teams/activities.ts";
import { createAuthHarness } from "../support/teams/auth-harness.ts";

/**
 * `npm run bench:door [-- --quiet N --attacked N]`: how long twenty people wait for the bot of production when it is
 * left in peace, and then while strangers hold 200 slow connections, send bodies of 50 MB and 5,000 bad tokens a second.
 * Bot, people and each sort of attack have a process of their own, all on this machine, whose processors they share.
 */
const { values } = parseArgs({
  options: {
    quiet: { type: "string", default: "20" },
    attacked: { type: "string", default: "30" },
  },
});
const peopleCount = 20;
const pauseMs = 500;

const harness = await createAuthHarness();
const outside = await startWorldOutside(createSeenCards());
const faults: string[] = [];
const bot = await startFuzzedBot(harness, 1, { onFault: (text) => faults.push(text) });
const url = `http://127.0.0.1:${bot.port}/api/messages`;
const { url: serviceUrl } = outside;
const people: TeamsPerson[] = bot.names.slice(0, peopleCount).map((name) => ({
  ...{ serviceUrl, userId: `29:${name}`, aadObjectId: name, conversationId: `a:${name}` },
}));
const texts = ["tiến độ", "trợ giúp", "lịch", "danh hiệu", "cập nhật tháng 5"];

/** How long each of the people waited for an answer, in ms, in order. */
const chat = async (seconds: number): Promise<readonly number[]> => {
  const took: number[] = [];
  const endsAt = performance.now() + seconds * 1_000;
  const talk = async (person: TeamsPerson, index: number): Promise<void> => {
    await delay((index * pauseMs) / peopleCount);
    for (let turn = index; performance.now() < endsAt; turn += 1) {
      const startedAt = performance.now();
      const authorization = harness.authorization({ serviceUrl });
      const response = await post(url, message(person, texts[turn % texts.length] ?? ""), {
        authorization,
      }).catch((error: unknown) => ({ status: String(error) }));
      if (response.status !== 200) faults.push(`a person was answered with ${response.status}`);
      took.push(performance.now() - startedAt);
      await delay(pauseMs);
    }
  };
  await Promise.all(people.map(talk));
  return took.toSorted((one, other) => one - other);
};

const tell = (name: string, took: readonly number[]): void => {
  const at = (share: number) => `${Math.round(took[Math.floor(took.length * share)] ?? 0)} ms`;
  console.log(
    `${name}: ${took.length} turns, p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(0.9999)}`,
  );
};

await chat(3);
const quiet = await chat(Number(values.quiet));

const forged = Array.from({ length: 20 }, () => harness.authorization({ serviceUrl, signedBy: "stranger" }));
const body = JSON.stringify(message(people[0] ?? { serviceUrl }, "xin chào"));
const attacks = ["slow", "bodies", "tokens"].map((sort) => {
  const child = fork(join(import.meta.dirname, "door-attacker.ts"), [
    sort,
    String(bot.port),
    body,
    ...forged,
  ]);
  let counts: Record<string, number> = {};
  child.on("message", (told: Record<string, number>) => {
    counts = told;
  });
  return { sort, counts: () => counts, stop: () => child.kill() };
});
while (attacks.some(({ counts }) => Object.keys(counts()).length === 0)) await delay(50);
const before = attacks.map(({ counts }) => ({ ...counts() }));
const attacked = await chat(Number(values.attacked));
const reached = attacks.map(({ sort, counts }, index) => {
  const since = Object.entries(counts()).map(([what, n]) => {
    const perSecond = (n - (before[index]?.[what] ?? 0)) / Number(values.attacked);
    return `${what} ${perSecond.toFixed(1)}/s`;
  });
  return `${sort}: ${since.join(", ")}`;
});
for (const { stop } of attacks) stop();
const calm = await chat(5);

tell("quiet", quiet);
tell("attacked", attacked);
tell("afterwards", calm);
for (const line of reached) console.log(line);
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(faults.length === 0 ? "GOOD: everybody was answered" : `BAD: ${faults.length} faults`);
bot.close();
outside.close();
await harness.close();
process.exit(faults.length === 0 ? 0 : 1);

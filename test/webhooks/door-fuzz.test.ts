import { expect, test } from "vitest";
import { mutated, writtenOut } from "../support/fuzz/mutate.ts";
import { runFuzz } from "../support/fuzz/run-fuzz.ts";
import { startFuzzedBot } from "../support/fuzz/start-fuzzed-bot.ts";
import { createAuthHarness } from "../support/teams/auth-harness.ts";
import { createRandom } from "../support/turn/random.ts";

test("the same seed mutates the same activity the same way, and another seed another way", () => {
  const whole = { type: "message", text: "xin chào", value: { thidua: { open: "help" } }, list: [1, 2] };
  const made = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 50 }, () => writtenOut(mutated(whole, random, ["x", 7]), random));
  };
  expect(made(5)).toEqual(made(5));
  expect(made(6)).not.toEqual(made(5));
  expect(whole.text).toBe("xin chào");
});

test("a bot that hangs is a fault and is ended, and nothing waits for it", async () => {
  const harness = await createAuthHarness();
  const faults: string[] = [];
  const bot = await startFuzzedBot(harness, 3, { onFault: (text) => faults.push(text), mostMs: 2_000 });
  expect(await bot.order({ do: "weigh", minutes: 1 })).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  process.kill(bot.pid ?? 0, "SIGSTOP");
  expect(await bot.order({ do: "beat", minutes: 2 })).toBe(0);
  expect(faults).toEqual(['"beat" was not obeyed within 2 s', "the process ended with null"]);
  expect(await bot.order({ do: "beat", minutes: 3 })).toBe(0);
  bot.close();
  await harness.close();
}, 60_000);

const countInTest = 5_000;

test("five thousand mutated activities break nothing, end nothing, and leave nothing behind", async () => {
  const report = await runFuzz({ seed: 20_261_201, count: countInTest, mostMs: 400_000 });
  expect(report.faults).toEqual([]);
  expect(report.sent).toBe(countInTest);
  const { statuses, heap } = report;
  // Most are understood: a fuzzer whose activities all stop at the door tries nothing behind it.
  expect(statuses["200"]).toBeGreaterThan(countInTest / 2);
  expect(Object.keys(statuses).toSorted()).toEqual(["200", "400", "401", "501"]);
  expect(heap.endBytes / heap.warmBytes).toBeLessThan(1.1);
}, 420_000);

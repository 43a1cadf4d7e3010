import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { reveal } from "../../src/domain/secret.ts";
import { startOa } from "../support/zalo-oa/start-oa.ts";

/**
 * `npm run bench:zalo [-- --seconds N]`: events of an Official Account that are acknowledged in one second of CPU time,
 * and how long the slowest of a hundred takes, while each turn behind them takes 20 s; beside a bare handler of node:http
 * that reads the body and answers 200, in the same run and by turns.
 */
const { values } = parseArgs({ options: { seconds: { type: "string", default: "10" } } });
const seconds = Number(values.seconds);
const atOnce = 16;
const rounds = 3;

const oa = await startOa();
const { appId, oaSecret } = oa.settings;
let count = 0;

/** A text of somebody new, signed. */
const event = () => {
  const timestamp = String(Date.now());
  const body = oa.webhook.message(`u${++count}`, "user_send_text", { text: "tiến độ" });
  const raw = JSON.stringify({ ...body, timestamp });
  const mac = createHash("sha256")
    .update(`${appId}${raw}${timestamp}${reveal(oaSecret)}`)
    .digest("hex");
  return { raw, signature: `mac=${mac}` };
};

const start = async (mode: string): Promise<{ readonly child: ChildProcess; readonly url: string }> => {
  const child = fork(join(import.meta.dirname, "zalo-child.ts"), [mode]);
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return { child, url: `http://127.0.0.1:${port}/api/zalo-oa` };
};

const cpuMsOf = async (child: ChildProcess): Promise<number> => {
  child.send("cpu");
  const [{ cpuMs }] = (await once(child, "message")) as [{ cpuMs: number }];
  return cpuMs;
};

const run = async ({ child, url }: Awaited<ReturnType<typeof start>>, forMs: number) => {
  const took: number[] = [];
  let refused = 0;
  const before = await cpuMsOf(child);
  const endsAt = performance.now() + forMs;
  const send = async (): Promise<void> => {
    while (performance.now() < endsAt) {
      const { raw, signature } = event();
      const begun = performance.now();
      const headers = { "content-type": "application/json", "x-zevent-signature": signature };
      const { status } = await fetch(url, { method: "POST", headers, body: raw });
      took.push(performance.now() - begun);
      if (status !== 200) refused += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  const cpuSeconds = (await cpuMsOf(child)) / 1000 - before / 1000;
  took.sort((one, other) => one - other);
  const p99Ms = took[Math.floor(took.length * 0.99)] ?? 0;
  return {
    perCpuSecond: took.length / cpuSeconds,
    p99Ms,
    mostMs: took.at(-1) ?? 0,
    count: took.length,
    refused,
  };
};

const [ours, bare] = [await start("ours"), await start("bare")];
await run(ours, 1_000);
await run(bare, 1_000);
const results: { ours: Awaited<ReturnType<typeof run>>; bare: Awaited<ReturnType<typeof run>> }[] = [];
for (let round = 0; round < rounds; round++)
  results.push({
    ours: await run(ours, (seconds * 1000) / rounds),
    bare: await run(bare, (seconds * 1000) / rounds),
  });
for (const [name, of] of [
  ["ours", results.map((one) => one.ours)],
  ["bare", results.map((one) => one.bare)],
] as const) {
  for (const { count: sent, perCpuSecond, p99Ms, mostMs } of of)
    console.log(
      `${name}: ${sent} events, ${Math.round(perCpuSecond)} a CPU second, p99 ${p99Ms.toFixed(0)} ms, most ${mostMs.toFixed(0)} ms`,
    );
}
const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
const ratio =
  mean(results.map((one) => one.ours.perCpuSecond)) / mean(results.map((one) => one.bare.perCpuSecond));
const slowest = Math.max(...results.map((one) => one.ours.mostMs));
const refused = results.reduce((sum, one) => sum + one.ours.refused, 0);
console.log(`ours does ${(ratio * 100).toFixed(1)} % of what a bare handler does in a CPU second`);
const isGood = slowest < 2_000 && refused === 0;
console.log(
  isGood
    ? "GOOD: every event was answered with 200 within two seconds"
    : `BAD: ${refused} refused, most ${slowest.toFixed(0)} ms`,
);
for (const { child } of [ours, bare]) child.kill("SIGKILL");
await oa.close();
process.exit(isGood ? 0 : 1);

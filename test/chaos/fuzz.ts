import { parseArgs } from "node:util";
import { runFuzz } from "../support/fuzz/run-fuzz.ts";

/**
 * `npm run test:fuzz [-- --seed N --count N --minutes N]`: sends so many mutated activities to the whole bot; ends with
 * 1 if it died, broke, answered with 5xx or grew.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(1 + (Date.now() % 1_000_000)) },
    count: { type: "string", default: "1000000" },
    minutes: { type: "string", default: "240" },
  },
});
const seed = Number(values.seed);
const count = Number(values.count);
console.log(`seed ${seed}: ${count} activities`);
const report = await runFuzz({
  seed,
  count,
  mostMs: Number(values.minutes) * 60_000,
  onProgress: (sent) => {
    if (sent % 20_000 === 0) console.log(`${sent} sent`);
  },
});
const { sent, tookMs, statuses, faults, heap } = report;
const grown = heap.endBytes / heap.warmBytes - 1;
console.log(`${sent} sent in ${Math.round(tookMs / 1000)} s; answered`, statuses);
console.log(
  `heap ${heap.warmBytes} bytes after a fifth, ${heap.endBytes} at the end: ${(grown * 100).toFixed(1)} %`,
);
for (const fault of faults) console.log(fault);
const isGood = faults.length === 0 && sent === count && grown < 0.1;
console.log(isGood ? "GOOD: alive, nothing broken, nothing grown" : "BAD");
process.exitCode = isGood ? 0 : 1;

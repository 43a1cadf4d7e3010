import { parseArgs } from "node:util";
import { runPushChaos } from "../support/push/chaos/run-push-chaos.ts";
import { simulate } from "../support/push/simulation/simulate.ts";

/**
 * `npm run test:chaos:push [-- --kills N --people N --workers N --seeds N --seed N --minutes N]`: kills processes that
 * send reminders, then plays so many seeds of the simulation; ends with 1 if anything was lost, doubled or stuck.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    kills: { type: "string", default: "1000" },
    people: { type: "string", default: "2000" },
    workers: { type: "string", default: "3" },
    seeds: { type: "string", default: "20000" },
    minutes: { type: "string", default: "120" },
  },
});
const seed = Number(values.seed);
const endsMs = Date.now() + Number(values.minutes) * 60_000;
const faults: string[] = [];

if (Number(values.kills) > 0) {
  console.log(`seed ${seed}: ${values.kills} kills, ${values.workers} workers, ${values.people} people`);
  const verdict = await runPushChaos({
    seed,
    killCount: Number(values.kills),
    peopleCount: Number(values.people),
    workerCount: Number(values.workers),
    mostMs: endsMs - Date.now(),
    say: (line) => console.log(line),
  });
  const { killCount, arrivedCount, term, rows } = verdict;
  console.log(`${killCount} kills, ${arrivedCount} messages arrived, the lease was held ${term} times`, rows);
  faults.push(...verdict.faults);
}

let played = 0;
let crashCount = 0;
for (; played < Number(values.seeds) && Date.now() < endsMs && faults.length === 0; played++) {
  const found = await simulate({ seed: seed + played });
  crashCount += found.crashCount;
  faults.push(...found.faults.map((fault) => `seed ${seed + played}: ${fault}`));
  if (played % 1_000 === 999) console.log(`${played + 1} seeds`);
}
console.log(`${played} seeds from ${seed} on, ${crashCount} processes ended in them`);
console.log(...faults.slice(0, 40).map((fault) => `${fault}\n`));
console.log(faults.length === 0 ? "GOOD: nothing lost, doubled or stuck" : `BAD: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

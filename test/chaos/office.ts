import { parseArgs } from "node:util";
import { runChaos } from "../support/fleet/run-chaos.ts";

/**
 * `npm run test:chaos [-- --seed N --actions N --people N]`: three processes over the stand-in for Cosmos DB, random kills
 * and faults; prints seed, counts and verdict, and ends with 1 if anything acknowledged is missing, doubled or wrong.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    actions: { type: "string", default: "2000" },
    people: { type: "string", default: "60" },
    faults: { type: "string", default: "4" },
    "kill-every": { type: "string", default: "2500" },
    "ignore-etags": { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
console.log(`seed ${seed}: ${values.actions} actions of ${values.people} people, ${values.faults} % faults`);
const verdict = await runChaos({
  say: (line) => console.log(`  ${line}`),
  seed,
  actionCount: Number(values.actions),
  peopleCount: Number(values.people),
  faultPercent: Number(values.faults),
  killEveryMs: Number(values["kill-every"]),
  ignoresEtags: values["ignore-etags"],
});
const { acknowledgedCount, refusedCount, turnCount, killCount, ledger, differences } = verdict;
console.log(
  [
    `${acknowledgedCount} actions acknowledged, ${refusedCount} refused, in ${turnCount} turns`,
    `${killCount} kills, ${ledger.requestCount} requests to the store, ${ledger.charge.toFixed(0)} RU (modelled)`,
    `${(verdict.tookMs / 1000).toFixed(0)} s`,
    ...differences.slice(0, 40),
    differences.length === 0
      ? "GOOD: every acknowledged action once, state equals the recount, no talk stuck"
      : `BAD: ${differences.length} differences`,
  ].join("\n"),
);
process.exitCode = differences.length === 0 ? 0 : 1;

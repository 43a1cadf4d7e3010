import { parseArgs } from "node:util";
import { createRandom } from "../support/turn/random.ts";
import { brokenRounds, runTokenRace } from "../support/zalo-oa/run-token-race.ts";

/**
 * `npm run test:chaos:zalo [-- --rounds N --seed N]`: two processes meet a dead token of the OA at once, round after
 * round, in every eighth of which one is killed; ends with 1 if it was not refreshed exactly once, the grant died or a message was lost or doubled.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(1 + (Date.now() % 1_000_000)) },
    rounds: { type: "string", default: "200" },
  },
});
const random = createRandom(Number(values.seed));
console.log(`seed ${values.seed}: ${values.rounds} rounds`);
const rounds = await runTokenRace({
  rounds: Number(values.rounds),
  random: () => random(1000) / 1000,
  isKilling: (round) => round % 8 === 7,
});
const broken = brokenRounds(rounds);
const messageCount = rounds.reduce((sum, { messages }) => sum + messages.length, 0);
const refreshCount = rounds.reduce((sum, { refreshes }) => sum + refreshes, 0);
const faultCount = rounds.filter(({ fault }) => fault).length;
const killCount = rounds.filter(({ killed }) => killed).length;
console.log(
  `${refreshCount} refreshes, ${messageCount} messages, ${faultCount} lost requests, ${killCount} kills`,
  broken,
);
process.exitCode = broken.length > 0 ? 1 : 0;

import { readFileSync, writeFileSync } from "node:fs";
import { figuresFile, readmeFile, withTable } from "../test/support/cost/figures.ts";
import { playActions } from "../test/support/cost/play-actions.ts";
import { tellCost } from "../test/support/cost/tell-cost.ts";

/** Measures every action anew and says what each costs; with `--keep`, so do the figures of the test and the README. */
const actions = await playActions();
const table = tellCost(actions);
process.stdout.write(`${table}\n`);
if (process.argv.includes("--keep")) {
  writeFileSync(figuresFile, `${actions.map((action) => JSON.stringify(action)).join("\n")}\n`);
  writeFileSync(readmeFile, withTable(readFileSync(readmeFile, "utf8"), table));
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { readPlan } from "../domain/plan/read-plan.ts";

const folder = import.meta.dirname;
const ending = ".yaml";

const readyIds = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();

const openReadyPlan = (id: string): EmulationPlan => {
  const reading = readPlan(parse(readFileSync(join(folder, `${id}${ending}`), "utf8")));
  if (reading.ok) return reading.plan;
  const mistakes = reading.mistakes.map(({ path, value, expected }) => `  ${path}: ${value} → ${expected}`);
  throw new Error(`The ready plan ${id} is wrong; correct its file:\n${mistakes.join("\n")}`);
};

/** The plans that come with the bot, checked, in the order of their ids. @throws where a file is wrong */
export const readyPlans = (): EmulationPlan[] => readyIds().map(openReadyPlan);

/** The ready plan with this id, or `null` where none has it. @throws where its file is wrong */
export const readyPlan = (id: string): EmulationPlan | null =>
  readyIds().includes(id) ? openReadyPlan(id) : null;

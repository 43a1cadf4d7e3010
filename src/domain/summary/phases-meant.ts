import type { Day } from "../day.ts";
import type { Phase } from "../plan/phase.ts";
import { phaseOn } from "../plan/phase-on.ts";
import type { EmulationPlan } from "../plan/plan.ts";
import { foldWords } from "../roster/fold-words.ts";
import { namesMeant } from "../roster/names-meant.ts";

const numbers: Readonly<Record<string, number>> = {
  ...{ mot: 1, nhat: 1, i: 1, dau: 1, hai: 2, nhi: 2, ii: 2, ba: 3, iii: 3, bon: 4, tu: 4, iv: 4 },
  ...{ nam: 5, v: 5, sau: 6, vi: 6, one: 1, two: 2, three: 3, first: 1, second: 2, third: 3 },
};

const kinds: Readonly<Record<string, Phase["kind"]>> = {
  "dac biet": "special",
  "cao diem": "peak",
  "chuyen de": "thematic",
  special: "special",
  peak: "peak",
  thematic: "thematic",
};

/** The phases of a plan that somebody's words may mean, "đợt" left aside: a number, "này", a kind, or part of a name. */
export const phasesMeant = (plan: EmulationPlan, said: string, today: Day): readonly Phase[] => {
  const words = foldWords(said).replace(/^(?:thi dua )?(?:thu |so )?/, "");
  const { phases } = plan;
  if (/^(?:nay|hien nay|hien tai|this|now)$/.test(words)) {
    const now = phaseOn(plan, today);
    return now ? [now] : [];
  }
  if (words === "cuoi") return phases.filter(({ onDemand }) => !onDemand).slice(-1);
  const number = /^\d{1,2}$/.test(words) ? Number(words) : numbers[words];
  if (number !== undefined) return phases.slice(number - 1, number);
  const kind = kinds[words];
  if (kind) return phases.filter((phase) => phase.kind === kind);
  return namesMeant(phases, said);
};

import type { Day } from "../../day.ts";
import type { EmulationPlan } from "../../plan/plan.ts";
import type { Target } from "../../plan/target.ts";
import type { Refusal } from "../../result.ts";
import { foldWords } from "../../roster/fold-words.ts";
import { shownText } from "../../roster/text-fault.ts";
import { entryOf, sameFigure } from "../change-figure.ts";
import { checkFigure, type FigureFault, type FigureSaid } from "../check-figure.ts";
import { figurePeriods } from "../figure-periods.ts";
import type { FigureContent, FigureRecord } from "../figure-record.ts";
import { type FigureCellFault, readFigureCells } from "./read-figure-cells.ts";
import type { FigureLine } from "./read-figure-lines.ts";

/** Why a line of a file is not taken in. */
export type FigureLineFault = FigureFault | FigureCellFault | "figure-no-target" | "figure-twice";

/** A plan and the targets of it that may be recorded. */
export type FigurePlan = { readonly plan: EmulationPlan; readonly targets: readonly Target[] };

/** A line that changes something, and what it takes the place of. */
export type FigureChange = {
  readonly line: number;
  readonly plan: EmulationPlan;
  readonly target: Target;
  readonly said: FigureSaid;
  readonly before: FigureContent | null;
};

/** What a file of figures changes. */
export type FigureDifference = {
  readonly changes: readonly FigureChange[];
  readonly unchangedCount: number;
  readonly faults: readonly { readonly line: number; readonly refusal: Refusal<FigureLineFault> }[];
};

type Kept = {
  readonly plans: readonly FigurePlan[];
  /** By plan and target, joined by a slash. */
  readonly records: ReadonlyMap<string, FigureRecord>;
  readonly today: Day;
};

/** What the lines of a file change of what is recorded, line by line; a figure named twice is taken from neither. */
export const compareFigures = (lines: readonly FigureLine[], kept: Kept): FigureDifference => {
  const changes: FigureChange[] = [];
  const faults: { line: number; refusal: Refusal<FigureLineFault> }[] = [];
  const taken = new Map<string, number>();
  let unchangedCount = 0;
  for (const one of lines) {
    const { line } = one;
    const read = readLine(one, kept);
    if ("refusal" in read) {
      faults.push({ line, refusal: read.refusal });
      continue;
    }
    const { plan, target, said } = read;
    const key = JSON.stringify([plan.id, target.id, said.period, said.of]);
    const twin = taken.get(key);
    if (twin !== undefined) {
      faults.push({ line, refusal: { word: "figure-twice", details: { line: twin } } });
      continue;
    }
    taken.set(key, line);
    const record = kept.records.get(`${plan.id}/${target.id}`);
    const before = (record && entryOf(record, said)?.content) ?? null;
    if (sameFigure(before, said.content)) unchangedCount += 1;
    else changes.push({ line, plan, target, said, before });
  }
  return { changes, unchangedCount, faults };
};

type ReadLine =
  | { readonly plan: EmulationPlan; readonly target: Target; readonly said: FigureSaid }
  | { readonly refusal: Refusal<FigureLineFault> };

const readLine = (line: FigureLine, { plans, today }: Kept): ReadLine => {
  const at = targetIn(line, plans);
  if (!at) {
    const { code = "", target = "" } = line.cells;
    const text = shownText(code || target);
    return { refusal: { word: "figure-no-target", details: { text } } };
  }
  const read = readFigureCells({ ...at, periods: figurePeriods(at.plan, at.target, today) }, line);
  if (!read.ok) return read;
  const checked = checkFigure(at.plan, at.target, { said: read.value, today });
  return checked.ok ? { ...at, said: read.value } : checked;
};

/** The target that a line names by its code, `plan/target`, else by its name where one alone is called so. */
const targetIn = ({ cells: { code = "", target = "" } }: FigureLine, plans: readonly FigurePlan[]) => {
  const all = plans.flatMap(({ plan, targets }) => targets.map((one) => ({ plan, target: one })));
  if (code !== "") return all.find(({ plan, target: one }) => `${plan.id}/${one.id}` === code);
  const [only, ...others] = all.filter(({ target: one }) => foldWords(one.name) === foldWords(target));
  return others.length === 0 ? only : undefined;
};

import type { WorkFigure } from "../work-sentence.ts";
import { figureOf } from "./figure-of.ts";
import type { Grouped } from "./group-figures.ts";
import type { Named } from "./share-labels.ts";
import type { Label } from "./work-words.ts";

/** Figures as typed, each under its name. */
export type Figures = Partial<Record<WorkFigure, string>>;

type Sums = Map<Label, string>;

/** The figures that were named; undefined where two of them contradict each other. */
export const figuresIn = ({ named, all, none }: Grouped): Figures | undefined => {
  const sums: Sums = new Map();
  const isClear =
    named.every((one) => put(sums, one)) &&
    named.filter(({ number }) => number.isAll).every((one) => putRest(sums, one)) &&
    putAll(sums, all) &&
    [...new Set(none)].every((label) => set(sums, label, "0"));
  if (!isClear) return undefined;
  const good = sums.get("good");
  sums.delete("good");
  const isApart = sums.has("onTime") || sums.has("late") || sums.has("well");
  if (good !== undefined && !set(sums, isApart ? "quality" : "well", good)) return undefined;
  return Object.fromEntries(sums);
};

const set = (sums: Sums, label: Label, value: string): boolean => {
  const former = sums.get(label);
  sums.set(label, value);
  return former === undefined || former === value;
};

const put = (sums: Sums, { number, labels }: Named): boolean => {
  const label =
    figureOf(labels) ?? (labels.length > 0 ? undefined : number.of === undefined ? "assigned" : "done");
  if (label === undefined || (number.of !== undefined && label === "assigned")) return false;
  const isPart = sums.has("assigned") && number.of === sums.get("done");
  return (
    (number.of === undefined || isPart || set(sums, "assigned", number.of)) && set(sums, label, number.text)
  );
};

/** "cả 20 việc đều xong": what is all of the tasks is what was assigned, too. */
const putRest = (sums: Sums, { number }: Named): boolean => {
  if (!sums.has("done")) sums.set("done", number.text);
  if (!sums.has("assigned")) sums.set("assigned", number.text);
  return true;
};

const putAll = (sums: Sums, all: readonly Label[]): boolean => {
  const [assigned, labels] = [sums.get("assigned"), all.filter((label) => label !== "assigned")];
  if (labels.includes("done") && (assigned === undefined || !set(sums, "done", assigned))) return false;
  const rest = labels.filter((label) => label !== "done");
  if (rest.length === 0) return true;
  const [label, base] = [figureOf(rest), sums.get("done") ?? assigned];
  return label !== undefined && base !== undefined && set(sums, label, base);
};

import type { Label } from "./work-words.ts";

/** The figure that the words at one number name together; undefined where they do not go together. */
export const figureOf = (labels: readonly Label[]): Label | undefined => {
  const named = new Set(labels);
  if (named.size > 1) named.delete("assigned");
  if (named.size > 1) named.delete("done");
  const [only] = named;
  if (named.size <= 1) return only;
  const isAny = (...among: Label[]) => [...named].every((label) => among.includes(label));
  if (isAny("good", "quality")) return "quality";
  if (isAny("well", "good", "quality", "onTime")) return "well";
  return isAny("late", "unfinished") ? "late" : undefined;
};

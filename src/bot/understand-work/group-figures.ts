import type { Counted, Item } from "./segments-of.ts";
import { type Named, shareLabels } from "./share-labels.ts";
import type { Label } from "./work-words.ts";

/** What a sentence says of its figures. */
export type Grouped = {
  readonly named: readonly Named[];
  /** What holds for all tasks, as in "đều đúng hạn". */
  readonly all: readonly Label[];
  /** What holds for none. */
  readonly none: readonly Label[];
};

/** Puts numbers and words together, segment by segment; undefined where one of them is left over. */
export const groupFigures = (segments: readonly (readonly Item[])[]): Grouped | undefined => {
  const named: Named[] = [];
  const all: Label[] = [];
  const none: Label[] = [];
  let last: "named" | "all" | undefined;
  for (const items of segments.filter(({ length }) => length > 0)) {
    const parts = partsOf(items);
    if (!parts) return undefined;
    if (parts.numbers.length > 0) {
      const canBeBare = (number: Counted) =>
        number.hasUnit && named.length === 0 && number === parts.numbers[0];
      const shared = shareLabels(parts, canBeBare);
      if (!shared) return undefined;
      named.push(...shared);
      last = "named";
    } else {
      const labels = parts.gaps.flat();
      const before = named.at(-1);
      if (labels.length > 0 && last === "all") all.push(...labels);
      else if (labels.length > 0 && last === "named" && before)
        named[named.length - 1] = { ...before, labels: [...before.labels, ...labels] };
      else if (labels.length > 0) return undefined;
    }
    all.push(...parts.all);
    none.push(...parts.none);
    if (parts.all.length > 0) last = "all";
  }
  return { named, all, none };
};

type Parts = { numbers: Counted[]; gaps: Label[][]; all: Label[]; none: Label[] };

/** The numbers of a segment and the words around them; those at "all" and "none" apart. */
const partsOf = (items: readonly Item[]): Parts | undefined => {
  const parts: Parts = { numbers: [], gaps: [[]], all: [], none: [] };
  let open: Label[] | undefined;
  for (const [index, item] of items.entries()) {
    const gap = parts.gaps.at(-1) ?? [];
    if (item.is === "number") {
      if (open === parts.none && parts.none.length > 0) return undefined;
      parts.numbers.push(item);
      parts.gaps.push([]);
      open = undefined;
    } else if (item.is === "label") (open ?? gap).push(item.label);
    else if (item.is === "none") open = parts.none;
    else {
      const isFollowed = items[index + 1]?.is === "label" || items[index + 1]?.is === "all";
      if (!isFollowed || parts.numbers.length === 0) parts.all.push(...gap.splice(0));
      if (!isFollowed && parts.all.length === 0) return undefined;
      open = parts.all;
    }
  }
  return parts.none.every((label) => ["late", "unfinished", "done"].includes(label)) ? parts : undefined;
};

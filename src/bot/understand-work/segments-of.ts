import type { Says } from "./lex-work.ts";
import type { Label } from "./work-words.ts";

/** A number with what belongs to it by its place. */
export type Counted = {
  readonly is: "number";
  readonly text: string;
  /** What it is out of: "18/20", "18 trên 20". */
  readonly of: string | undefined;
  readonly hasUnit: boolean;
  /** "cả 20 việc": there are no others. */
  readonly isAll: boolean;
};

/** What stands between two breaks. */
export type Item =
  | Counted
  | { readonly is: "label"; readonly label: Label }
  | { readonly is: "all" }
  | { readonly is: "none" };

/** What was said between breaks, without words that only fill; undefined where a part has no place. */
export const segmentsOf = (said: readonly Says[]): readonly (readonly Item[])[] | undefined => {
  const segments: Item[][] = [[]];
  let rest = said.filter(({ is }) => is !== "filler" && is !== "month" && is !== "update");
  while (rest.length > 0) {
    const items = segments.at(-1) ?? [];
    const taken = take(items, rest);
    if (taken === undefined) return undefined;
    if (rest[0]?.is === "break") segments.push([]);
    rest = rest.slice(taken);
  }
  return segments;
};

/** Puts the first of the pieces where it belongs; gives how many were taken. */
const take = (items: Item[], pieces: readonly Says[]): number | undefined => {
  const [piece] = pieces;
  if (piece?.is === "number") {
    const isAll = items.at(-1)?.is === "all";
    while (items.at(-1)?.is === "all") items.pop();
    items.push({ is: "number", text: piece.text, of: undefined, hasUnit: false, isAll });
  } else if (piece?.is === "unit") {
    const last = items.at(-1);
    if (last?.is === "number") items[items.length - 1] = { ...last, hasUnit: true };
  } else if (piece?.is === "label") items.push({ is: "label", label: piece.label });
  else if (piece?.is === "all" || piece?.is === "none") items.push({ is: piece.is });
  else if (piece?.is === "slash")
    return items.at(-1)?.is === "number" ? takeTotal(items, pieces, 1) : undefined;
  else if (piece?.is === "over" || piece?.is === "inAll") {
    const taken = takeTotal(items, pieces, 1 + countOf(pieces.slice(1), isAssigned));
    if (taken !== undefined) return taken;
    if (piece.is === "over") items.push({ is: "label", label: "assigned" });
  }
  return 1;
};

/** Gives the last number its total, which stands at a place with its unit; gives how many pieces that was. */
const takeTotal = (items: Item[], pieces: readonly Says[], at: number): number | undefined => {
  const index = items.findLastIndex(({ is }) => is === "number");
  const [counted, total] = [items[index], pieces[at]];
  if (counted?.is !== "number" || counted.of !== undefined || total?.is !== "number") return undefined;
  const hasUnit = counted.hasUnit || pieces[at + 1]?.is === "unit";
  items[index] = { ...counted, of: total.text, hasUnit };
  const trailing = countOf(pieces.slice(at + 1), (piece) => piece.is === "unit" || isAssigned(piece));
  return at + 1 + trailing;
};

const isAssigned = (piece: Says): boolean => piece.is === "label" && piece.label === "assigned";

const countOf = (pieces: readonly Says[], isLike: (piece: Says) => boolean): number => {
  const end = pieces.findIndex((piece) => !isLike(piece));
  return end < 0 ? pieces.length : end;
};

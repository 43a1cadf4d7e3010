import { figureOf } from "./figure-of.ts";
import type { Counted } from "./segments-of.ts";
import type { Label } from "./work-words.ts";

/** A number with the words that name it. */
export type Named = { readonly number: Counted; readonly labels: readonly Label[] };

/** Numbers, with the words before the first, between each two, and after the last. */
export type Row = { readonly numbers: readonly Counted[]; readonly gaps: readonly (readonly Label[])[] };

const mostWays = 2_000;

/** Which words name which number: the way that leaves the fewest numbers without; undefined where none will do. */
export const shareLabels = (
  row: Row,
  canBeBare: (number: Counted) => boolean,
): readonly Named[] | undefined => {
  let ways: readonly (readonly number[])[] = [[]];
  for (const [index, gap] of row.gaps.entries()) {
    const isFirst = index === 0;
    const splits = isFirst ? [0] : index === row.numbers.length ? [gap.length] : splitsOf(gap);
    ways = ways.flatMap((way) => splits.map((split) => [...way, split]));
    if (ways.length > mostWays) return undefined;
  }
  const named = ways.flatMap((way) => {
    const all = row.numbers.map((number, index) => ({
      number,
      labels: [
        ...(row.gaps[index] ?? []).slice(way[index]),
        ...(row.gaps[index + 1] ?? []).slice(0, way[index + 1]),
      ],
    }));
    const costs = all.map((one, index) =>
      costOf(one, (row.gaps[index]?.length ?? 0) > (way[index] ?? 0), canBeBare),
    );
    const cost = costs.reduce((sum, each) => sum + each, 0);
    return Number.isFinite(cost) ? [{ all, cost }] : [];
  });
  return named.sort((one, other) => one.cost - other.cost)[0]?.all;
};

const splitsOf = (gap: readonly Label[]): readonly number[] =>
  Array.from({ length: gap.length + 1 }, (_, index) => index);

/** The less the likelier: words on both sides of a number, or none, are rare. */
const costOf = (
  { number, labels }: Named,
  hasBefore: boolean,
  canBeBare: (number: Counted) => boolean,
): number => {
  if (labels.length === 0)
    return number.of !== undefined ? 1 : canBeBare(number) ? 3 : Number.POSITIVE_INFINITY;
  if (figureOf(labels) === undefined) return Number.POSITIVE_INFINITY;
  return hasBefore && labels.length > 1 ? 1 : 0;
};

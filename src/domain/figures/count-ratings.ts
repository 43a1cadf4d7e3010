import type { Rating, StaffKind } from "../codes.ts";
import { liveEntries } from "../evidence/change-evidence.ts";
import { entryState } from "../evidence/entry-state.ts";
import type { EvidenceRecord } from "../evidence/evidence-record.ts";
import type { CountedRatings } from "./figure-record.ts";

/** Somebody whose rating is counted. */
export type RatedPerson = { readonly id: string; readonly staffKind: StaffKind };

/** The ratings of one year that the office vouches for, by person. */
export const verifiedRatings = (
  records: ReadonlyMap<string, EvidenceRecord>,
  year: number,
): ReadonlyMap<string, Rating> =>
  new Map(
    [...records.values()].flatMap((record) =>
      liveEntries(record).flatMap((entry) => {
        const { content } = entry;
        return content.kind === "rating" && content.year === year && entryState(entry) === "verified"
          ? [[record.personId, content.rating] as const]
          : [];
      }),
    ),
  );

const isGoodOrBetter = (rating: Rating): boolean =>
  rating === "hoan_thanh_tot" || rating === "hoan_thanh_xuat_sac";

/** How many of some people are rated good or better for a year. */
export const countRatings = (
  people: readonly RatedPerson[],
  ratings: ReadonlyMap<string, Rating>,
  year: number,
): CountedRatings => {
  const given = people.flatMap(({ id }) => ratings.get(id) ?? []);
  return {
    year,
    goodOrBetter: given.filter(isGoodOrBetter).length,
    rated: given.length,
    unrated: people.length - given.length,
  };
};

/** The share of those rated good or better among those rated, in percent with two decimals, rounded down; null of nobody. */
export const countedShare = ({ goodOrBetter, rated }: CountedRatings): number | null =>
  rated === 0 ? null : Math.floor((goodOrBetter * 10_000) / rated) / 100;

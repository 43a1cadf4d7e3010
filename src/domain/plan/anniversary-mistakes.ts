import type { Anniversary } from "./anniversary.ts";
import type { Placed } from "./draft.ts";
import { inYear, yearOf } from "./in-year.ts";
import type { PlanMistake } from "./plan-mistake.ts";

/** What does not add up in an anniversary: its day of the year, or its count of years. */
export const anniversaryMistakes = ({ path, item }: Placed<Anniversary>): PlanMistake[] => {
  const { from, on, years } = item;
  if (from === null || on === null) return [];
  const due = inYear(from, yearOf(on));
  const count = yearOf(on) - yearOf(from);
  return [
    ...(due === on
      ? []
      : [{ path: `${path}.on`, value: on, expected: `${due} (cùng ngày và tháng với from ${from})` }]),
    ...(years === null || years === count
      ? []
      : [{ path: `${path}.years`, value: String(years), expected: `${count} (từ ${from} đến ${on})` }]),
  ];
};

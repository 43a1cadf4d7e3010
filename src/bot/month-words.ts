import { type Month, plusMonths } from "../domain/day.ts";

/** What people type for one of the twelve months that end with `thisMonth`, each of which has its own number. */
export const monthWords = (month: Month, thisMonth: Month): readonly string[] => {
  const [year = "", padded = ""] = month.split("-");
  const bare = String(Number(padded));
  const numbers = [bare, padded, `${bare}/${year}`, `${padded}/${year}`];
  return [
    ...numbers,
    ...numbers.map((number) => `tháng ${number}`),
    ...(month === thisMonth ? ["tháng này", "this month"] : []),
    ...(month === plusMonths(thisMonth, -1) ? ["tháng trước", "last month"] : []),
  ];
};

import { type Day, isDay } from "../day.ts";

const daySigns = [
  /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
];

/** The day that a cell gives as `d/M/yyyy`, or as a real date; nothing where there is no such day. */
export const readCellDay = (text: string): Day | undefined => {
  for (const sign of daySigns) {
    const { year = "", month = "", day = "" } = sign.exec(text)?.groups ?? {};
    const found = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isDay(found) && found >= "1940" && found < "2100") return found;
  }
  return undefined;
};

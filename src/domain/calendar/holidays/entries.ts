import type { Day } from "../../day.ts";
import { daysBetween, plusDays } from "../../day.ts";
import type { Holiday, HolidayBasis, HolidayName, OpenDays } from "../holiday.ts";

const labourCode = "Bộ luật Lao động 2019, Điều 112(1)";

const resolution28 = "Nghị quyết 28/2026/QH16, từ 01/7/2026";

const fixedDay = (on: Day, name: HolidayName, source = labourCode): Holiday => ({
  on,
  name,
  status: "fixed",
  source,
});

/** The days of a year that the law alone gives, with the two that the moon decides as dated rows. */
export const daysByLaw = (year: number, lunar: { newYearOn: Day; hungKingsOn: Day }): Holiday[] => [
  fixedDay(`${year}-01-01`, "newYear"),
  fixedDay(lunar.newYearOn, "lunarNewYear", `${labourCode}, mùng 1 tháng Giêng âm lịch`),
  fixedDay(lunar.hungKingsOn, "hungKings", `${labourCode}, 10/3 âm lịch`),
  fixedDay(`${year}-04-30`, "victory"),
  fixedDay(`${year}-05-01`, "labour"),
  fixedDay(`${year}-09-02`, "nationalDay"),
  ...(year < 2026 ? [] : [fixedDay(`${year}-11-24`, "cultureDay", resolution28)]),
];

/** Every day of a span of days off, from the first through the last. */
export const spanOff = (
  name: HolidayName,
  [from, through]: readonly [Day, Day],
  basis: HolidayBasis,
): Holiday[] =>
  Array.from({ length: daysBetween(from, through) + 1 }, (_, days) => ({
    on: plusDays(from, days),
    name,
    ...basis,
  }));

const notNamedYet: HolidayBasis = {
  status: "toBeAnnounced",
  source: "Bộ luật Lao động 2019, Điều 112(3): Thủ tướng quyết định hằng năm",
};

/** The days around Tết and National Day that stay open until the Government names the days off of the year. */
export const notYetNamed = (year: number, newYearOn: Day): OpenDays[] => [
  { name: "lunarNewYear", from: plusDays(newYearOn, -7), through: plusDays(newYearOn, 7), ...notNamedYet },
  { name: "nationalDay", from: `${year}-08-29`, through: `${year}-09-06`, ...notNamedYet },
];

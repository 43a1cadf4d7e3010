import type { RosterReading } from "../../src/domain/roster/read-roster.ts";
import { line } from "../unit/roster/people.ts";

const objectId = (number: number): string => `00000000-0000-0000-0000-${String(number).padStart(12, "0")}`;

const person = (number: number, year: number) =>
  line(number + 2, {
    code: `C${number}`,
    name: `Nguyễn Văn An ${number}`,
    email: `an${number}@x${number % 11 === 0 ? year : ""}.vn`,
    objectId: number % 3 === 0 ? null : objectId(number),
    unit: `Phòng ${number % (year + 4)}`,
    position: number % 13 === 0 ? `Chức vụ ${year}` : "Chuyên viên",
    staffKind: "cong_chuc",
  });

/** A roster of some hundred people: next year a tenth of them left, a tenth is new, many moved. */
export const rosterOf = (year: number, count: number): Pick<RosterReading, "rows" | "faultyLines"> => ({
  rows: Array.from({ length: count }, (_, index) => person(index + ((year - 1) * count) / 10, year)),
  faultyLines: [],
});

import { expect, test } from "vitest";
import { namesMeant } from "../../../src/domain/summary/names-meant.ts";
import { phasesMeant } from "../../../src/domain/summary/phases-meant.ts";
import { demoPlanHere } from "../../support/standing/standing-office.ts";

const units = [
  "Lãnh đạo Sở",
  "Văn phòng Sở",
  "Phòng Quản lý Công nghiệp",
  "Phòng Quản lý Thương mại",
  "Trung tâm Khuyến công và Xúc tiến thương mại",
  "Phòng Kế hoạch",
  "Ban Kế hoạch - Tài chính",
].map((name) => ({ name }));

test.each([
  ["Văn phòng Sở", ["Văn phòng Sở"]],
  ["van phong", ["Văn phòng Sở"]],
  ["vp", ["Văn phòng Sở"]],
  ["VPS", ["Văn phòng Sở"]],
  ["phòng thương mại", ["Phòng Quản lý Thương mại", "Trung tâm Khuyến công và Xúc tiến thương mại"]],
  ["qltm", ["Phòng Quản lý Thương mại"]],
  ["phòng QLCN", ["Phòng Quản lý Công nghiệp"]],
  ["ql cong nghiep", ["Phòng Quản lý Công nghiệp"]],
  ["quan ly cn", ["Phòng Quản lý Công nghiệp"]],
  ["phòng quản lý", ["Phòng Quản lý Công nghiệp", "Phòng Quản lý Thương mại"]],
  // Nobody else is called just so.
  ["kế hoạch", ["Phòng Kế hoạch"]],
  ["ttkc", ["Trung tâm Khuyến công và Xúc tiến thương mại"]],
  ["đất đai", []],
  ["x", []],
  ["", []],
] as const)("“%s” means %j", (said, meant) => {
  expect(namesMeant(units, said).map(({ name }) => name)).toEqual(meant);
});

const ids = (said: string, today = "2026-06-22") =>
  phasesMeant(demoPlanHere, said, today).map(({ id }) => id);

test.each([
  ["2", ["phase-2"]],
  ["thứ hai", ["phase-2"]],
  ["số 1", ["phase-1"]],
  ["I", ["phase-1"]],
  ["đầu", ["phase-1"]],
  ["cuối", ["phase-2"]],
  ["này", ["phase-1"]],
  ["first", ["phase-1"]],
  ["chuyên đề", ["thematic"]],
  ["cao điểm", []],
  ["7", []],
  ["thi đua thứ nhất", ["phase-1"]],
  ["chuyên đề ngắn ngày", ["thematic"]],
] as const)("đợt “%s” means %j", (said, meant) => {
  expect(ids(said)).toEqual(meant);
});

test("no phase is that of a day on which none runs", () => {
  expect(ids("này", "2027-02-01")).toEqual([]);
});

import { expect, test } from "vitest";
import { namesMeant } from "../../../src/domain/roster/names-meant.ts";

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
  ["phòng thương mại", ["Phòng Quản lý Thương mại"]],
  ["thương mại", ["Phòng Quản lý Thương mại", "Trung tâm Khuyến công và Xúc tiến thương mại"]],
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

import { expect, test } from "vitest";
import { nameUnits } from "../../../src/domain/roster/name-units.ts";

const known = [
  { id: "kh", name: "Phòng Kế hoạch" },
  { id: "van-phong", name: "Văn phòng Sở" },
  { id: "kh-2", name: "Phòng kế hoạch" },
];

test.each([
  ["Phòng Kế hoạch", "kh"],
  ["PHONG KE HOACH", "kh"],
  ["P. Kế hoạch", "kh"],
  ["VP Sở", "van-phong"],
  ["Thanh tra", "thanh-tra"],
  ["TT Khuyến công", "trung-tam-khuyen-cong"],
  ["Văn phòng", "van-phong-2"],
  ["企画", "don-vi"],
  ["企画2", "2"],
])("%s is the unit %s", (name, id) => {
  expect(nameUnits(known, [name]).idOf(name)).toBe(id);
});

test("new units are the same in whatever order their names come", () => {
  const names = ["Thanh tra", "Đội 1", "thanh tra", "Phòng Mới"];
  const units = nameUnits(known, names).added;
  expect(units.map(({ id }) => id)).toEqual(["phong-moi", "thanh-tra", "doi-1"]);
  expect(nameUnits(known, names.toReversed()).added).toEqual(units);
});

test("a name that the file did not bring is told all the same", () => {
  expect(nameUnits([], []).idOf("Phòng Lạ")).toBe("phong-la");
});

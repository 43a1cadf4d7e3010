import { describe, expect, test } from "vitest";
import { readScope } from "../../../src/bot/read-scope.ts";
import { namesOffice, namesOwn, readUnit } from "../../../src/bot/read-unit.ts";
import { demoUnits } from "../../../src/demo/demo-roster.ts";

const read = (text: string): string | readonly string[] => {
  const found = readUnit(text, demoUnits);
  if (found.is === "unit") return found.unit.id;
  return found.is === "several" ? found.units.map(({ id }) => id) : "none";
};

describe("a unit", () => {
  test.each([
    ["Văn phòng Sở", "van-phong"],
    ["van phong", "van-phong"],
    ["ở văn phòng", "van-phong"],
    ["phòng thương mại", "thuong-mai"],
    ["PHÒNG QUẢN LÝ THƯƠNG MẠI", "thuong-mai"],
    ["quan ly thuong mai", "thuong-mai"],
    ["của phòng Công nghiệp", "cong-nghiep"],
    ["phòng QLTM", "thuong-mai"],
    ["pqlcn", "cong-nghiep"],
    ["trung tâm", "khuyen-cong"],
    ["khuyến công", "khuyen-cong"],
    ["lãnh đạo", "lanh-dao"],
  ])("“%s” is %s", (text, id) => expect(read(text)).toBe(id));

  test("that may be several is asked for", () => {
    expect(read("thương mại")).toEqual(["thuong-mai", "khuyen-cong"]);
    expect(read("quản lý")).toEqual(["cong-nghiep", "thuong-mai"]);
    expect(read("phòng")).toEqual(["van-phong", "cong-nghiep", "thuong-mai"]);
  });

  test.each(["", "   ", "hải quan", "phòng hải quan", "thươn", "m", "x".repeat(5000)])(
    "“%s” is none",
    (text) => expect(read(text)).toBe("none"),
  );

  test("the office and one's own are told from units", () => {
    expect(["toàn sở", "cả cơ quan", "whole office", "tất cả"].every(namesOffice)).toBe(true);
    expect(["văn phòng sở", "phòng"].some(namesOffice)).toBe(false);
    expect(["phòng mình", "các phòng", "đơn vị", "don vi em"].every(namesOwn)).toBe(true);
    expect(["phòng kế toán", "văn phòng"].some(namesOwn)).toBe(false);
  });
});

describe("what a question on a part of the office names", () => {
  const none = { unitId: null, words: "", month: null, from: 0, isNamed: false };

  test.each([
    ["", {}],
    ["tháng 10", { month: "2026-10" }],
    ["tháng 11 phòng Thương mại", { month: "2025-11", words: "phòng Thương mại" }],
    ["phòng Thương mại tháng 5/2026", { month: "2026-05", words: "phòng Thương mại" }],
    ["phòng 1", { words: "phòng 1" }],
    ["tháng trước văn phòng", { month: "2026-09", words: "văn phòng" }],
    ["unit:a-1 month:2026-05 from:15", { unitId: "a-1", month: "2026-05", from: 15 }],
    ["names:all", { isNamed: true }],
    ["unit:a month:2026-13 from:x", { unitId: "a" }],
    ["unit:a' month:", { words: "unit:a' month:" }],
  ])("“%s”", (about, said) => expect(readScope(about, "2026-10")).toEqual({ ...none, ...said }));
});

import { expect, test } from "vitest";
import { findEvidence } from "../../../../src/domain/evidence/sheets/find-evidence.ts";
import { sheetOf } from "../../roster/sheet-in-words.ts";

const named = (name: string, text: string) => ({ ...sheetOf(text), name });

test("every sheet of evidence is read, and of each other one is said why it is none, and whether it lists people", () => {
  const { readings, aside } = findEvidence([
    named("Xếp loại", "Mã | Năm | Xếp loại\nC1 | 2025 | HTT"),
    named("Danh sách", "Mã | Họ và tên | Đơn vị | Đối tượng\nC1 | Lê Văn An | Phòng A | công chức"),
    named("Ghi chú", "Lời nói đầu"),
    named("Khen", "Mã | Danh hiệu\nC1 | CSTĐCS"),
  ]);
  expect(readings.map(({ sheet, sort }) => [sheet, sort])).toEqual([["Xếp loại", "rating"]]);
  expect(aside.map(({ sheet, isRoster, refusal }) => [sheet, isRoster, refusal.word])).toEqual([
    ["Danh sách", true, "evidence-no-header"],
    ["Ghi chú", false, "evidence-no-header"],
    ["Khen", false, "evidence-lacks-column"],
  ]);
});

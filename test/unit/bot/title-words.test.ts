import { expect, test } from "vitest";
import { titleNamed, titleWords } from "../../../src/bot/title-words.ts";
import { awardCodes } from "../../../src/domain/plan/fields.ts";
import { messagesIn } from "../../../src/messages/messages.ts";

test.each([
  ["chiến sĩ thi đua cơ sở", "chien_si_thi_dua_co_so"],
  ["Chiến Sỹ Thi Đua Cơ Sở", "chien_si_thi_dua_co_so"],
  ["chien si thi dua co so", "chien_si_thi_dua_co_so"],
  ["chien sy thi dua co so", "chien_si_thi_dua_co_so"],
  ["CSTĐCS", "chien_si_thi_dua_co_so"],
  ["cstdcs", "chien_si_thi_dua_co_so"],
  ["CSTĐ cơ sở", "chien_si_thi_dua_co_so"],
  ["chiến sĩ thi đua cơ sơ", "chien_si_thi_dua_co_so"],
  ["chiến sĩ thi dua cơ sử", "chien_si_thi_dua_co_so"],
  ["chien_si_thi_dua_co_so", "chien_si_thi_dua_co_so"],
  ["về cstđcs năm nay", "chien_si_thi_dua_co_so"],
  ["ldtt", "lao_dong_tien_tien"],
  ["LĐTT", "lao_dong_tien_tien"],
  ["lao động tiên tiến của em", "lao_dong_tien_tien"],
  ["chiến sỹ thi đua cấp tỉnh", "chien_si_thi_dua_tinh"],
  ["cstđ bộ", "chien_si_thi_dua_bo"],
  ["cstđ toàn quốc", "chien_si_thi_dua_toan_quoc"],
  ["tập thể lao động tiên tiến", "tap_the_lao_dong_tien_tien"],
  ["danh hiệu tập thể lao động xuất sắc", "tap_the_lao_dong_xuat_sac"],
  ["giấy khen", "giay_khen_giam_doc_so"],
  ["bằng khen của UBND tỉnh", "bang_khen_ubnd_tinh"],
  ["bằng khen của Bộ Công Thương", "bang_khen_bo_truong"],
  ["bằng khen thủ tướng", "bang_khen_thu_tuong"],
  ["HCLĐ hạng Nhì", "huan_chuong_lao_dong_hang_nhi"],
  ["huân chương lao động hạng ba", "huan_chuong_lao_dong_hang_ba"],
  ["kỉ niệm chương", "ky_niem_chuong"],
  ["advanced worker", "lao_dong_tien_tien"],
  ["National Fighter", "chien_si_thi_dua_toan_quoc"],
])("%s is taken for %s", (text, code) => {
  expect(titleNamed(text)).toBe(code);
});

test.each([
  "",
  " ",
  "?",
  "vô địch",
  "chiến sĩ thi đua",
  "cstđ",
  "bằng khen",
  "huân chương lao động",
  "lđtt và cstđcs",
  "lao động",
  "năm 2025",
  "x".repeat(5000),
])("“%s” names no title, or not one alone", (text) => {
  expect(titleNamed(text)).toBeUndefined();
});

test("every title and reward is taken by its code, its words, its name and what its button says", () => {
  for (const code of awardCodes) {
    const [vi, en] = [messagesIn("vi").titles, messagesIn("en").titles];
    const english = en.name(code).replace(/ \(.*/, "");
    const written = [code, ...titleWords[code], vi.name(code), vi.short(code), english, en.short(code)];
    expect(written.filter((text) => titleNamed(text) !== code)).toEqual([]);
  }
});

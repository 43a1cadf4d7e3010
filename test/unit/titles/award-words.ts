import type { AwardCode } from "../../../src/domain/plan/fields.ts";
import type { AwardFact } from "../../../src/domain/titles/merit-facts.ts";

/** The abbreviations of the tables. */
export const awardWords: Readonly<Record<string, AwardCode>> = {
  LĐTT: "lao_dong_tien_tien",
  CSTĐCS: "chien_si_thi_dua_co_so",
  "CSTĐ-tỉnh": "chien_si_thi_dua_tinh",
  "CSTĐ-bộ": "chien_si_thi_dua_bo",
  CSTĐTQ: "chien_si_thi_dua_toan_quoc",
  TTLĐTT: "tap_the_lao_dong_tien_tien",
  TTLĐXS: "tap_the_lao_dong_xuat_sac",
  "Cờ-tỉnh": "co_thi_dua_tinh",
  "Cờ-bộ": "co_thi_dua_bo",
  "Cờ-CP": "co_thi_dua_chinh_phu",
  GK: "giay_khen_giam_doc_so",
  "BK-tỉnh": "bang_khen_ubnd_tinh",
  "BK-bộ": "bang_khen_bo_truong",
  "BK-TTg": "bang_khen_thu_tuong",
  "HCLĐ-Nhất": "huan_chuong_lao_dong_hang_nhat",
  "HCLĐ-Nhì": "huan_chuong_lao_dong_hang_nhi",
  "HCLĐ-Ba": "huan_chuong_lao_dong_hang_ba",
  KNC: "ky_niem_chuong",
};

/** Every year of "2026", "2022-2024" or "2022,2024". */
export const years = (span: string): number[] =>
  span.split(",").flatMap((part) => {
    const [from = "", to = from] = part.split("-");
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => Number(from) + step);
  });

/** The awards that "CSTĐCS 2022-2024" or "BK-tỉnh 2023 chuyên đề" names. */
export const awardOf = (text: string): Omit<AwardFact, "provenance">[] => {
  const [word = "", span = "", ...occasion] = text.split(" ");
  const code = awardWords[word];
  if (!code) throw new Error(`not an award of the tables: "${text}"`);
  const kinds = { "": "merit", "chuyên đề": "thematic", "đột xuất": "sudden" } as const;
  const grantedFor = kinds[occasion.join(" ") as keyof typeof kinds];
  return years(span).map((year) => ({ code, year, grantedFor }));
};

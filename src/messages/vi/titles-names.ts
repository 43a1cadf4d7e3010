import type { Rating } from "../../domain/codes.ts";
import type { AwardCode } from "../../domain/plan/fields.ts";

/** What each title and reward is called. */
export const awardNames: Readonly<Record<AwardCode, string>> = {
  lao_dong_tien_tien: "Lao động tiên tiến",
  chien_si_thi_dua_co_so: "Chiến sĩ thi đua cơ sở",
  chien_si_thi_dua_tinh: "Chiến sĩ thi đua cấp tỉnh",
  chien_si_thi_dua_bo: "Chiến sĩ thi đua cấp Bộ",
  chien_si_thi_dua_toan_quoc: "Chiến sĩ thi đua toàn quốc",
  tap_the_lao_dong_tien_tien: "Tập thể lao động tiên tiến",
  tap_the_lao_dong_xuat_sac: "Tập thể lao động xuất sắc",
  co_thi_dua_tinh: "Cờ thi đua của UBND tỉnh",
  co_thi_dua_bo: "Cờ thi đua của Bộ",
  co_thi_dua_chinh_phu: "Cờ thi đua của Chính phủ",
  giay_khen_giam_doc_so: "Giấy khen của Giám đốc Sở",
  bang_khen_ubnd_tinh: "Bằng khen của Chủ tịch UBND tỉnh",
  bang_khen_bo_truong: "Bằng khen của Bộ trưởng",
  bang_khen_thu_tuong: "Bằng khen của Thủ tướng Chính phủ",
  huan_chuong_lao_dong_hang_nhat: "Huân chương Lao động hạng Nhất",
  huan_chuong_lao_dong_hang_nhi: "Huân chương Lao động hạng Nhì",
  huan_chuong_lao_dong_hang_ba: "Huân chương Lao động hạng Ba",
  ky_niem_chuong: "Kỷ niệm chương",
};

/** What titles of persons are called on a button. */
export const shortNames: Readonly<Partial<Record<AwardCode, string>>> = {
  chien_si_thi_dua_co_so: "CSTĐ cơ sở",
  chien_si_thi_dua_tinh: "CSTĐ cấp tỉnh",
  chien_si_thi_dua_bo: "CSTĐ cấp Bộ",
  chien_si_thi_dua_toan_quoc: "CSTĐ toàn quốc",
};

/** What each yearly rating is called. */
export const ratingNames: Readonly<Record<Rating, string>> = {
  hoan_thanh_xuat_sac: "Hoàn thành xuất sắc nhiệm vụ",
  hoan_thanh_tot: "Hoàn thành tốt nhiệm vụ",
  hoan_thanh: "Hoàn thành nhiệm vụ",
  khong_hoan_thanh: "Không hoàn thành nhiệm vụ",
};

/** What a title or reward is called. */
export const nameOf = (code: string): string => nameByCode.get(code) ?? code;

/** What a rating is called. */
export const ratingOf = (code: string): string => ratingByCode.get(code) ?? code;

/** The rating by its code, or any better. */
export const orBetterOf = (code: string): string =>
  code === "hoan_thanh_xuat_sac" ? ratingOf(code) : `${ratingOf(code)} trở lên`;

/** Names of which any counts. */
export const anyNameOf = (codes: readonly string[]): string => codes.map(nameOf).join(" hoặc ");

const nameByCode = new Map<string, string>(Object.entries(awardNames));
const ratingByCode = new Map<string, string>(Object.entries(ratingNames));

import type { Rating } from "../../domain/codes.ts";
import type { AwardCode } from "../../domain/plan/fields.ts";
import { awardNames as vietnamese } from "../vi/titles-names.ts";

/** What each title and reward is called in English. */
const plainNames: Readonly<Record<AwardCode, string>> = {
  lao_dong_tien_tien: "Advanced Worker",
  chien_si_thi_dua_co_so: "Grassroots Emulation Fighter",
  chien_si_thi_dua_tinh: "Provincial Emulation Fighter",
  chien_si_thi_dua_bo: "Ministerial Emulation Fighter",
  chien_si_thi_dua_toan_quoc: "National Emulation Fighter",
  tap_the_lao_dong_tien_tien: "Advanced Labour Collective",
  tap_the_lao_dong_xuat_sac: "Excellent Labour Collective",
  co_thi_dua_tinh: "Emulation Flag of the province",
  co_thi_dua_bo: "Emulation Flag of the ministry",
  co_thi_dua_chinh_phu: "Government's Emulation Flag",
  giay_khen_giam_doc_so: "Director's Certificate of Commendation",
  bang_khen_ubnd_tinh: "Certificate of Merit of the province's Chair",
  bang_khen_bo_truong: "Minister's Certificate of Merit",
  bang_khen_thu_tuong: "Prime Minister's Certificate of Merit",
  huan_chuong_lao_dong_hang_nhat: "Labour Order, 1st class",
  huan_chuong_lao_dong_hang_nhi: "Labour Order, 2nd class",
  huan_chuong_lao_dong_hang_ba: "Labour Order, 3rd class",
  ky_niem_chuong: "Commemorative Medal",
};

/** What each yearly rating is called. */
const ratingNames: Readonly<Record<Rating, string>> = {
  hoan_thanh_xuat_sac: "excellently completed",
  hoan_thanh_tot: "well completed",
  hoan_thanh: "completed",
  khong_hoan_thanh: "not completed",
};

/** What a title or reward is called, with its Vietnamese name. */
export const nameOf = (code: string): string => {
  const plain = plainByCode.get(code);
  return plain === undefined ? code : `${plain} (${vietnameseByCode.get(code)})`;
};

/** What a title or reward is called in English. */
export const plainNameOf = (code: string): string => plainByCode.get(code) ?? code;

/** What a rating is called. */
export const ratingOf = (code: string): string => ratingByCode.get(code) ?? code;

/** The rating by its code, or any better. */
export const orBetterOf = (code: string): string =>
  code === "hoan_thanh_xuat_sac" ? ratingOf(code) : `${ratingOf(code)} or better`;

/** Names of which any counts. */
export const anyNameOf = (codes: readonly string[]): string => codes.map(plainNameOf).join(" or ");

const plainByCode = new Map<string, string>(Object.entries(plainNames));
const vietnameseByCode = new Map<string, string>(Object.entries(vietnamese));
const ratingByCode = new Map<string, string>(Object.entries(ratingNames));

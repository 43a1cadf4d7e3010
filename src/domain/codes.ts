/** Emulation titles of persons, lowest first. */
export const personTitles = [
  "lao_dong_tien_tien",
  "chien_si_thi_dua_co_so",
  "chien_si_thi_dua_tinh",
  "chien_si_thi_dua_bo",
  "chien_si_thi_dua_toan_quoc",
] as const;

export type PersonTitle = (typeof personTitles)[number];

/** Emulation titles of collectives. */
export const collectiveTitles = [
  "tap_the_lao_dong_tien_tien",
  "tap_the_lao_dong_xuat_sac",
  "co_thi_dua_tinh",
  "co_thi_dua_bo",
  "co_thi_dua_chinh_phu",
] as const;

/** Forms of reward: granted or proposed by those with the authority, never pledged as a fact. */
export const rewards = [
  "giay_khen_giam_doc_so",
  "bang_khen_ubnd_tinh",
  "bang_khen_bo_truong",
  "bang_khen_thu_tuong",
  "huan_chuong_lao_dong_hang_nhat",
  "huan_chuong_lao_dong_hang_nhi",
  "huan_chuong_lao_dong_hang_ba",
  "ky_niem_chuong",
] as const;

/** Yearly ratings, lowest first. */
export const ratings = ["khong_hoan_thanh", "hoan_thanh", "hoan_thanh_tot", "hoan_thanh_xuat_sac"] as const;

export type Rating = (typeof ratings)[number];

/** Which rating decree holds for a person depends on this. */
export const staffKinds = ["can_bo", "cong_chuc", "vien_chuc", "nguoi_lao_dong"] as const;

export type StaffKind = (typeof staffKinds)[number];

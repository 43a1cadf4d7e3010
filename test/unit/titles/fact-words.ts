import { z } from "zod";
import type { Rating, StaffKind } from "../../../src/domain/codes.ts";
import type { ManualCode } from "../../../src/domain/titles/criterion.ts";
import type { Provenance } from "../../../src/domain/titles/fact.ts";
import type { AbsenceReason } from "../../../src/domain/titles/service-facts.ts";

/** What marks a fact that nobody checked. */
export const selfMark = " (tự khai)";

/** A fact's text without its mark, and where it comes from. */
export const sourced = (text: string): { text: string; provenance: Provenance } => ({
  text: text.replace(selfMark, ""),
  provenance: {
    standing: text.endsWith(selfMark) ? "selfEntered" : "verified",
    source: "bảng",
    on: null,
    decisionNumber: null,
  },
});

/** A fact that somebody checked. */
export const verified: Provenance = sourced("").provenance;

/** Ratings. */
export const ratingOf: Readonly<Record<string, Rating>> = {
  "xuất sắc": "hoan_thanh_xuat_sac",
  tốt: "hoan_thanh_tot",
  "hoàn thành": "hoan_thanh",
  không: "khong_hoan_thanh",
};

/** What people confirm. */
export const manualOf: Readonly<Record<string, ManualCode>> = {
  "tinh thần": "spirit",
  "lựa chọn": "selected",
  "chấp hành": "conduct",
  "phong trào": "movementActive",
  "đoàn kết": "unity",
  "gương mẫu": "unityExemplary",
  "tiêu biểu": "outstandingCollective",
  "tiêu biểu trong số dẫn đầu": "outstandingAmongLeaders",
  "trong sạch": "cleanAndThrifty",
  "dân chủ": "democracyAndCare",
  "10 năm": "tenYearsBuilt",
  "không thuộc đối tượng cờ": "notEligibleForFlag",
  "thành tích phong trào": "movementAchievement",
  "nhiều thành tích": "manyAchievements",
  "đột xuất": "suddenAchievement",
  "giải quốc tế": "internationalPrize",
  "phát minh": "invention",
  "đóng góp": "contribution",
  "nhiệm vụ chính trị": "politicalDuty",
};

/** Why somebody was away. */
export const absenceOf: Readonly<Record<string, AbsenceReason>> = {
  "thai sản": "maternity",
  ốm: "sickness",
  "không lương": "unpaid",
  học: "study",
  "mới tuyển": "newRecruit",
  "cứu người": "injuredInRescue",
  khác: "other",
};

/** Kinds of staff. */
export const staffOf: Readonly<Record<string, StaffKind>> = {
  "cán bộ": "can_bo",
  "công chức": "cong_chuc",
  "viên chức": "vien_chuc",
  "người lao động": "nguoi_lao_dong",
};

/** The value of a word. @throws where the tables have no such word */
export const said = <Value>(words: Readonly<Record<string, Value>>, word: string): Value => {
  const value = words[word];
  if (value === undefined) throw new Error(`not a word of the tables: "${word}"`);
  return value;
};

/** How far an achievement reaches. */
export const levelOf = { "cơ sở": "co_so", tỉnh: "tinh", bộ: "bo", "toàn quốc": "toan_quoc" } as const;
/** Who recognised it. */
export const recogniserOf = { "cơ quan": "office", tỉnh: "province", bộ: "ministry" } as const;
/** One of the words. */
export const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>): z.ZodType<Key> =>
  z.enum(Object.keys(words) as [Key, ...Key[]]);

/** What a register holds. */
export const registerOf = {
  "danh hiệu": "awards",
  "sáng kiến": "initiatives",
  "đề tài": "scienceWorks",
  "đăng ký": "pledges",
  "kỷ luật": "proceedings",
} as const;

/** Who organises or launches. */
export const bodyOf = {
  tỉnh: "province",
  bộ: "ministry",
  "Thủ tướng": "primeMinister",
  "trung ương": "central",
} as const;
/** Degrees of discipline. */
export const degreeOf = {
  "khiển trách": "khien_trach",
  "cảnh cáo": "canh_cao",
  "trên cảnh cáo": "aboveCanhCao",
} as const;
/** Causes of discipline. */
export const causeOf = { "công vụ": "duty", "đạo đức": "conduct", khác: "other" } as const;
/** What is looked into. */
export const proceedingOf = {
  "kỷ luật": "disciplineReview",
  "điều tra": "investigation",
  "kiểm tra": "inspection",
  "đơn thư": "complaint",
  "báo nêu": "pressReport",
} as const;
/** Whose work it is. */
export const authorOf = { "một mình": "sole", chính: "first", đồng: "coAuthor" } as const;

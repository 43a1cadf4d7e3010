import type { StaffKind } from "../../codes.ts";
import type { Day } from "../../day.ts";

/** The texts by which people are rated. */
export type RatingRuleId = "decree90" | "decree335" | "ownRule233";

/** A text that rates some kinds of staff over some time. */
export type RatingRule = {
  readonly ruleId: RatingRuleId;
  readonly name: string;
  readonly article: string;
  readonly staffKind: StaffKind;
  readonly from: Day;
  /** The last day; `null`: still in force. */
  readonly through: Day | null;
  /** Whether the text was read, or only reported. */
  readonly status: "text" | "reported";
};

const asIssued90 = {
  ruleId: "decree90",
  name: "Nghị định 90/2020/NĐ-CP",
  from: "2020-08-20",
  through: "2023-09-14",
  status: "text",
} as const;

const decree90 = {
  ruleId: "decree90",
  name: "Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP)",
  from: "2023-09-15",
  status: "text",
} as const;

/** The texts that hold for staff by law; what an office or unit must say itself is not among them. */
export const ratingRules: readonly RatingRule[] = [
  { ...asIssued90, staffKind: "can_bo", article: "Điều 4-7", status: "reported" },
  { ...asIssued90, staffKind: "cong_chuc", article: "Điều 8-11" },
  { ...asIssued90, staffKind: "vien_chuc", article: "Điều 12-15" },
  { ...decree90, staffKind: "can_bo", article: "Điều 4-7", through: "2026-06-30", status: "reported" },
  { ...decree90, staffKind: "cong_chuc", article: "Điều 8-11", through: "2025-12-31" },
  { ...decree90, staffKind: "vien_chuc", article: "Điều 12-15", through: "2026-06-30" },
  {
    ruleId: "decree335",
    name: "Nghị định 335/2025/NĐ-CP",
    article: "Điều 2(2), 20, 27",
    staffKind: "cong_chuc",
    from: "2026-01-01",
    through: null,
    status: "text",
  },
];

/** Decree 90 for the end of 2026, for public employees whose unit has no rule of its own yet. */
export const untilOwnRule: RatingRule = {
  ...decree90,
  staffKind: "vien_chuc",
  article: "Điều 12-15; chuyển tiếp theo Nghị định 233/2026/NĐ-CP",
  from: "2026-07-01",
  through: "2026-12-31",
  status: "reported",
};

/** The first day of Decree 233/2026, under which each unit of public employees writes its own rule. */
export const ownRuleFrom: Day = "2026-07-01";

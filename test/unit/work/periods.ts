import { z } from "zod";
import { decimal } from "../../../src/domain/rational.ts";
import type { Result } from "../../../src/domain/result.ts";
import { exactly } from "../../../src/domain/work/interval.ts";
import { openSettings } from "../../../src/domain/work/rating/rating-settings.ts";
import type { Score } from "../../../src/domain/work/rating/score-month.ts";
import {
  type Absence,
  type PeriodFault,
  type PeriodMonth,
  type PeriodScore,
  scorePeriod,
} from "../../../src/domain/work/rating/score-period.ts";

const absences: Readonly<Record<string, Absence>> = {
  "thai sản": "maternity",
  ốm: "sickness",
  "không lương": "unpaidLeave",
  "chưa về": "notEmployed",
};

const kinds = { quý: "quarter", "6 tháng": "halfYear", năm: "year" } as const;

/** A month's score of so many points, half of them for tasks. */
export const scoreOf = (points: number): Score => ({
  taskPoints: exactly(decimal(points / 2)),
  points: exactly(decimal(points)),
  missing: [],
  gaps: [],
});

/** A period of 2026 in the words of the tables. */
export const periodInWords = z.strictObject({
  kỳ: z.enum(["quý", "6 tháng", "năm"]),
  tháng: z.record(z.string(), z.union([z.number(), z.enum(["thai sản", "ốm", "không lương", "chưa về"])])),
  "tháng nghỉ": z.enum(["bỏ ra", "tính 0"]).nullable().default(null),
  "tháng 12": z.enum(["bỏ ra", "chờ"]).nullable().default(null),
  "làm tròn": z.number().nullable().default(null),
});

const monthOf = ([name, value]: readonly [string, number | string]): PeriodMonth => {
  const month = `2026-${name.padStart(2, "0")}`;
  if (typeof value === "number") return { month, score: scoreOf(value) };
  return { month, absence: absences[value] ?? "notEmployed" };
};

/** The score of the first such period of 2026. */
export const scoredPeriod = (row: z.output<typeof periodInWords>): Result<PeriodScore, PeriodFault> => {
  const [absent, december] = [row["tháng nghỉ"], row["tháng 12"]];
  return scorePeriod({ kind: kinds[row.kỳ], month: "2026-01" }, Object.entries(row.tháng).map(monthOf), {
    ...openSettings,
    absentMonths: absent === null ? null : absent === "bỏ ra" ? "leftOut" : "asZero",
    december: december === null ? null : december === "bỏ ra" ? "leftOut" : "awaited",
    roundingDecimals: row["làm tròn"],
  });
};

import { z } from "zod";
import type { Rating, StaffKind } from "../../../src/domain/codes.ts";
import type { ManualCode } from "../../../src/domain/titles/criterion.ts";
import {
  type AbsenceReason,
  type AchievementFact,
  type Evidence,
  noEvidence,
  type Provenance,
} from "../../../src/domain/titles/evidence.ts";
import { openTitleSettings, type TitleSettings } from "../../../src/domain/titles/title-settings.ts";
import { awardOf, years } from "./award-words.ts";

const selfMark = " (tự khai)";

/** A fact's text without its mark, and where it comes from. */
const sourced = (text: string): { text: string; provenance: Provenance } => ({
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

const ratingOf: Readonly<Record<string, Rating>> = {
  "xuất sắc": "hoan_thanh_xuat_sac",
  tốt: "hoan_thanh_tot",
  "hoàn thành": "hoan_thanh",
  không: "khong_hoan_thanh",
};

const manualOf: Readonly<Record<string, ManualCode>> = {
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

const absenceOf: Readonly<Record<string, AbsenceReason>> = {
  "thai sản": "maternity",
  ốm: "sickness",
  "không lương": "unpaid",
  học: "study",
  "mới tuyển": "newRecruit",
  "cứu người": "injuredInRescue",
  khác: "other",
};

const staffOf: Readonly<Record<string, StaffKind>> = {
  "cán bộ": "can_bo",
  "công chức": "cong_chuc",
  "viên chức": "vien_chuc",
  "người lao động": "nguoi_lao_dong",
};

const said = <Value>(words: Readonly<Record<string, Value>>, word: string): Value => {
  const value = words[word];
  if (value === undefined) throw new Error(`not a word of the tables: "${word}"`);
  return value;
};

const levelOf = { "cơ sở": "co_so", tỉnh: "tinh", bộ: "bo", "toàn quốc": "toan_quoc" } as const;
const recogniserOf = { "cơ quan": "office", tỉnh: "province", bộ: "ministry" } as const;
const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>): z.ZodType<Key> =>
  z.enum(Object.keys(words) as [Key, ...Key[]]);

const day = z.string();
const count = z.number().nullable().default(null);

const achievement = z.strictObject({
  năm: z.number(),
  "công nhận": day.nullable().optional(),
  "phạm vi": keysOf(levelOf).default("cơ sở"),
  bởi: keysOf(recogniserOf).nullable().default("cơ quan"),
  "áp dụng": z.boolean().nullable().default(true),
  "tác giả": z.enum(["một mình", "chính", "đồng"]).default("một mình"),
  "đã dùng": z.array(z.string()).default([]),
  "tự khai": z.boolean().default(false),
  mã: z.string().optional(),
});

const months = z.record(z.string(), z.number()).default({});

/** The facts of a case, in the words of the tables; what is left out is not known. */
export const factsInWords = z.strictObject({
  là: z.string().optional(),
  "xếp loại": z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  "đã tặng": z.array(z.string()).optional(),
  "xác nhận": z.array(z.string()).optional(),
  "kỷ luật": z
    .array(
      z.strictObject({
        mức: z.enum(["khiển trách", "cảnh cáo", "trên cảnh cáo"]).default("khiển trách"),
        ngày: day,
        hết: day.nullable().default(null),
        do: z.enum(["công vụ", "đạo đức", "khác"]).default("công vụ"),
        "đã tính": z.number().nullable().default(null),
        "tự khai": z.boolean().default(false),
      }),
    )
    .optional(),
  "đang xem xét": z
    .array(
      z.strictObject({
        việc: z.enum(["kỷ luật", "điều tra", "kiểm tra", "đơn thư", "báo nêu"]),
        từ: day,
        xong: day.nullable().default(null),
        "dấu hiệu": z.boolean().default(false),
      }),
    )
    .optional(),
  "công tác": z
    .record(
      z.string(),
      z.strictObject({
        tháng: z.number(),
        nghỉ: months,
        "ngày nghỉ": months,
        "tự khai": z.boolean().default(false),
      }),
    )
    .optional(),
  "sáng kiến": z.array(achievement).optional(),
  "đề tài": z.array(achievement).optional(),
  "tập thể": z
    .strictObject({
      người: count,
      LĐTT: count,
      CSTĐCS: count,
      "hoàn thành": count,
      "chưa xếp loại": count,
      "cảnh cáo": count,
      "tự khai": z.boolean().default(false),
    })
    .optional(),
  khối: z.partialRecord(z.enum(["tỉnh", "bộ", "trung ương"]), z.boolean()).optional(),
  "phong trào": z
    .strictObject({
      do: z.enum(["tỉnh", "bộ", "Thủ tướng"]),
      năm: z.number(),
      dịp: z.enum(["sơ kết", "tổng kết"]).default("tổng kết"),
      "dẫn đầu": z.boolean().default(true),
    })
    .optional(),
  "vượt chỉ tiêu": z.boolean().optional(),
  "đăng ký": z.boolean().optional(),
  "tỷ lệ": z.tuple([z.number(), z.number()]).optional(),
  sổ: z.array(z.string()).optional(),
  "giải thể": day.optional(),
  "chuyển đến": z.tuple([day, z.number()]).optional(),
});

export type FactsInWords = z.input<typeof factsInWords>;

const registerOf = {
  "danh hiệu": "awards",
  "sáng kiến": "initiatives",
  "đề tài": "scienceWorks",
  "đăng ký": "pledges",
  "kỷ luật": "proceedings",
} as const;

const bodyOf = {
  tỉnh: "province",
  bộ: "ministry",
  "Thủ tướng": "primeMinister",
  "trung ương": "central",
} as const;
const degreeOf = {
  "khiển trách": "khien_trach",
  "cảnh cáo": "canh_cao",
  "trên cảnh cáo": "aboveCanhCao",
} as const;
const causeOf = { "công vụ": "duty", "đạo đức": "conduct", khác: "other" } as const;
const proceedingOf = {
  "kỷ luật": "disciplineReview",
  "điều tra": "investigation",
  "kiểm tra": "inspection",
  "đơn thư": "complaint",
  "báo nêu": "pressReport",
} as const;
const authorOf = { "một mình": "sole", chính: "first", đồng: "coAuthor" } as const;

const provenanceOf = (isSelf: boolean): Provenance => sourced(isSelf ? selfMark : "").provenance;

/** The evidence that a case describes, of a subject in a year. */
export const evidenceOf = (
  given: FactsInWords,
  {
    subject,
    year,
    code,
  }: { subject: Evidence["subject"]; year: number; code: Evidence["awards"][number]["code"] },
): Evidence => {
  const facts = factsInWords.parse(given);
  const staffKind = subject === "person" ? said(staffOf, facts.là ?? "công chức") : null;
  const achievements = (
    of: AchievementFact["of"],
    found: z.output<typeof achievement>[] = [],
  ): AchievementFact[] =>
    found.map((one, index) => ({
      id: one.mã ?? `${of}-${index + 1}`,
      of,
      year: one.năm,
      recognisedOn: one["công nhận"] === undefined ? `${one.năm}-10-15` : one["công nhận"],
      reach: levelOf[one["phạm vi"]],
      recogniser: one.bởi === null ? null : recogniserOf[one.bởi],
      isApplied: one["áp dụng"],
      authorship: authorOf[one["tác giả"]],
      uses: one["đã dùng"].flatMap((text) =>
        awardOf(text).map((use) => ({ code: use.code, year: use.year })),
      ),
      provenance: provenanceOf(one["tự khai"]),
    }));
  return {
    ...noEvidence(subject, staffKind),
    ratings: Object.entries(facts["xếp loại"] ?? {}).flatMap(([span, words]) =>
      years(span).flatMap((ratedYear) =>
        [words].flat().map((word) => {
          const { text, provenance } = sourced(word);
          return { year: ratedYear, rating: said(ratingOf, text), decree: null, provenance };
        }),
      ),
    ),
    awards: (facts["đã tặng"] ?? []).flatMap((words) => {
      const { text, provenance } = sourced(words);
      return awardOf(text).map((award) => ({ ...award, provenance }));
    }),
    confirmations: (facts["xác nhận"] ?? []).map((words) => {
      const { text, provenance } = sourced(words);
      const holds = !text.startsWith("không phải ");
      const word = text.replace("không phải ", "");
      const manual = word.startsWith("office:") ? (word as ManualCode) : said(manualOf, word);
      return { code: manual, year, holds, by: "hội đồng", provenance };
    }),
    disciplines: (facts["kỷ luật"] ?? []).map((one) => ({
      degree: degreeOf[one.mức],
      decidedOn: one.ngày,
      endsOn: one.hết,
      cause: causeOf[one.do],
      countedIn: one["đã tính"],
      provenance: provenanceOf(one["tự khai"]),
    })),
    proceedings: (facts["đang xem xét"] ?? []).map((one) => ({
      kind: proceedingOf[one.việc],
      openedOn: one.từ,
      closedOn: one.xong,
      hasSigns: one["dấu hiệu"],
      provenance: verified,
    })),
    attendance: Object.entries(facts["công tác"] ?? {}).map(([workedYear, one]) => ({
      year: Number(workedYear),
      workedMonths: one.tháng,
      absences: [...new Set([...Object.keys(one.nghỉ), ...Object.keys(one["ngày nghỉ"])])].map((reason) => ({
        reason: said(absenceOf, reason),
        months: one.nghỉ[reason] ?? 0,
        workingDays: one["ngày nghỉ"][reason] ?? 0,
      })),
      provenance: provenanceOf(one["tự khai"]),
    })),
    achievements: [
      ...achievements("initiative", facts["sáng kiến"]),
      ...achievements("science", facts["đề tài"]),
    ],
    members: facts["tập thể"]
      ? [
          {
            year,
            memberCount: facts["tập thể"].người,
            advancedWorkerCount: facts["tập thể"].LĐTT,
            fighterCount: facts["tập thể"].CSTĐCS,
            completedCount: facts["tập thể"]["hoàn thành"],
            unratedCount: facts["tập thể"]["chưa xếp loại"],
            warnedCount: facts["tập thể"]["cảnh cáo"],
            provenance: provenanceOf(facts["tập thể"]["tự khai"]),
          },
        ]
      : [],
    blocs: Object.entries(facts.khối ?? {}).map(([body, isLeader]) => ({
      year,
      organiser: bodyOf[body as "tỉnh" | "bộ" | "trung ương"],
      isLeader,
      provenance: verified,
    })),
    movements: facts["phong trào"]
      ? [
          {
            year,
            launchedBy: bodyOf[facts["phong trào"].do],
            lastingYears: facts["phong trào"].năm,
            review: facts["phong trào"].dịp === "sơ kết" ? "interim" : "final",
            isLeader: facts["phong trào"]["dẫn đầu"],
            provenance: verified,
          },
        ]
      : [],
    targets:
      facts["vượt chỉ tiêu"] === undefined
        ? []
        : [{ year, isExceeded: facts["vượt chỉ tiêu"], provenance: verified }],
    pledges: facts["đăng ký"] ? [{ code, year, provenance: verified }] : [],
    quotas: facts["tỷ lệ"]
      ? [
          {
            code,
            year,
            candidateCount: facts["tỷ lệ"][0],
            baseCount: facts["tỷ lệ"][1],
            provenance: verified,
          },
        ]
      : [],
    registers: (facts.sổ ?? []).map((words) => {
      const { text, provenance } = sourced(words);
      const [, of = "", span = ""] = /^(\D+) (.+)$/.exec(text) ?? [];
      const [from, to] = span.split("-");
      return {
        of: said(registerOf, of),
        fromYear: from === "đầu" ? null : Number(from),
        toYear: Number(to ?? from),
        provenance,
      };
    }),
    dissolutions: facts["giải thể"] ? [{ dissolvedOn: facts["giải thể"], provenance: verified }] : [],
    transfers: facts["chuyển đến"]
      ? [
          {
            movedOn: facts["chuyển đến"][0],
            monthsAtFormerThatYear: facts["chuyển đến"][1],
            provenance: verified,
          },
        ]
      : [],
  };
};

/** Settings in the words of the tables. */
export const settingsInWords = z
  .strictObject({
    "cửa sổ": z.enum(["riêng", "chồng"]).optional(),
    "đến năm đề nghị": z.boolean().optional(),
    "phải đăng ký": z.boolean().optional(),
    "tỷ lệ CSTĐCS": z.number().optional(),
    "nghỉ tối đa": z.number().optional(),
    "74(1)d": z.enum(["cả hai", "vế sau"]).optional(),
    "sáng kiến hai danh hiệu": z.enum(["được", "không"]).optional(),
    "hạn sáng kiến": z.number().optional(),
    "đồng tác giả": z.enum(["được", "không"]).optional(),
    "người chưa xếp loại": z.enum(["tính", "không tính"]).optional(),
    "quy định riêng": z.array(z.tuple([z.string(), z.string(), z.string()])).optional(),
  })
  .transform(
    (words): TitleSettings => ({
      ...openTitleSettings,
      windows:
        words["cửa sổ"] === undefined ? null : words["cửa sổ"] === "riêng" ? "separate" : "overlapping",
      reachesProposal: words["đến năm đề nghị"] ?? false,
      pledgeIsCondition: words["phải đăng ký"] ?? false,
      fighterQuotaPercent: words["tỷ lệ CSTĐCS"] ?? null,
      absentDaysLimit: words["nghỉ tối đa"] ?? null,
      article74: words["74(1)d"] === "cả hai" ? "both" : "secondOnly",
      initiativeForTwoTitles: choice(words["sáng kiến hai danh hiệu"], "allowed", "barred"),
      achievementYears: words["hạn sáng kiến"] ?? null,
      coAuthors: choice(words["đồng tác giả"], "all", "firstOnly"),
      unratedInBase:
        words["người chưa xếp loại"] === undefined
          ? null
          : words["người chưa xếp loại"] === "tính"
            ? "in"
            : "out",
      officeRules: (words["quy định riêng"] ?? []).flatMap(([award, from, through]) =>
        (["person", "collective"] as const).map((subject) => ({
          code: "office:tieu-chuan" as const,
          award: awardOf(`${award} 2026`)[0]?.code ?? "ky_niem_chuong",
          subject,
          article: "Điều 5 Quy chế thi đua của cơ quan",
          from,
          through: through === "" ? null : through,
        })),
      ),
    }),
  );

const choice = <Yes, No>(word: "được" | "không" | undefined, yes: Yes, no: No): Yes | No | null =>
  word === undefined ? null : word === "được" ? yes : no;

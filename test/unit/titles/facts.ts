import type { z } from "zod";
import type { ManualCode } from "../../../src/domain/titles/criterion.ts";
import { type Evidence, noEvidence } from "../../../src/domain/titles/evidence.ts";
import type { Provenance } from "../../../src/domain/titles/fact.ts";
import type { AchievementFact } from "../../../src/domain/titles/merit-facts.ts";
import { awardOf, years } from "./award-words.ts";
import {
  absenceOf,
  authorOf,
  bodyOf,
  causeOf,
  degreeOf,
  levelOf,
  manualOf,
  proceedingOf,
  ratingOf,
  recogniserOf,
  registerOf,
  said,
  selfMark,
  sourced,
  staffOf,
  verified,
} from "./fact-words.ts";
import { type achievementInWords, type FactsInWords, factsInWords } from "./facts-in-words.ts";

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
    found: z.output<typeof achievementInWords>[] = [],
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

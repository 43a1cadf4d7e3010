import { z } from "zod";
import { openTitleSettings, type TitleSettings } from "../../../src/domain/titles/title-settings.ts";
import { awardOf } from "./award-words.ts";

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

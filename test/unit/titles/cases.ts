import { z } from "zod";
import { collectiveTitles } from "../../../src/domain/codes.ts";
import type { AwardCode } from "../../../src/domain/plan/fields.ts";
import type { Evidence } from "../../../src/domain/titles/evidence.ts";
import { judgeTitle, type TitleQuestion } from "../../../src/domain/titles/judge-title.ts";
import type { TitleVerdict } from "../../../src/domain/titles/title-verdict.ts";
import { readCases } from "../calendar/read-cases.ts";
import { awardOf } from "./award-words.ts";
import { evidenceOf } from "./facts.ts";
import { factsInWords } from "./facts-in-words.ts";
import { settingsInWords } from "./settings-words.ts";

const facts = z.looseObject({});
const group = z
  .strictObject({
    xét: z.string(),
    "tập thể": z.boolean().default(false),
    ngày: z.string(),
    "căn cứ": z.string(),
    "sẵn có": facts.default({}),
    "thiết lập": z.looseObject({}).default({}),
    "trường hợp": z.array(
      z.strictObject({
        given: facts.default({}),
        ngày: z.string().optional(),
        năm: z.number().optional(),
        xét: z.string().optional(),
        "thiết lập": z.looseObject({}).default({}),
        expected: z.string(),
        basis: z.string(),
      }),
    ),
  })
  .transform((words) => ({ ...words, title: words.xét, basis: words["căn cứ"] }));

/** The tables, by the names of their files. */
export const tables = [
  "lao-dong-tien-tien",
  "chien-si-thi-dua-co-so",
  "chien-si-thi-dua-tinh",
  "chien-si-thi-dua-toan-quoc",
  "danh-hieu-tap-the",
  "khen-thuong-ca-nhan",
  "khen-thuong-tap-the",
  "thoi-diem",
  "thiet-lap",
];

const without = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));

type Group = z.output<typeof group>;
type Row = Group["trường hợp"][number];

/** The cases of a table. */
export const groupsOf = (name: string): Group[] =>
  readCases(new URL(`./${name}.yaml`, import.meta.url), group);

/** What a case asks, with the evidence and settings that it gives. */
export const askedBy = (
  found: Group,
  row: Row,
): { code: AwardCode; evidence: Evidence; question: TitleQuestion } => {
  const [award] = awardOf(row.xét ?? found.xét);
  if (!award) throw new Error("no award");
  const { code } = award;
  const isCollective = found["tập thể"] || (collectiveTitles as readonly string[]).includes(code);
  const subject = isCollective ? "collective" : "person";
  const year = row.năm ?? award.year;
  const given = factsInWords.parse(without({ ...found["sẵn có"], ...row.given }));
  const evidence = evidenceOf(given, { subject, year, code });
  const settings = settingsInWords.parse(without({ ...found["thiết lập"], ...row["thiết lập"] }));
  return { code, evidence, question: { year, on: row.ngày ?? found.ngày, settings } };
};

/** The verdict on a case. */
export const judgeRow = (found: Group, row: Row): TitleVerdict => {
  const { code, evidence, question } = askedBy(found, row);
  return judgeTitle(code, evidence, question);
};

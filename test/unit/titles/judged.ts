import type { AwardCode } from "../../../src/domain/plan/fields.ts";
import { judgeTitle, type TitleQuestion } from "../../../src/domain/titles/judge-title.ts";
import { openTitleSettings } from "../../../src/domain/titles/title-settings.ts";
import type { TitleVerdict } from "../../../src/domain/titles/title-verdict.ts";
import { evidenceOf } from "./facts.ts";
import type { FactsInWords } from "./facts-in-words.ts";

/** The year 2026, judged at its end by an office that has settled nothing. */
export const question: TitleQuestion = { year: 2026, on: "2026-12-20", settings: openTitleSettings };

/** The verdict on facts in the words of the tables. */
export const judge = (
  code: AwardCode,
  given: FactsInWords,
  { subject = "person", ...asked }: Partial<TitleQuestion> & { subject?: "person" | "collective" } = {},
): TitleVerdict => {
  const full = { ...question, ...asked };
  return judgeTitle(code, evidenceOf(given, { subject, year: full.year, code }), full);
};

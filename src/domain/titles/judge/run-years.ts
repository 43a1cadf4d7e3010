import type { AwardCode } from "../../plan/fields.ts";
import type { Known } from "../../work/rating/known.ts";
import type { WithinTest, YearTest } from "../criterion.ts";
import type { NeedWord, Note, Status, TitleGap } from "../title-verdict.ts";
import { disciplineEffect } from "./discipline.ts";
import { note } from "./finding.ts";
import { judgeAchievement, needOf, registerOf } from "./judge-achievement.ts";
import { judgeRating } from "./judge-rating.ts";
import { isComplete, ofYear, type View } from "./view.ts";

const knownOf: Readonly<Record<Status, Known>> = { met: true, missing: false, unknown: null };

const hasAward = ({ evidence }: View, year: number, codes: readonly AwardCode[]): boolean =>
  ofYear(evidence.awards, year).some((award) => codes.includes(award.code));

/** Without "hoàn thành tốt" the year has no Chiến sĩ thi đua cơ sở either (Art. 23(1), 24(1)a). */
const ruledOut = (view: View, year: number, codes: readonly AwardCode[]): boolean =>
  codes.includes("chien_si_thi_dua_co_so") && judgeRating(view, year, "hoan_thanh_tot").status === "missing";

const testYear = (view: View, year: number, test: YearTest): Known => {
  if (test.is === "rating") return knownOf[judgeRating(view, year, test.least).status];
  if (disciplineEffect(view, year).lacks.length > 0) return false;
  if (hasAward(view, year, test.codes)) return true;
  return isComplete(view.evidence, "awards", year) || ruledOut(view, year, test.codes) ? false : null;
};

/** Whether a year belongs to a run; a year with maternity leave and nothing given is open (152, Art. 4(5)). */
export type RunYear = { readonly year: number; readonly holds: Known; readonly isLeave: boolean };

/** A year under the tests of a run, any of which suffices. */
export const runYear = (view: View, year: number, each: readonly YearTest[]): RunYear => {
  const answers = each.map((test) => testYear(view, year, test));
  const holds = answers.includes(true) ? true : answers.includes(null) ? null : false;
  const isDisciplined = disciplineEffect(view, year).lacks.length > 0;
  const hasMaternity = ofYear(view.evidence.attendance, year)
    .flatMap(({ absences }) => absences)
    .some(({ reason }) => reason === "maternity");
  const isLeave = holds === false && hasMaternity && !isDisciplined;
  return { year, holds: isLeave ? null : holds, isLeave };
};

/** The evidence that would settle a year. */
export const yearNeed = (year: number, [test]: readonly YearTest[]): Note<NeedWord> =>
  test?.is === "award" ? note("award", { year, codes: test.codes.join(",") }) : note("rating", { year });

/** How many there are for certain, and how many there may be. */
export type Tally = {
  readonly least: number;
  readonly most: number;
  /** What no text says of those that may count. */
  readonly gaps: readonly TitleGap[];
};

const yearsOf = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** How often something stands in the years of a run. */
export const tallyWithin = (view: View, test: WithinTest, from: number, to: number): Tally => {
  const years = yearsOf(from, to);
  if (test.is === "rating") {
    const found = years.map((year) => judgeRating(view, year, test.least).status);
    const least = found.filter((status) => status === "met").length;
    return { least, most: least + found.filter((status) => status === "unknown").length, gaps: [] };
  }
  if (test.is === "award") {
    const given = view.evidence.awards.filter(
      ({ code, year }) => test.codes.includes(code) && from <= year && year <= to,
    );
    const least = new Set(given.map(({ code, year }) => `${code} ${year}`)).size;
    const open = years.filter((year) => !isComplete(view.evidence, "awards", year));
    return { least, most: least + open.length, gaps: [] };
  }
  const findings = view.evidence.achievements
    .filter(({ of, year }) => of === test.of && from <= year && year <= to)
    .map((fact) => ({
      id: fact.id,
      ...judgeAchievement(view, fact, {
        of: test.of,
        reach: "co_so",
        mustBeApplied: true,
        years: { from, to },
      }),
    }));
  const idsOf = (...statuses: readonly Status[]): number =>
    new Set(findings.filter(({ status }) => statuses.includes(status)).map(({ id }) => id)).size;
  const isClosed = years.every((year) => isComplete(view.evidence, registerOf(test.of), year));
  return {
    least: idsOf("met"),
    most: isClosed ? idsOf("met", "unknown") : Number.POSITIVE_INFINITY,
    gaps: findings.filter(({ status }) => status === "unknown").flatMap(({ gaps }) => gaps),
  };
};

/** The evidence that would settle what must stand in the years of a run. */
export const withinNeed = (test: WithinTest, from: number, to: number): Note<NeedWord> => {
  const span = { fromYear: from, toYear: to, count: test.count };
  if (test.is === "rating") return note("rating", { ...span, least: test.least });
  if (test.is === "award") return note("award", { ...span, codes: test.codes.join(",") });
  return note(needOf(test.of), span);
};

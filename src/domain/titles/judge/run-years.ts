import type { AwardCode } from "../../plan/fields.ts";
import type { Known } from "../../work/rating/known.ts";
import type { AchievementKind, WithinTest, YearTest } from "../criterion.ts";
import type { NeedWord, Note, Status, TitleGap } from "../title-verdict.ts";
import { disciplineEffect } from "./discipline.ts";
import { note } from "./finding.ts";
import { judgeAchievement, needOf } from "./judge-achievement.ts";
import { judgeRating } from "./judge-rating.ts";
import { isComplete, ofYear, registerOf, type View } from "./view.ts";

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

/** How often something stands in the years of a run. */
export type Tallier = (test: WithinTest, from: number, to: number) => Tally;

const ofAchievements = (view: View, of: AchievementKind, from: number, to: number): Tally => {
  const findings = view.evidence.achievements
    .filter((fact) => fact.of === of && from <= fact.year && fact.year <= to)
    .map((fact) => ({
      id: fact.id,
      ...judgeAchievement(view, fact, { of, reach: "co_so", mustBeApplied: true, years: { from, to } }),
    }));
  const count = (...statuses: readonly Status[]): number =>
    new Set(findings.filter(({ status }) => statuses.includes(status)).map(({ id }) => id)).size;
  const years = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const isClosed = years.every((year) => isComplete(view.evidence, registerOf(of), year));
  return {
    least: count("met"),
    most: isClosed ? count("met", "unknown") : Number.POSITIVE_INFINITY,
    gaps: findings.filter(({ status }) => status === "unknown").flatMap(({ gaps }) => gaps),
  };
};

const ofYearAlone = (view: View, test: YearTest, year: number): Tally => {
  if (test.is === "rating") {
    const { status } = judgeRating(view, year, test.least);
    return { least: status === "met" ? 1 : 0, most: status === "missing" ? 0 : 1, gaps: [] };
  }
  const given = ofYear(view.evidence.awards, year).filter(({ code }) => test.codes.includes(code));
  const least = new Set(given.map(({ code }) => code)).size;
  return { least, most: least + (isComplete(view.evidence, "awards", year) ? 0 : 1), gaps: [] };
};

/** Counts in the years of a run, each year looked at once. */
export const createTallier = (view: View): Tallier => {
  const known = new Map<WithinTest, Map<number, Tally>>();
  const ofOne = (test: WithinTest & YearTest, year: number): Tally => {
    const years = known.get(test) ?? new Map<number, Tally>();
    const tally = years.get(year) ?? ofYearAlone(view, test, year);
    known.set(test, years.set(year, tally));
    return tally;
  };
  return (test, from, to) => {
    if (test.is === "achievement") return ofAchievements(view, test.of, from, to);
    let [least, most] = [0, 0];
    for (let year = from; year <= to; year += 1) {
      const tally = ofOne(test, year);
      least += tally.least;
      most += tally.most;
    }
    return { least, most, gaps: [] };
  };
};

/** The evidence that would settle what must stand in the years of a run. */
export const withinNeed = (test: WithinTest, from: number, to: number): Note<NeedWord> => {
  const span = { fromYear: from, toYear: to, count: test.count };
  if (test.is === "rating") return note("rating", { ...span, least: test.least });
  if (test.is === "award") return note("award", { ...span, codes: test.codes.join(",") });
  return note(needOf(test.of), span);
};

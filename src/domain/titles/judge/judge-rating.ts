import { type Rating, ratings } from "../../codes.ts";
import { attendanceEffect } from "./attendance.ts";
import { disciplineEffect } from "./discipline.ts";
import { type Finding, met, missing, note, settled, unknown, withGaps } from "./finding.ts";
import { isVerified, ofYear, type View } from "./view.ts";

/** Whether the rating of a year is at least so good; a verified one stands over what people entered of themselves. */
export const judgeRating = (view: View, year: number, least: Rating): Finding => {
  const given = ofYear(view.evidence.ratings, year);
  const verified = given.filter(isVerified);
  const discipline = disciplineEffect(view, year);
  if (discipline.lacks.length > 0) return missing(...discipline.lacks);
  const months = verified.length > 0 ? { lacks: [], gaps: [] } : attendanceEffect(view, year);
  if (months.lacks.length > 0) return missing(...months.lacks);
  const findings = (verified.length > 0 ? verified : given).map(({ rating }) =>
    ratings.indexOf(rating) >= ratings.indexOf(least)
      ? met()
      : missing(note("ratingTooLow", { year, rating, least })),
  );
  const found = settled(findings, unknown([note("rating", { year })]));
  return withGaps(found, [...discipline.gaps, ...months.gaps]);
};

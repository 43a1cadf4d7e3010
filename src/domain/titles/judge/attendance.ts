import { ratingRuleFor } from "../../work/rating/rating-rule-for.ts";
import type { AbsenceReason } from "../service-facts.ts";
import type { DisciplineEffect } from "./discipline.ts";
import { note } from "./finding.ts";
import { ofYear, type View } from "./view.ts";

const nothing: DisciplineEffect = { lacks: [], gaps: [] };

/** Article 11(2) of Decree 335: rated on the time really worked. */
const protectedBy335: readonly AbsenceReason[] = ["maternity", "sickness", "injuredInRescue"];
/** Article 2(3) of Decree 90 names maternity; time in care after a rescue counts (Circular 01/2024). */
const protectedBy90: readonly AbsenceReason[] = ["maternity", "injuredInRescue"];
const notAway: readonly AbsenceReason[] = ["newRecruit"];

const leastMonths = 6;

/** What months away do to a rating of the year that is not yet verified: none given, or not a good one. */
export const attendanceEffect = (view: View, year: number): DisciplineEffect => {
  const { staffKind, attendance } = view.evidence;
  const stints = ofYear(attendance, year);
  if (staffKind === null || stints.length === 0) return nothing;
  const worked = stints.reduce((total, { workedMonths }) => total + workedMonths, 0);
  const absences = stints.flatMap((stint) => stint.absences);
  const monthsOf = (counts: (reason: AbsenceReason) => boolean): number =>
    absences.reduce((total, { reason, months }) => total + (counts(reason) ? months : 0), 0);
  const found = ratingRuleFor(staffKind, `${year}-12-31`, view.settings.rating);
  const ruleId = found.ok ? found.value.ruleId : null;
  const safe = ruleId === "decree90" ? protectedBy90 : protectedBy335;
  const kept = monthsOf((reason) => safe.includes(reason));
  const away = monthsOf((reason) => !safe.includes(reason) && !notAway.includes(reason));
  const isShort = worked < leastMonths;
  if (ruleId !== "decree90" && ruleId !== "decree335")
    return isShort || away >= 3 ? { lacks: [], gaps: ["absenceUnderOwnRule"] } : nothing;
  if (isShort && kept === 0) {
    return { lacks: [note("notRated", { year, workedMonths: worked, decree: ruleId })], gaps: [] };
  }
  if (isShort && worked + kept < leastMonths) return { lacks: [], gaps: ["absenceNotRegulated"] };
  if (ruleId === "decree335" || away < 3) return nothing;
  return away < leastMonths
    ? { lacks: [note("longAbsence", { year, months: away, decree: ruleId })], gaps: [] }
    : { lacks: [], gaps: ["absenceNotRegulated"] };
};

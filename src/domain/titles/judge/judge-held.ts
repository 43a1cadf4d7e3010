import type { AwardCode } from "../../plan/fields.ts";
import type { AwardFact } from "../merit-facts.ts";
import { type Finding, met, missing, note, unknown } from "./finding.ts";
import type { View } from "./view.ts";

/** Awards for merit up to the year; those for thematic movements or sudden feats do not count (152, Art. 4(3)). */
export const meritAwards = ({ evidence, year }: View, codes: readonly AwardCode[]): AwardFact[] =>
  evidence.awards.filter(
    (award) => codes.includes(award.code) && award.grantedFor === "merit" && award.year <= year,
  );

/** Whether one of these rewards was already given for merit. */
export const judgeHeld = (view: View, codes: readonly AwardCode[]): Finding => {
  if (meritAwards(view, codes).length > 0) return met();
  const isKnown = view.evidence.registers.some(
    ({ of, fromYear, toYear }) => of === "awards" && fromYear === null && toYear >= view.year,
  );
  const codesText = codes.join(",");
  return isKnown
    ? missing(note("notHeld", { codes: codesText }))
    : unknown([note("formerReward", { codes: codesText })]);
};

import type { AwardCode } from "../plan/fields.ts";
import type { Evidence } from "./evidence.ts";
import { judgeRequirement } from "./judge/judge-requirement.ts";
import { asOf, isComplete, ofYear, type View } from "./judge/view.ts";
import { deciding, nextSteps, obstacles } from "./next-steps.ts";
import { officeRequirement } from "./office-requirement.ts";
import { councilVote, suspensionBasis } from "./procedure.ts";
import type { TitleRule } from "./title-rule.ts";
import { type TitleMoment, titleRuleFor } from "./title-rule-for.ts";
import type { TitleSettings } from "./title-settings.ts";
import type { TitleAssumption, TitleGap, TitleVerdict, TitleWarning } from "./title-verdict.ts";

/** The year that is judged, the day it is judged on, and what the office has settled. */
export type TitleQuestion = TitleMoment & { readonly settings: TitleSettings };

const assumptions = ({ evidence, year }: View): readonly TitleAssumption[] =>
  isComplete(evidence, "proceedings", year) ? [] : ["noDiscipline", "noProceeding"];

/** No pledge only warns: the law dropped it as a condition (Art. 7), unless the office made it one. */
const warnings = (
  { evidence, year, code, settings }: View,
  { manner }: TitleRule,
): readonly TitleWarning[] => {
  const isPledged = ofYear(evidence.pledges, year).some((pledge) => pledge.code === code);
  return manner === "register" && !isPledged && !settings.pledgeIsCondition ? ["noPledge"] : [];
};

const states = { met: "projected", missing: "missing", unknown: "unknown" } as const;

/** How a title or reward stands for a year by what is known on a day; never that it is awarded. */
export const judgeTitle = (
  code: AwardCode,
  evidence: Evidence,
  { year, on, settings }: TitleQuestion,
): TitleVerdict => {
  const { subject } = evidence;
  const rule = titleRuleFor(code, subject, { year, on });
  if (!rule) return { code, subject, year, on, state: "noBasis" };
  const view: View = { code, subject, year, on, settings, evidence: asOf(evidence, on) };
  const { manner, decidedBy, authority } = rule;
  const basis = { text: rule.text, article: rule.article, status: "text" } as const;
  const ruled = { code, subject, year, on, basis, manner, decidedBy, authority, vote: councilVote(code, on) };
  const waits = obstacles(view);
  if (waits.length > 0) return { ...ruled, state: "suspended", suspension: suspensionBasis(on), next: waits };
  const requirement = judgeRequirement(view, officeRequirement(view, rule));
  const gaps: readonly TitleGap[] = [...new Set(deciding(requirement).flatMap((one) => one.gaps))].toSorted();
  return {
    ...ruled,
    state: states[requirement.status],
    requirement,
    restsOnUnverified: requirement.restsOnUnverified,
    gaps,
    assumes: assumptions(view),
    warnings: warnings(view, rule),
    next: nextSteps(view, requirement),
  };
};

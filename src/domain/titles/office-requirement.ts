import { allOf, type Criterion, criterion, manual, type Requirement } from "./criterion.ts";
import type { View } from "./judge/view.ts";
import { isInForce, type LegalBasis, legalTexts } from "./legal-text.ts";
import type { TitleRule } from "./title-rule.ts";

type Standard = Pick<TitleRule, "code" | "requirement">;

const byOffice = (article: string): LegalBasis => ({ text: "office", article, status: "office" });

const setting = byOffice("");

/** What the office's own settings add for a title. */
const switchedOn = ({ settings }: View, { code }: Standard): readonly Criterion[] => {
  const { fighterQuotaPercent: percent, absentDaysLimit } = settings;
  if (code === "chien_si_thi_dua_co_so" && percent !== null)
    return [criterion("withinQuota", setting, { kind: "withinQuota", percent })];
  if (code === "lao_dong_tien_tien" && absentDaysLimit !== null)
    return [criterion("absence", setting, { kind: "absence", fewerThanDays: absentDaysLimit })];
  return [];
};

/** A collective that was dissolved is not rewarded any more (Circular 15/2025). */
const existence = ({ on, subject }: View): readonly Criterion[] => {
  const basis = { text: "circular15", article: "", status: "reported" } as const;
  return subject === "collective" && isInForce(legalTexts.circular15, on)
    ? [criterion("stillExists", basis, { kind: "stillExists" })]
    : [];
};

/** A standard with what the office adds; its own standard stands in for one that the law leaves open. */
export const officeStandard = (view: View, standard: Standard): Requirement => {
  const { year, on, subject, settings } = view;
  const own = settings.officeRules
    .filter((rule) => rule.award === standard.code && rule.subject === subject)
    .filter((rule) => isInForce(rule, on) && isInForce(rule, `${year}-12-31`))
    .map(({ code, article }) => manual(code, byOffice(article)));
  const added = [...own, ...switchedOn(view, standard), ...existence(view)];
  if (added.length === 0) return standard.requirement;
  const isOpen = "test" in standard.requirement;
  return allOf("standard", ...(isOpen && own.length > 0 ? [] : [standard.requirement]), ...added);
};

/** What a title asks for: its standard, and a pledge where the office makes it a condition. */
export const officeRequirement = (view: View, rule: TitleRule): Requirement => {
  const standard = officeStandard(view, rule);
  const isPledged = rule.manner === "register" && view.settings.pledgeIsCondition;
  return isPledged
    ? allOf("standard", standard, criterion("pledged", setting, { kind: "pledged" }))
    : standard;
};

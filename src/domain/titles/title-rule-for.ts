import type { Day } from "../day.ts";
import type { AwardCode } from "../plan/fields.ts";
import { isInForce, legalTexts } from "./legal-text.ts";
import { certificateRules } from "./rules/certificates.ts";
import { collectiveRewardRules } from "./rules/collective-rewards.ts";
import { collectiveTitleRules } from "./rules/collective-titles.ts";
import { personRewardRules } from "./rules/person-rewards.ts";
import { personTitleRules } from "./rules/person-titles.ts";
import type { Subject, TitleRule } from "./title-rule.ts";

/** Every rule, of titles first. */
export const titleRules: readonly TitleRule[] = [
  ...personTitleRules,
  ...collectiveTitleRules,
  ...certificateRules,
  ...personRewardRules,
  ...collectiveRewardRules,
];

/** The year that is judged and the day of the judgement. */
export type TitleMoment = { readonly year: number; readonly on: Day };

/**
 * The rule of a title or reward for a year, as it stands on a day; none where its text was not in force on that day
 * or not yet in that year: a later law is never applied to an earlier year.
 */
export const titleRuleFor = (
  code: AwardCode,
  subject: Subject,
  { year, on }: TitleMoment,
): TitleRule | undefined =>
  titleRules.find((rule) => {
    const text = legalTexts[rule.text];
    const isOurs = rule.code === code && rule.subject === subject;
    return isOurs && isInForce(text, on) && isInForce(text, `${year}-12-31`);
  });

/** The article that sets the standard of a person's title on a day; null on days that no known law covers. */
export const titleArticle = (code: AwardCode, on: Day): string | null =>
  titleRuleFor(code, "person", { year: Number(on.slice(0, 4)), on })?.article ?? null;

import { type Calendar, createCalendar } from "../calendar/calendar.ts";
import { holidayTables } from "../calendar/holidays/holiday-tables.ts";
import { type HoursRule, pushSafeHours } from "../calendar/office-hours.ts";
import type { TitleSettings } from "../titles/title-settings.ts";
import { openSettings, type RatingSettings } from "../work/rating/rating-settings.ts";
import { type OfficeRuleName, officeRules } from "./office-rule.ts";
import { defaultSlots, type OfficeSettings, type Slots } from "./office-settings.ts";

type Rules = OfficeSettings["rules"];

/** The answer as one of the rule's options; that which holds otherwise where the office said none. */
const optionOf = <Option extends string, Otherwise extends Option | null>(
  rules: Rules,
  rule: OfficeRuleName,
  { options, otherwise }: { readonly options: readonly Option[]; readonly otherwise: Otherwise },
): Option | Otherwise => options.find((option) => option === rules[rule]?.value) ?? otherwise;

const numberOf = (rules: Rules, rule: OfficeRuleName): number | null => {
  const value = rules[rule]?.value;
  return typeof value === "number" ? value : null;
};

/** What the office's settings say of ratings. */
export const ratingSettingsOf = ({ rules }: Pick<OfficeSettings, "rules">): RatingSettings => ({
  ratioCap: optionOf(rules, "ratioCap", officeRules.ratioCap),
  roundingDecimals: numberOf(rules, "roundingDecimals"),
  december: optionOf(rules, "december", officeRules.december),
  absentMonths: optionOf(rules, "absentMonths", officeRules.absentMonths),
  contractStaff: contractStaffOf(rules),
  publicEmployeeRule: publicEmployeeRuleOf(rules),
});

const contractStaffOf = (rules: Rules): RatingSettings["contractStaff"] => {
  const ruleId = optionOf(rules, "contractStaff", officeRules.contractStaff);
  const from = rules.contractStaff?.from ?? null;
  return ruleId === null || from === null ? openSettings.contractStaff : { ruleId, from };
};

const publicEmployeeRuleOf = (rules: Rules): RatingSettings["publicEmployeeRule"] => {
  const kind = optionOf(rules, "publicEmployeeRule", officeRules.publicEmployeeRule);
  if (kind === "none") return { kind };
  const { from = null, name = null } = rules.publicEmployeeRule ?? {};
  return kind === null || from === null || name === null
    ? openSettings.publicEmployeeRule
    : { kind, name, from };
};

/** What the office's settings say of titles. */
export const titleSettingsOf = (settings: Pick<OfficeSettings, "rules">): TitleSettings => {
  const { rules } = settings;
  const { contractStaff, publicEmployeeRule } = ratingSettingsOf(settings);
  return {
    officeRules: [],
    fighterQuotaPercent: numberOf(rules, "fighterQuotaPercent"),
    absentDaysLimit: numberOf(rules, "absentDaysLimit"),
    windows: optionOf(rules, "windows", officeRules.windows),
    reachesProposal: optionOf(rules, "reachesProposal", officeRules.reachesProposal) === "yes",
    pledgeIsCondition: optionOf(rules, "pledgeIsCondition", officeRules.pledgeIsCondition) === "yes",
    article74: optionOf(rules, "article74", officeRules.article74),
    initiativeForTwoTitles: optionOf(rules, "initiativeForTwoTitles", officeRules.initiativeForTwoTitles),
    achievementYears: numberOf(rules, "achievementYears"),
    coAuthors: optionOf(rules, "coAuthors", officeRules.coAuthors),
    unratedInBase: optionOf(rules, "unratedInBase", officeRules.unratedInBase),
    rating: { contractStaff, publicEmployeeRule },
  };
};

/** When the office's reminders go out. */
export const slotsOf = ({ slots }: Pick<OfficeSettings, "slots">): Slots => slots ?? defaultSlots;

/** After how many working days silence confirms what a person entered; `null`: it never does. */
export const silenceConfirmsAfter = ({ rules }: Pick<OfficeSettings, "rules">): number | null =>
  numberOf(rules, "silenceConfirmsAfter");

/** Whether the office lets figures of the Party be recorded and shown. */
export const partyFiguresOf = ({ rules }: Pick<OfficeSettings, "rules">): boolean =>
  optionOf(rules, "partyFigures", officeRules.partyFigures) === "yes";

/** By which of the law's two quotas the office rates people excellent. */
export const excellentQuotaOf = ({ rules }: Pick<OfficeSettings, "rules">): "usual" | "outstanding" =>
  optionOf(rules, "excellentQuota", officeRules.excellentQuota);

/** The calendar with what the office knows and sets. */
export const calendarOf = (settings: OfficeSettings): Calendar =>
  createCalendar({
    tables: [
      ...holidayTables,
      ...settings.givenYears.map((year) => ({ year, holidays: [], swaps: [], open: [] })),
    ],
    overrides: settings.years,
    hours: hoursOf(settings),
  });

/** The hours of the office; those in which every office is at work where it said none. */
export const hoursOf = ({ hours }: Pick<OfficeSettings, "hours">): readonly HoursRule[] =>
  hours ?? pushSafeHours;

/** How long what is kept of people stays: months after they left, years of what they entered; null: until the office says. */
export const keepingOf = ({
  rules,
}: Pick<OfficeSettings, "rules">): {
  readonly leaverMonths: number | null;
  readonly factYears: number | null;
} => ({
  leaverMonths: numberOf(rules, "leaversErasedAfterMonths"),
  factYears: numberOf(rules, "factsKeptYears"),
});

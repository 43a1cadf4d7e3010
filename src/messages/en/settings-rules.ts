import type { OfficeRuleName } from "../../domain/office-settings/office-rule.ts";
import type { RuleWords } from "../vi/settings-rules.ts";

const openEnded = "not regulated; where an answer depends on it, the answer says that this is open";
const unregulated = "the law does not say";

/** The rules that the law leaves to the office. */
export const settingsRules: Readonly<Record<OfficeRuleName, RuleWords>> = {
  pledgeIsCondition: {
    label: "A pledge is a condition of titles",
    law: "since 01/01/2024 the law no longer makes it one",
    otherwise: "no",
    options: { no: "no", yes: "yes, without a pledge there is no title" },
  },
  windows: {
    label: "One award used for two higher titles",
    law: unregulated,
    otherwise: openEnded,
    options: { overlapping: "may be used again", separate: "each period counts once" },
  },
  reachesProposal: {
    label: "Years in a row must reach the year of the proposal",
    law: unregulated,
    otherwise: "not required",
    options: { no: "not required", yes: "required" },
  },
  article74: {
    label: "Two works under Article 74(1)d are needed for",
    law: "the law's words can be read in two ways",
    otherwise: "the second case only",
    options: { secondOnly: "the second case only", both: "both cases" },
  },
  initiativeForTwoTitles: {
    label: "One initiative used for two titles",
    law: unregulated,
    otherwise: openEnded,
    options: { allowed: "allowed", barred: "not allowed" },
  },
  achievementYears: {
    label: "How many years an initiative or science work counts",
    law: unregulated,
    otherwise: openEnded,
    number: (years) => `${years} ${years === 1 ? "year" : "years"}, that of its recognition among them`,
  },
  coAuthors: {
    label: "An initiative of several authors counts for",
    law: unregulated,
    otherwise: openEnded,
    options: { all: "all authors", firstOnly: "the main author only" },
  },
  unratedInBase: {
    label: "People without a rating, in a collective's rates",
    law: unregulated,
    otherwise: openEnded,
    options: { in: "counted in the whole", out: "not counted in the whole" },
  },
  fighterQuotaPercent: {
    label: "Grassroots Emulation Fighters among Advanced Workers",
    law: "the law leaves it to the office",
    otherwise: "no limit",
    number: (percent) => `${percent}% at most`,
  },
  absentDaysLimit: {
    label: "Working days away from which there is no Advanced Worker",
    law: unregulated,
    otherwise: "no such rule",
    number: (days) => `${days} working days or more`,
  },
  ratioCap: {
    label: "Rates above 100% through work taken over",
    law: "Decree 335/2025 does not say",
    otherwise: openEnded,
    options: { none: "counted above 100%", each: "held at 100%" },
  },
  roundingDecimals: {
    label: "Rounding of points of a month and a period",
    law: "Decree 335/2025 does not say",
    otherwise: "not rounded",
    number: (decimals) => (decimals === 0 ? "to whole points" : `to ${decimals} decimals`),
  },
  december: {
    label: "December, not over when the year is rated",
    law: "Decree 335/2025 does not say",
    otherwise: openEnded,
    options: { awaited: "its points are awaited", leftOut: "left out of the mean" },
  },
  absentMonths: {
    label: "Months without work that are not named there",
    law: "Decree 335/2025 does not say",
    otherwise: openEnded,
    options: { leftOut: "left out of the mean", asZero: "counted as 0 points" },
  },
  contractStaff: {
    label: "Contract staff are rated under",
    law: "the office decides (Decree 335/2025, Article 28(2))",
    otherwise: "not decided, so nothing is estimated",
    options: { decree90: "Decree 90/2020", decree335: "Decree 335/2025" },
  },
  publicEmployeeRule: {
    label: "The unit's own rule on ratings of public employees",
    law: "each unit issues its own, from 01/07/2026 (Decree 233/2026)",
    otherwise: "not known, so nothing is estimated",
    options: { own: "issued", none: "not issued" },
  },
  silenceConfirmsAfter: {
    label: "Silence confirms",
    law: unregulated,
    otherwise: "no, somebody has to confirm",
    number: (days) => `after ${days} working days`,
  },
  excellentQuota: {
    label: "Most rated excellent, against those rated good",
    law: "Decree 335/2025, Article 20(5): 20%; an office that did outstandingly: up to 25%",
    otherwise: "20%",
    options: { usual: "20%", outstanding: "25%, the office did outstandingly" },
  },
  partyFigures: {
    label: "Follow targets of Party bodies in “figures”",
    law: "the office decides",
    otherwise: "no",
    options: { no: "no", yes: "yes" },
  },
  leaversErasedAfterMonths: {
    label: "Data of people who left is erased after",
    law: "Law 91/2025/QH15 makes employers delete the data of staff when their contract ends; as reported, the article was not checked",
    otherwise: "not erased by itself; kept until the office decides",
    number: (months) => `${months} months from the day they left`,
  },
  factsKeptYears: {
    label: "Old figures of work and pledges are erased after",
    law: unregulated,
    otherwise: "not erased by itself; kept until the office decides",
    number: (years) =>
      `${years} years: of figures from their month on, of pledges from the day the plan was closed`,
  },
};

import type { ManualCode, OfficeCode } from "../../domain/titles/criterion.ts";

/** A standard that only people can confirm, as the law puts it. */
const standards: Readonly<Record<Exclude<ManualCode, OfficeCode>, string>> = {
  spirit: "Self-reliance; unity, mutual help and an active part in emulation movements",
  selected: "Outstanding achievements, chosen among those with the awards in a row",
  conduct: "Good observance of the Party's guidelines and the State's policies and laws",
  movementActive: "A regular, useful and effective part in emulation movements",
  unity: "Internal unity and good observance of the Party's guidelines and the State's policies and laws",
  unityExemplary:
    "Internal unity and exemplary observance of the Party's guidelines and the State's policies and laws",
  outstandingCollective: "An outstanding collective",
  outstandingAmongLeaders: "Outstanding among the collectives that lead their blocs",
  cleanAndThrifty:
    "Internal unity; strong Party and mass organisations; thrift, no waste, prevention of corruption",
  democracyAndCare: "Democracy at the workplace and care for the workers' lives",
  tenYearsBuilt: "Built and developed over 10 years or more",
  notEligibleForFlag: "Not among those considered for an emulation flag",
  movementAchievement: "Excellent achievements in an emulation movement",
  manyAchievements: "Several or sudden achievements with influence",
  suddenAchievement: "A sudden, outstanding achievement",
  internationalPrize: "A high regional or international prize",
  invention: "An invention or science work of wide influence",
  contribution: "Contributions to economic and social development or applied science",
  politicalDuty: "Political duties excellently completed",
};

const shorts: Readonly<Record<Exclude<ManualCode, OfficeCode>, string>> = {
  spirit: "spirit and part in movements",
  selected: "selection",
  conduct: "observance of guidelines and laws",
  movementActive: "part in emulation movements",
  unity: "internal unity",
  unityExemplary: "unity and example",
  outstandingCollective: "outstanding collective",
  outstandingAmongLeaders: "outstanding among bloc leaders",
  cleanAndThrifty: "strong organisations and thrift",
  democracyAndCare: "democracy and care",
  tenYearsBuilt: "years of development",
  notEligibleForFlag: "not considered for a flag",
  movementAchievement: "achievements in a movement",
  manyAchievements: "several achievements",
  suddenAchievement: "sudden achievement",
  internationalPrize: "international prize",
  invention: "invention",
  contribution: "contributions",
  politicalDuty: "political duties",
};

const standardByCode = new Map<string, string>(Object.entries(standards));
const shortByCode = new Map<string, string>(Object.entries(shorts));

/** What people confirm, in full. */
export const confirmedStandard = (code: string): string =>
  standardByCode.get(code) ?? "The office's own standard";

/** What people confirm, in a few words. */
export const confirmedShort = (code: string): string => shortByCode.get(code) ?? "the office's own standard";

/** The same, by its code. */
export const confirmedShorts = shorts;

/** What a target measures. */
export const metrics = [
  "rating",
  "award",
  "titleRate",
  "titleCount",
  "rewardCount",
  /** Share of staff rated hoàn thành tốt or better; not a rate of tasks. */
  "goodOrBetterStaffRate",
  "participationRate",
  "ratedCompletedRate",
  "ratedGoodOrBetterRate",
  "ratedExcellentRate",
  "assignedTargetsRate",
  "assignedTasks",
  "halfYearPlan",
  "breakthrough",
  "dualGoal",
  "rankGain",
  "scoreAndRank",
  "resolutionsStudied",
  "thematicMeetings",
  "newPartyMembers",
  "officeCultureStandard",
  "inspections",
  "supervisions",
  "industryValueAdded",
  "retailAndServicesRevenue",
  "exportTurnover",
  "importTurnover",
  "electrifiedHouseholdsRate",
  "averageYearlyGrowth",
  "other",
] as const;

export type Metric = (typeof metrics)[number];

/** Units of the figures in goals; `percent` runs 0..100. */
export const units = [
  "percent",
  "percentPerYear",
  "person",
  "collective",
  "rank",
  "time",
  "inspection",
  "billionDong",
  "millionDollar",
] as const;

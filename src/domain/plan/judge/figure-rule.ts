import type { Metric } from "../metric.ts";

/** How a figure comes about, and so how it is judged. */
export type FigureRule = "pace" | "forecast" | "path" | "level";

const rules: { readonly [Key in Metric]?: FigureRule } = {
  thematicMeetings: "pace",
  newPartyMembers: "pace",
  inspections: "pace",
  supervisions: "pace",
  assignedTargetsRate: "pace",
  award: "forecast",
  titleRate: "forecast",
  titleCount: "forecast",
  rewardCount: "forecast",
  goodOrBetterStaffRate: "forecast",
  ratedCompletedRate: "forecast",
  ratedGoodOrBetterRate: "forecast",
  ratedExcellentRate: "forecast",
  rankGain: "forecast",
  industryValueAdded: "path",
  retailAndServicesRevenue: "path",
  exportTurnover: "path",
  importTurnover: "path",
  averageYearlyGrowth: "path",
};

/** Adds up through the window, is decided at its end, grows over years, or stands as it is. */
export const figureRuleOf = (metric: Metric): FigureRule => rules[metric] ?? "level";

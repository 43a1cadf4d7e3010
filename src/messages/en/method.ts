import type { Messages } from "../vi/vi.ts";

export const method: Messages["method"] = {
  rules: {
    level:
      "The figure is held against the target as it is: on track where it is reached; at risk from four fifths of it; behind below that, or short of it when the time is over.",
    pace: "Things that add up: what should be there grows evenly by day. On track where it is there; at risk in the last quarter of the time, or from four fifths of it; else behind.",
    forecast:
      "Titles, rewards, ratings: what is decided counts first, else the forecast. On track where it reaches the target; at risk from four fifths; else behind.",
    rating: "Rating: on track at the level asked; at risk one level below while there is time; else behind.",
    rise: "What is to rise: on track above the year compared with (by as much as the plan says); at risk where not below it; else behind.",
    path: "Growth over years: on track where the latest year reaches the even path to the target; at risk less than a year late; else behind.",
    assessment: "Targets without a figure: as the office assesses them.",
  },
  title: "How it is calculated",
  intro:
    "Every result is projected from the figures each person reports. Titles and ratings are decided by those with the authority.",
  rateTitle: "Rate of tasks completed well",
  rate: [
    "Tasks both at quality and on time divided by tasks assigned, over the reported months of the plan. Figures belong to a person and a month, so plans share them.",
    "Where only tasks at quality and tasks on time are known: at least their sum less the tasks done, at most the smaller of the two; judged by the lower figure.",
    "Example: 20 assigned, 18 done, 17 at quality, 16 on time gives 15 to 16 tasks, that is 75% to 80%.",
    "It is not the share of staff rated well completed or better, which is a target of the office.",
  ],
  verdictTitle: "On track, at risk, behind",
  aheadTitle: "What is needed, and the projected end",
  ahead: [
    "Further tasks needed: how many next tasks, all completed well, bring the rate to the target.",
    "At most at the end: each month not reported is taken to bring the average of the reported ones, all completed well.",
  ],
  rounding: "Rates and points reached are rounded down, points needed are rounded up, to two decimals.",
  points: {
    title: "How points are calculated under Decree 335",
    button: "Points (Decree 335)",
    basis: "Decree 335/2025/NĐ-CP, civil servants, from 01/01/2026",
    text: [
      "Points of a month = general points (30 at most) + task result × 70 (Articles 12, 17).",
      "Task result = (a + b + c) / 3; of leaders (a + b + c + d + đ + e) / 6 (Article 16).",
      "a: converted work done divided by that assigned. b: quality, each failed assessment takes 25% of that task. c: timeliness, each delay takes 25% of that task (Article 14).",
      "d, đ, e: the unit's result, ability to organise, ability to unite; each 100% or 50% (Article 15).",
      "Points of a year are the mean of its months (Article 17(3)); under 6 months worked there is no rating, except for maternity and sickness (Article 11).",
    ],
    estimateTitle: "Estimated from monthly counts",
    estimate: [
      "Each task is taken as one unit. A task without quality, or late, keeps between 0 and 100% of its points, so a, b, c are ranges, and not the rate of tasks completed well.",
      "General points and d, đ, e are not among the monthly counts: what is unknown stays a range, no points are made up.",
    ],
    gradesTitle: "Ratings (by points)",
    grade: (name, least, article) => `${name}: from ${least} points (${article.replace("Điều", "Article")})`,
    quota:
      "At most 20%, exceptionally 25%, of the number rated well completed may be rated excellently completed (Article 20(5)); a head not above the office (Article 20(6)).",
    gapsTitle: "Not regulated, for the office to decide",
  },
  conditions: {
    title: "Rating under Decree 90 and from 01/07/2026",
    button: "Decree 90, public employees",
    basis: "Decree 90/2020/NĐ-CP, amended by Decree 48/2023/NĐ-CP",
    text: [
      "Civil servants: through 31/12/2025 (Articles 8-11). Officials and public employees: through 30/06/2026 (Articles 4-7, 12-15).",
      "From 01/07/2026 public employees are rated by their unit's rule (Decree 233/2026/NĐ-CP); where there is none, the end of 2026 stays under Decree 90.",
      "Contract staff: the office decides which rule applies (Decree 335/2025/NĐ-CP, Article 28(2)).",
      "No rule is applied to a year before it was in force.",
    ],
  },
  targets: {
    title: "How targets and titles are assessed",
    button: "Targets, titles",
    titles:
      "Titles: by the standards of the Law on Emulation and Commendation 06/2022/QH15 (Articles 21 to 24) and the evidence entered; see “titles”.",
    unknown: "Where data is missing it says “not enough data”; it is never taken as not met.",
  },
};

import type { Messages } from "../vi/vi.ts";

const legal: readonly (readonly [RegExp, string])[] = [
  [/Nghị định/g, "Decree"],
  [/Điều/g, "Article"],
  [/sửa đổi bởi/g, "amended by"],
  [/chuyển tiếp theo/g, "transition under"],
  [/: cơ quan quyết định áp dụng/g, ": applied by decision of the office"],
  [/theo quy định của cơ quan/g, "by rule of the office"],
  [/Quy chế của đơn vị theo/g, "rule of the unit under"],
];

/** The name of a text or article in English, its number as it is. */
const legalInEnglish = (text: string): string =>
  legal.reduce((found, [pattern, word]) => found.replace(pattern, word), text);

export const rating: Messages["rating"] = {
  names: {
    khong_hoan_thanh: "Not completed",
    hoan_thanh: "Completed",
    hoan_thanh_tot: "Well completed",
    hoan_thanh_xuat_sac: "Excellently completed",
  },
  missing: {
    tasks: "figures of tasks for the whole year, with those exceeded",
    generalPoints: "general points (30 at most)",
    unitResult: "d: result of the unit or field led",
    organisingAbility: "đ: ability to organise the work",
    unity: "e: ability to unite people",
    months: "figures of the year's months not reported",
    conduct: "assessment of political thought, ethics, way of life, working style and discipline",
    highEffect: "assessment of the effect of the tasks",
    unitTargets: "results of the targets of the unit or field led",
    directUnits: "ratings of the bodies directly under",
    points: "points of the office",
    faultsMended: "results of mending the shortcomings pointed out",
  },
  gaps: {
    ratioCap: "whether a, b, c above 100% are held at 100%",
    nothingAssigned: "the task part of a month in which nothing was assigned",
    organisingAbility: "the level of đ where none of the named cases applies",
    unity: "the level of e where none of the named cases applies",
    december: "whether December, not over when the year is rated, is awaited or left out of the mean",
    absentMonths: "whether months without work that are not named are left out or count as 0 points",
    betweenRatings: "cases that meet the conditions of no rating",
    forceMajeure: "work not completed for reasons beyond control",
  },
  assumptions: {
    noConductFinding: "there is no finding on political thought, ethics or way of life",
    noDiscipline: "there is no discipline in the year",
    noCorruptionInUnit: "no unit led was dealt with for corruption or waste",
    noWrongdoing: "there is no finding on personnel work or discord in the office",
    notAboveOffice: "the office or unit one heads is rated no lower",
    withinExcellentQuota: "the share of those rated excellently completed is not used up",
  },
  ruleFaults: {
    "no-rule-for-day": "No legal basis for rating your kind of staff is known for this time.",
    "own-rule-unknown":
      "From 01/07/2026 public employees are rated by their unit's own rule (Decree 233/2026/NĐ-CP). It is not known whether your unit has issued one, so nothing is estimated.",
    "own-rule-missing":
      "The unit has issued no rule under Decree 233/2026/NĐ-CP and the transition is over: there is no basis for an estimate.",
    "office-decides":
      "For contract staff the office decides which rating rule applies (Decree 335/2025/NĐ-CP, Article 28(2)). Its decision is not known, so nothing is estimated.",
  },
  yearFaults: {
    "under-six-months": "Under 6 months worked in the year: not rated.",
    "no-worked-month": "The year has no month worked: there is nothing to reckon.",
    "absence-not-regulated": "This case of long absence: not regulated.",
  },
  conditions: {
    hoan_thanh_xuat_sac: "100% of tasks on time, at quality, with high effect; at least 50% exceeded",
    hoan_thanh_tot: "100% of tasks on time, at quality, with effect",
    hoan_thanh: "every task done, at most 20% short of quality, time or effect",
    khong_hoan_thanh: "over 50% short of quality, time or effect; or a breach or discipline in the year",
  },
  title: "Points and rating (projected)",
  button: "Points and rating",
  year: (year) => `Year ${year}`,
  basis: (name, article) => legalInEnglish(`${name}, ${article}`),
  between: (low, high) => (low === high ? low : `${low} to ${high}`),
  ofMost: (points, most) => `${points}/${most}`,
  taskPart: "Task part",
  taskPartReading: (points, months) =>
    `${points} points, mean of ${months} reported ${months === 1 ? "month" : "months"}`,
  onCard: (points) => `estimated at ${points}; general points are missing`,
  onCardLeader: (points) => `estimated at ${points}; general points and d, đ, e are missing`,
  ofYear: (year) => `Rating of ${year}`,
  underRule: (name) => `under ${legalInEnglish(name)}: not enough data`,
  withoutRule: "no basis for an estimate",
  noMonths: "no month of the year is reported",
  monthsTitle: "Month by month",
  rates: (a, b, c) => `a ${a}; b ${b}; c ${c}`,
  month: (points, rates) => `${points} (${rates})`,
  nothingAssigned: "nothing assigned: not regulated",
  missingTitle: "Still missing",
  neededTitle: "What each rating still takes",
  threshold: (name, least) => `${name} (from ${least} points)`,
  general: (points) => `with the task part as it is, at least ${points}/30 general points a month`,
  generalShort: "with the task part as it is, not even 30 general points are enough",
  ahead: (points) => `at least ${points} points a month on average in the months to come`,
  aheadSure: (points) => `sure from ${points} points on average`,
  aheadNone: "the months to come are no longer enough",
  generalPerhaps: (points) =>
    `with the task part as it is, not enough by its lower end; by its upper end at least ${points}/30 general points a month`,
  generalEnough: "the task part as it is is enough",
  aheadEnough: "the reported months are enough",
  byLowEnd: "Reckoned from the lower end of the estimate; general points of reported months are not known.",
  gapsTitle: "Not regulated",
  notesTitle: "Please note",
  notWellDone:
    "a, b, c of Article 14 are not the tasks completed well: each failed assessment or delay takes only 25% of that task's points, so monthly counts give a range.",
  allPossible: "With the data there is, no rating is excluded yet.",
  possible: (ratings) => `With the data there is, these ratings are possible: ${ratings}.`,
  nonePossible: "With the data there is, no rating fits the rules.",
  assuming: (assumptions) => `Assuming that ${assumptions}.`,
  leader: "You lead others: your points also take d, đ and e, for which there is no data yet.",
  leader90: "Of leaders the targets of the unit and the ratings of bodies directly under are assessed too.",
  conditionsTitle: "What the rules ask",
  countsTitle: "Figures of the year",
  counts: (assigned, done, well) => `${assigned} assigned, ${done} done, ${well} completed well`,
  atLeastCounts: (assigned, done, well) =>
    `${assigned} assigned in all, at least ${done} done, at least ${well} completed well`,
  unknownCount: "unknown",
  notFinal: "The figures are not those of a whole year, so they are not held against each rating.",
  wholeYear: "twelve months are worked",
  transition: "Without a unit's rule, the year's end stays under Decree 90",
  ownRule: (name) => `Rated by the unit's own rule: ${name}. Thi Đua does not have its text.`,
  footnote: "Projected from the figures you reported. Ratings are decided by those with the authority.",
};

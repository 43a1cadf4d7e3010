import type { Messages } from "../vi/vi.ts";

const verdicts: Messages["progress"]["verdicts"] = {
  onTrack: "on track",
  atRisk: "at risk",
  behind: "behind the target",
  unknown: "not enough data",
};

export const progress: Messages["progress"] = {
  title: "Your progress",
  phase: (plan, phase) => (phase === null ? plan : `${plan} · ${phase}`),
  ended: "its period is over",
  notBegun: "its period has not begun",
  notAgreed:
    "You have not agreed that Thi Đua keeps your data. Once you agree (type “I agree”), you can register and report, and see your rate, points and projection here.",
  notPledged: "You have not registered a pledge under this plan.",
  withdrawn: "You have withdrawn your pledge under this plan.",
  rate: "Rate of tasks completed well",
  reading: (now, goal) => (goal === null ? `now ${now} (no target pledged)` : `now ${now}, target ${goal}`),
  noWork: "without figures",
  interval: (low, high) => `between ${low} and ${high}`,
  counts: (well, assigned, months) =>
    `${well}/${assigned} tasks completed well, ${months} ${months === 1 ? "month" : "months"} reported`,
  countsLabel: "Figures",
  verdicts,
  endVerdicts: { ...verdicts, onTrack: "target met", behind: "target not met" },
  verdict: "Assessment",
  byLowEnd: (verdict) => `${verdict}, judged by the lower figure`,
  ahead: "Projected for the end",
  aheadValue: (pace, best) => `${pace} at the present rate, at most about ${best}`,
  wellBetween: (least, most) => (least === most ? `${least}` : `${least} to ${most}`),
  aheadShort: (ahead) => `${ahead}: short of the target`,
  vague: "Please add",
  vagueValue: (months) => `the number of tasks both at quality and on time in ${months}`,
  need: "Against the target",
  reached: "being met",
  needed: (count) =>
    count === 1
      ? "1 further task completed well is needed"
      : `${count} further tasks in a row, all completed well, are needed`,
  outOfReach: "100% is out of reach: a task was not completed well",
  needWork: "no figures yet; please report with “update”",
  missingMonths: "Months not reported",
  monthsInARow: (first, last) => `${first} to ${last}`,
  titles: "Titles to strive for",
  pledgedTitle: (name, article) => `${name}: ${article}`,
  article: (article) => `Law 06/2022/QH15, ${article.replace("Điều", "Article")}`,
  noArticle: "no legal basis is known for this date",
  nextDates: "Next dates",
  noDates: "The plan has no date coming up.",
  milestones: {
    phaseStart: (name) => `Begins: ${name}`,
    phaseEnd: (name) => `Ends: ${name}`,
    deadline: (name) => `Due: ${name}`,
    pledgeDeadline: () => "Last day to register the pledge",
    anniversary: (name) => name,
    event: (name) => name,
    dutyEnd: (name) => `Due: ${name}`,
  },
  today: "today",
  date: (weekday, day, left) => `${weekday}, ${day} (${left})`,
  left: (days) =>
    days === 0
      ? "no working day after today"
      : `${days} working ${days === 1 ? "day" : "days"} left, today not counted`,
  leftUnknown: "working days unknown: holidays not announced yet",
  basis:
    "How it is computed: tasks at quality and on time divided by tasks assigned, from the figures you reported. It is a projection.",
  asOf: (moment) => `As of ${moment}.`,
};

import type { Messages } from "../vi/vi.ts";

export const progress: Messages["progress"] = {
  title: "Your progress",
  phase: (plan, phase) => (phase === null ? plan : `${plan} · ${phase}`),
  ended: "its period is over",
  notPledged: "You have not registered a pledge under this plan.",
  withdrawn: "You have withdrawn your pledge under this plan.",
  rate: "Rate of tasks completed well",
  reading: (now, goal) => (goal === null ? `now ${now} (no target pledged)` : `now ${now}, target ${goal}`),
  noWork: "without figures",
  interval: (low, high) => `between ${low} and ${high}`,
  counts: (well, assigned, months) =>
    `${well}/${assigned} tasks completed well, ${months} ${months === 1 ? "month" : "months"} reported`,
  countsLabel: "Figures",
  need: "Against the target",
  reached: "being met",
  needed: (count) =>
    count === 1
      ? "1 further task completed well is needed"
      : `${count} further tasks in a row, all completed well, are needed`,
  outOfReach: "100% is out of reach: a task was not completed well",
  needWork: "no figures yet; please report with “update”",
  missingMonths: "Months not reported",
  titles: "Title to strive for",
  movements: "Movements",
  initiative: "Planned initiative",
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

import type { Messages } from "../vi/vi.ts";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);
const days = (count: number, of: string): string => (count === 1 ? `1 ${of}` : `${count} ${of}s`);

const whyGap = {
  "no-holiday-table": "the days off of that year are not known yet",
  "holidays-not-announced": "the holidays are not announced yet",
} as const;

export const reminderPreview: Messages["reminderPreview"] = {
  button: "Preview reminders",
  title: "Preview of reminders",
  hint: "Once activated, dated things are reminded of as the office has it: “Preview reminders” shows each time.",
  intro: (count, from, through) =>
    count === 0
      ? `From ${from} to ${through} the plan causes no reminder.`
      : `From ${from} to ${through}: ${days(count, "reminder")}.`,
  most: (cap) =>
    `Counts are the most, as people stand now: whoever has done it is not reminded. A person gets at most ${cap} a week; what falls together goes in one message.`,
  when: (time, weekday, day) => `${time}, ${weekday}, ${day}`,
  line: (title, when, who) => `${title} (${when}); ${who}`,
  ahead: (count, due) => `${days(count, "day")} ahead, due ${due}`,
  onDay: (due) => `on the day, ${due}`,
  after: (count, due) => `${days(count, "working day")} after, due ${due}`,
  noDay: (due) => `the plan sets no day; counted from ${due} of the phase`,
  count: "with how many",
  to: {
    undone: (most) => `those who have not done it, at most ${people(most)}`,
    everybody: (most) => `everybody concerned, ${people(most)}`,
    unitHeads: (most) => `heads of units, at most ${people(most)}`,
    officers: (most) => `those who monitor emulation, ${people(most)}`,
  },
  unremindedTitle: (count) => `Not reminded of (${count})`,
  gap: (name, due, why) => `${name} (${due}): ${whyGap[why]}.`,
  silent: (name, why) =>
    why === "undated"
      ? `${name}: the plan gives no day.`
      : `${name}: goes on all the time, with no last day.`,
  footnote: "Whoever chose an hour gets it then. Nothing is sent on days off.",
  command: {
    noPlan: (plan) => `The office has no plan or draft “${plan}”.`,
    plans: (ids) => `There are: ${ids}.`,
  },
};

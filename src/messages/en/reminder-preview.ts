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
  reachTitle: "Where reminders come, as things stand",
  reachTeams: (people) => `Teams: ${people} people.`,
  reachBot: (people, most, quota) =>
    `Zalo (Bot): ${people} people, at most ${most} reminders a month; Zalo gives ${quota} messages a month, answers among them.`,
  reachOver:
    "That is over the month's share of Zalo (Bot): beyond it reminders come by Teams, or wait for the next month.",
  reachOa: (people) =>
    `Zalo (the office's page): ${people} people. Who did not write in the 48 hours before a reminder gets it by Teams if they have it, or when they write next.`,
  reachNowhere: (people) =>
    `Not reached: ${people} people never opened a chat with Thi Đua, or blocked it. Have them open Thi Đua in Teams and write once.`,
  footnote: "Whoever chose an hour gets it then. Nothing is sent on days off.",
  command: {
    noPlan: (plan) => `The office has no plan or draft “${plan}”.`,
    plans: (ids) => `There are: ${ids}.`,
  },
};

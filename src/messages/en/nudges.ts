import type { Messages } from "../vi/vi.ts";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** Having people asked to do what they have not done. */
export const nudges: Messages["nudges"] = {
  title: (count) => `Nudge (${people(count)} still to do something)`,
  nobody: "Nobody still has to register or to report.",
  tooMany: "These are too many to remind at once. Remind them unit by unit.",
  people: "People",
  lack: (count, due) => `${people(count)} still to do it · ${due}`,
  noDue: "no day is set",
  noPledge: "not registered",
  noReport: (month) => `no figures for ${month}`,
  not: {
    self: "that is you",
    reminded: "reminded today",
    neverOpened: "never opened the chat with Thi Đua",
    unreachable: "Thi Đua can't reach them",
    refused: "did not agree to keeping data",
  },
  all: (count) => `Remind all (${count})`,
  one: (name) => `Remind ${name}`,
  footnote:
    "Each person is reminded so once a day at most, whoever asks. Whoever has done it before it is sent gets nothing.",
  lastTitle: (name, moment) => `Last time: ${name}, ${moment}`,
  countLabel: "Asked to be reminded",
  notReached: (name) => `Not reached: ${name}`,
  others: (count) => `and ${people(count)} more`,
  lookedUp: (some, all) => `What came of the first ${some} of ${people(all)}.`,
  done: (count) => `${people(count)} will be reminded. Type “nudge” to see what comes of it.`,
  doneAt: (count, time, weekday, day) =>
    `${people(count)} will be reminded at ${time}, ${weekday}, ${day}, in office hours. Type “nudge” to see what comes of it.`,
  form: { title: "Remind all", submit: "Remind", fields: {} },
  oneForm: { title: "Remind one person", submit: "Remind", fields: {} },
  willNow: (count) => `${people(count)} will be reminded now.`,
  willAt: (count, time, weekday, day) =>
    `${people(count)} will be reminded at ${time}, ${weekday}, ${day}, since it is outside of office hours.`,
  willNot: (reason, count) => `Not reminded, ${people(count)}: ${reason}.`,
  asked: (what) => `Please do: ${what}`,
  byHead: (name, unit) => `${name}, in charge of ${unit}, asks you to do this.`,
  byOfficer: (name) => `${name}, who looks after emulation in the office, asks you to do this.`,
  footnoteAsked: "Sent because somebody in charge asked for it, once a day at most.",
  noLonger: "They have done it, or can't be reminded any more.",
};

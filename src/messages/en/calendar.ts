import type { Messages } from "../vi/vi.ts";
import { dates } from "./dates.ts";

const holidays: Readonly<Record<Parameters<Messages["calendar"]["holiday"]>[0], string>> = {
  newYear: "New Year's Day",
  lunarNewYear: "Lunar New Year (Tết)",
  hungKings: "Hung Kings' Commemoration Day",
  victory: "Victory Day, 30 April",
  labour: "International Labour Day",
  nationalDay: "National Day",
  cultureDay: "Viet Nam Culture Day",
  officeDay: "the office's day off",
};

export const calendar: Messages["calendar"] = {
  title: "Emulation calendar",
  titleOf: {
    all: "Emulation calendar: all dates",
    anniversaries: "Emulation calendar: anniversaries, events",
    months: (from, to) =>
      from === to
        ? `Emulation calendar: ${dates.month(from)}`
        : from.endsWith("-01") && to.endsWith("-12")
          ? `Emulation calendar: ${from.slice(0, 4)}`
          : `Emulation calendar: ${dates.month(from)} to ${dates.month(to)}`,
  },
  planCount: (count) => `${count} plans are running`,
  plan: (index, title) => `${index}. ${title}`,
  numbered: (index) => `plan ${index}`,
  ofPlan: (value, plan) => `${value} · ${plan}`,
  now: (weekday, day) => `Today: ${weekday}, ${day}.`,
  inPhase: (phase, plan) => (plan === null ? `Now in: ${phase}.` : `Now in: ${phase} (${plan}).`),
  unclear: "I am not sure which time you mean; these are the next dates.",
  past: (count) => (count === 1 ? "1 date is over." : `${count} dates are over.`),
  more: (count) => (count === 1 ? "1 more date after that." : `${count} more dates after that.`),
  none: "There is no date in this time.",
  todayMark: (value) => `TODAY, ${value}`,
  pastMark: (value) => `${value} (over)`,
  day: (weekday, day) => `${weekday}, ${day}`,
  before: (value, dueOn) => `${value}, as it is due before ${dueOn}`,
  through: (value) => `through ${value}`,
  inMonth: (month) => `in ${dates.month(month)}`,
  left: (value, days) =>
    days === 0
      ? `${value} (no working day left)`
      : `${value} (${days} working ${days === 1 ? "day" : "days"} left)`,
  leftUnknown: (value) => `${value} (working days can't be counted yet)`,
  openTitle: "Not set",
  open: {
    phase: (name, onDemand) => (onDemand ? `${name}: held on demand, dates not set` : `${name}: dates`),
    start: (name) => `${name}: first day`,
    end: (name) => `${name}: last day`,
    pledge: "Last day to register the pledge",
    day: (name) => `${name}: day`,
  },
  openMore: (count) => `and ${count} more`,
  holidaysTitle: "Public holidays",
  holiday: (name) => holidays[name],
  holidayDays: (from, through) => (from === through ? from : `${from} to ${through}`),
  reported: (value) => `${value} (as the press reports)`,
  fromMemory: (value) => `${value} (not checked against the notice)`,
  toBeAnnounced: (from, through) => `not announced; about ${from} to ${through}`,
  year: "Full year",
  anniversaries: "Anniversaries",
  ahead: "Next dates",
  counted: "Working days do not count today.",
  uncounted: "A year's holidays are not announced yet, so working days can't be counted.",
};

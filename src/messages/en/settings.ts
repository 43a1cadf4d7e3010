import type { HolidayName } from "../../domain/calendar/holiday.ts";
import type { UnitProposal } from "../../domain/office-settings/proposed-off.ts";
import type { settingsFaults as vietnamese } from "../vi/settings.ts";
import type { Messages } from "../vi/vi.ts";
import { calendar } from "./calendar.ts";
import { dates } from "./dates.ts";
import { settingsForms } from "./settings-forms.ts";
import { settingsRules } from "./settings-rules.ts";

const reasons: Readonly<Record<UnitProposal["why"], string>> = {
  leaders: "the leaders",
  noHead: "nobody has the role of its head",
};

export const settings: Messages["settings"] = {
  title: "Settings of the office",
  intro: "What the office decides for itself. What it has not set is by the default beside it.",
  topics: {
    hours: "Working hours",
    slots: "Reminder times",
    calendar: "Days off, make-up days",
    titles: "Rules on titles",
    rating: "Rules on ratings",
    confirming: "Confirming",
    figures: "Figures of targets",
    keeping: "Keeping",
    units: "Units that take part in duties",
  },
  saved: "Recorded. From now on answers use the new setting.",
  previewTitle: "Check the setting",
  before: "It is now",
  after: "It will be",
  lawLabel: "Basis",
  basisLabel: "Document of the office",
  noBasis: "no document named",
  default: (text) => `${text} (default)`,
  set: (text, moment, name) => `${text} (set at ${moment}${name === null ? "" : `, ${name}`})`,
  hours: (windows, season) => (season === null ? windows : `${season}: ${windows}`),
  season: (from, through) => `from ${from} to ${through}`,
  window: (from, until) => `${from}-${until}`,
  slots: (first, second) => `${first} and ${second}`,
  hoursUse:
    "The law sets no hours for an office. Messages that go out by themselves go out within these hours only.",
  slotsUse: "The law does not say. Twice a working day, within working hours.",
  rulesSet: (set, all) => `${set} of ${all} set`,
  daysSet: (days, years) =>
    days === 0 && years === 0
      ? "as the country has them"
      : `${days} days set${years === 0 ? "" : `; ${years} whole years given`}`,
  unitsAll: "all units",
  unitsOff: (names) => `all but ${names}`,
  numbered: (index, text) => `${index}. ${text}`,
  rules: settingsRules,
  ruleFrom: (text, from) => `${text}, from ${from}`,
  ruleNamed: (text, name) => `${text}: ${name}`,
  law: (text) => `Basis: ${text}.`,
  ruleBasis: (text) => `Document of the office: ${text}.`,
  unset: "not set, by the default",
  daysTitle: "Set by the office",
  noDays: "No day is set; the country's calendar holds.",
  dayOff: (name) => `off (${calendar.holiday(name)})`,
  worked: "worked",
  workedFor: (day) => `worked, for ${day}`,
  wholeYear: (year) => `All days off of ${year}`,
  entry: (day, what) => `${day}: ${what}`,
  source: (text, source) => `${text}, by ${source}`,
  lawSource: "law or a general notice",
  noDayOff: "no day",
  proposed: (unit, why) => `${unit} (${reasons[why]})`,
  proposedIntro: (units) =>
    `Where a plan gives a duty to “các phòng, đơn vị”, it counts for the chosen units. Proposed to be left out: ${units}.`,
  unitsIntro: "Where a plan gives a duty to “các phòng, đơn vị”, it counts for the chosen units.",
  buttons: {
    change: (index) => `Change ${index}`,
    hours: "Working hours",
    slots: "Reminder times",
    calendar: "Days off",
    titles: "Titles",
    rating: "Ratings",
    units: "Units",
    daysOff: "Add days off",
    worked: "Add a make-up day",
    back: "Take an entry back",
    year: (year) => `Give ${year}`,
    next: "More",
    all: "Settings",
  },
  hint: "To change one, type “settings” with its number, for example “settings 3”.",
  forms: settingsForms,
};

const lackingIn = (names: unknown): string =>
  String(names)
    .split(",")
    .map((name) => calendar.holiday(name as HolidayName))
    .join(", ");

/** Why something can't be set. */
export const settingsFaults: typeof vietnamese = {
  "days-too-many": ({ most }) => `At most ${most} days at once.`,
  "days-of-two-years": () => "The days must be of one year. Please set each year by itself.",
  "days-full": ({ most }) => `At most ${most} days of a year can be set.`,
  "year-without-table": ({ year }) =>
    `There are no holidays for ${year} yet. Please give the days off of that whole year first.`,
  "day-off-already": ({ day }) => `The day ${dates.day(String(day))} is no working day anyhow.`,
  "day-worked-already": ({ day }) => `The day ${dates.day(String(day))} is a working day anyhow.`,
  "day-not-set": ({ day }) => `The office set nothing for ${dates.day(String(day))}.`,
  "hours-disordered": () => "The hours must follow each other, begin before they end, and not overlap.",
  "slots-disordered": () => "The first reminder must be before the second.",
  "slot-outside-hours": ({ slot }) =>
    `The reminder at ${slot} lies outside working hours (of one season). Please change one or the other.`,
  "year-not-next": ({ next }) => `The next year without holidays is ${next}; please give that first.`,
  "year-lacks-holidays": ({ lacking }) => `Still missing: ${lackingIn(lacking)}.`,
  "year-other-day": ({ day, year }) => `The day ${dates.day(String(day))} is not in ${year}.`,
  "year-not-last": ({ last }) => `Only the year given last can be taken back: ${last}.`,
  "rule-answer-unknown": () => "Something is missing: a day from which it holds, or the name of the rule.",
  "season-incomplete": () =>
    "Please give hours, first and last day of the second season, or leave all three empty.",
  "days-line-unclear": ({ line, text }) =>
    `Line ${line}, “${text}”, is not clear. Please write it as “01/01 New Year” or “10/02 - 16/02 Lunar New Year”.`,
};

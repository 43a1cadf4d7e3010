import type { PledgeFault } from "../../domain/pledge.ts";
import type { WorkFault } from "../../domain/work/check-work.ts";
import type { RefusalWord, Wordings } from "../refusal-word.ts";
import type { Messages } from "../vi/vi.ts";
import { confirmingFaults } from "./confirming.ts";
import { dates } from "./dates.ts";
import { deputyFaults } from "./deputies.ts";
import { dutyFaults } from "./duties.ts";
import { evidenceFaults } from "./evidence-faults.ts";
import { faults } from "./faults.ts";
import { figureFaults } from "./figure-faults.ts";
import { fileFaults } from "./files.ts";
import { lackingFaults } from "./lacking.ts";
import { notAllowed } from "./not-allowed.ts";
import { numbers } from "./numbers.ts";
import { officeReminderFaults } from "./office-reminders.ts";
import { personnelFaults } from "./personnel.ts";
import { planFileFaults } from "./plan-file.ts";
import { reminderFaults } from "./reminder-faults.ts";
import { rightsFaults } from "./rights.ts";
import { settingsFaults } from "./settings.ts";
import { titles } from "./titles.ts";

const pledge: Wordings<PledgeFault> = {
  "title-not-open": ({ title }) =>
    `The plan does not open the title ${titles.name(String(title))} to your kind of staff.`,
  "movement-unknown": () => "One of the movements is not in this plan. Please choose again.",
  "rate-out-of-range": () => "The rate must be above 0% and at most 100%.",
  "rate-below-plan": ({ leastTargetRate }) =>
    `The target rate must not be below the plan's: ${numbers.percent(Number(leastTargetRate))}.`,
  "nothing-pledged": () => "Please choose or fill in at least one thing to pledge.",
};

const above = (part: string, whole: string) => `${part} cannot exceed ${whole}.`;
const done = (count: unknown) => `tasks done (${count})`;
const assigned = (count: unknown) => `tasks assigned (${count})`;
const well = (count: unknown) => `Tasks completed well (${count})`;
const quality = (count: unknown) => `Tasks at quality (${count})`;
const onTime = (count: unknown) => `Tasks on time (${count})`;

const work: Wordings<WorkFault> = {
  "month-in-future": ({ month }) => `${dates.month(String(month))} has not come yet.`,
  "month-too-early": ({ earliest }) => `Figures are taken from ${dates.month(String(earliest))} on.`,
  "count-not-whole": faults["not-whole"],
  "count-negative": () => faults["too-small"]({ least: 0 }),
  "count-too-large": faults["too-large"],
  "done-above-assigned": (figures) => above(`Tasks done (${figures["done"]})`, assigned(figures["assigned"])),
  "well-above-done": (figures) => above(well(figures["well"]), done(figures["done"])),
  "well-above-assigned": (figures) => above(well(figures["well"]), assigned(figures["assigned"])),
  "quality-above-done": (figures) => above(quality(figures["quality"]), done(figures["done"])),
  "quality-above-assigned": (figures) => above(quality(figures["quality"]), assigned(figures["assigned"])),
  "on-time-above-done": (figures) => above(onTime(figures["onTime"]), done(figures["done"])),
  "on-time-above-assigned": (figures) => above(onTime(figures["onTime"]), assigned(figures["assigned"])),
  "well-above-quality": (figures) => above(well(figures["well"]), `tasks at quality (${figures["quality"]})`),
  "well-above-on-time": (figures) => above(well(figures["well"]), `tasks on time (${figures["onTime"]})`),
  "well-below-overlap": (figures) =>
    `${well(figures["well"])} cannot be below ${figures["least"]}, by the tasks at quality and on time.`,
};

const words: Wordings<RefusalWord> = {
  ...faults,
  ...pledge,
  ...work,
  ...evidenceFaults,
  ...dutyFaults,
  ...lackingFaults,
  ...settingsFaults,
  ...planFileFaults,
  ...officeReminderFaults,
  ...deputyFaults,
  ...reminderFaults,
  ...fileFaults,
  ...figureFaults,
  ...personnelFaults,
  ...rightsFaults,
  ...confirmingFaults,
  "well-or-both": () =>
    "Please give the tasks completed well; if you do not know, both the tasks at quality and those on time.",
  "month-reported": ({ month }) =>
    `${dates.month(String(month))} is reported. To correct it, type “update ${dates.month(String(month))}”.`,
  "month-settled": ({ month }) =>
    `This form is not about ${dates.month(String(month))}. To report that month, type “update ${dates.month(String(month))}”.`,
  "month-unknown": () => "It is not clear which month you mean. Please choose one below.",
  "plan-item-gone": () => "This item is no longer in the draft.",
  "plan-full": ({ most }) => `A plan holds at most ${most} phases, ${most} deadlines, ${most} events.`,
  "end-before-start": ({ earliest }) =>
    `The end must be ${dates.day(String(earliest))} (the start) or later.`,
  "plan-mistakes": ({ mistakes }) => `The plan would contradict itself: ${mistakes}.`,
  "plan-gone": () => "There is no such plan or draft any more.",
  "plan-year-unknown": ({ year }) =>
    `It can't be activated: ${year} has no table of holidays yet, so no day of a reminder can be told. Please change the dates of that year.`,
  "not-running": () => "This plan runs no longer.",
  "no-plan": () =>
    "Your office runs no emulation plan at present. Please ask those who look after emulation.",
  "lists-too-long": ({ most, people }) =>
    `There are ${people} people, more than ${most} in one file. Please choose a unit.`,
  "which-plan": () => "Your office runs several plans. Please choose one with “choose plan”.",
  "no-consent": () =>
    "Nothing was recorded: you have not agreed that Thi Đua keeps this data. If you do, type “I agree”.",
  "not-allowed": notAllowed,
  "nothing-changed": () => "It says just what is recorded already, so nothing was added.",
  "nothing-to-withdraw": () => "You have no pledge in force to withdraw.",
};

export const refusals: Messages["refusals"] = ({ word, details }) => words[word](details);

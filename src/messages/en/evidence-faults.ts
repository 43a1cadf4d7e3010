import type { EvidenceWord, Wordings } from "../refusal-word.ts";
import { dates } from "./dates.ts";
import { evidence } from "./evidence.ts";

/** What cannot be so of what a person enters to prove. */
export const evidenceFaults: Wordings<EvidenceWord> = {
  "year-in-future": ({ year, latest }) =>
    `The year ${year} has not come; here years up to ${latest} are taken.`,
  "year-too-early": ({ year, earliest }) => `The year ${year} is not taken; years from ${earliest} on are.`,
  "decision-in-future": ({ day }) =>
    `The day ${dates.day(String(day))} has not come, so it cannot be the day of the decision.`,
  "decision-before-year": ({ day, year }) =>
    `The day of the decision (${dates.day(String(day))}) cannot be before the year of the work (${year}).`,
  "decision-not-yet": ({ part }) =>
    `The ${part === "day" ? "day" : "number"} of a decision is written only once the initiative is recognised. Please clear it, or change the state.`,
  "used-in-future": ({ used, latest }) =>
    `The year ${used} has not come; only past uses are written, up to ${latest}.`,
  "used-before-year": ({ used, year }) =>
    `The year it was used (${used}) cannot be before the year of the work (${year}).`,
  "initiative-twice": ({ year }) =>
    `An initiative of this name for ${year} is in the list already. Please change that one, or give another name.`,
  "award-twice": ({ code, year }) =>
    `The award “${evidence.award(String(code))}” for ${year} is in the list already. Please change that one.`,
  "rating-twice": ({ year }) => `A rating for ${year} is in the list already. Please change that one.`,
  "evidence-full": ({ most }) =>
    `The list is full: each person enters at most ${most} items, and changes are limited. Please ask those who look after emulation.`,
  "discipline-end-early": ({ day, earliest }) =>
    `The last day (${dates.day(String(day))}) cannot be before the day of the decision (${dates.day(String(earliest))}).`,
  "months-above-year": ({ months, year }) =>
    `Months worked and away in ${year} come to ${months}, more than 12.`,
  "entry-verified": () =>
    "This item is verified, so you cannot change or remove it yourself. If something is wrong, please tell those who look after emulation.",
  "not-waiting": () => "This item no longer waits to be confirmed.",
  "not-verified": () =>
    "Only a verified item is taken out here; what people enter themselves they remove themselves.",
  "decision-needed": () => "Please give the number and the day of the decision that you found.",
  "person-gone": () => "This person is no longer on the office's roster.",
  "entry-gone": () => "This item is no longer in your list.",
};

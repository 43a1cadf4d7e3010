import type { ClaimFault } from "../../domain/evidence/check-claim.ts";
import type { Wordings } from "../refusal-word.ts";
import { dates } from "./dates.ts";
import { evidence } from "./evidence.ts";

/** What cannot be so of what a person enters to prove. */
export const evidenceFaults: Wordings<ClaimFault | "evidence-full" | "entry-gone"> = {
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
  "entry-gone": () => "This item is no longer in your list.",
};

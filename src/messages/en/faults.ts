import type { FieldFault } from "../../bot/field-fault.ts";
import type { Wordings } from "../refusal-word.ts";

export const faults: Wordings<FieldFault> = {
  required: () => "Please answer this.",
  "not-an-option": () => "Please choose from the list.",
  "not-a-number": () => "Please write a number in digits, for example 18.",
  "not-whole": () => "Please write a whole number without a point or comma, for example 18.",
  "too-small": ({ least }) => `Please write a number from ${least} up.`,
  "too-large": ({ most }) => `Please write a number up to ${most}.`,
  "too-long": ({ most }) => `Please keep it within ${most} characters.`,
  "not-a-percent": () =>
    "Please write a rate from 0 to 100 with at most two decimals, for example 95 or 95.5.",
  "not-a-year": () => "Please write the year in four digits, for example 2026.",
  "not-a-day": () => "Please write the day as day/month/year, for example 15/07/2026.",
  "no-such-day": ({ day }) => `There is no day ${day}. Please write one that exists, for example 15/07/2026.`,
  "not-a-time": () => "Please write the time, for example 08:00 or 13:30.",
  "not-hours": () => "Please write each stretch of hours, for example 07:00-11:30, 13:30-17:00.",
  "figure-unreadable": ({ example }) => `Please write a number, for example ${example}.`,
  "not-a-month-day": () => "Please write day and month, for example 15/04.",
};

import type { reminderFaults as original } from "../vi/reminder-faults.ts";
import { dates } from "./dates.ts";

export const reminderFaults: typeof original = {
  "leads-none": () => "Please give at least one number of days.",
  "leads-too-many": ({ most }) => `At most ${most} numbers of days can be given.`,
  "lead-out-of-range": ({ mostAhead, mostAfter }) =>
    `Days ahead must be from 0 to ${mostAhead}; after the deadline at most ${mostAfter} working days.`,
  "meeting-before-day": () => "A meeting is held on the day itself: choose “through that day”.",
  "leads-unread": () => "Please give numbers of days, separated by commas, such as “7, 1”.",
  "hour-at-night": ({ earliest, latest }) => `The hour must be from ${earliest} to ${latest}.`,
  "snooze-past-end": ({ last }) =>
    `It can't be put off any more: it is open until ${dates.day(String(last))}.`,
  "reminder-over": () => "It is done or over, so there is nothing to put off.",
  "no-holiday-table": () => "The days off of that year are not known yet, so the day can't be reckoned.",
  "holidays-not-announced": () => "The holidays are not announced yet, so the day can't be reckoned.",
};

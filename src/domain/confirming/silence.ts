import type { Calendar } from "../calendar/calendar.ts";
import { type Day, officeTimeOf } from "../day.ts";
import { plusWorkingDays } from "../reminder/call-days.ts";
import { type Confirmable, confirmingOf } from "./confirming.ts";

/** By which calendar, and after how many working days nobody's word counts as confirmed; null: it never does. */
export type SilenceRules = { readonly calendar: Calendar; readonly after: number | null };

/**
 * The last day on which somebody may still say something before silence confirms it.
 * @returns undefined where it does not wait, the office set nothing, or it is not known which days are worked
 */
export const silenceThrough = (thing: Confirmable, { calendar, after }: SilenceRules): Day | undefined => {
  const state = confirmingOf(thing);
  if (state.is !== "waiting" || state.since === "" || after === null) return undefined;
  const last = plusWorkingDays(calendar, officeTimeOf(state.since).day, after);
  return last.ok ? last.value : undefined;
};

/** Whether silence confirms it on the day. */
export const isSilent = (thing: Confirmable, rules: SilenceRules, day: Day): boolean => {
  const through = silenceThrough(thing, rules);
  return through !== undefined && through < day;
};

import { ok, type Result, refused } from "../result.ts";
import { type DaysFault, withDayBack, withDaysOff, withWorkedDay } from "./change-days.ts";
import { checkHours, type HoursFault } from "./change-hours.ts";
import { withGivenYear, withoutYear, type YearFault } from "./change-year.ts";
import { answersRule } from "./office-rule.ts";
import { type OfficeSettings, type SettingsChange, type SettingsEvent, topicOf } from "./office-settings.ts";

/** Why something can't be set. */
export type SettingsFault = DaysFault | HoursFault | YearFault | "rule-answer-unknown" | "nothing-changed";

/** Events that are kept; every one of them stands in the audit. */
const mostEvents = 100;

/** The settings after a change, with who made it and when. */
export const withChange = (
  settings: OfficeSettings,
  event: SettingsEvent,
): Result<OfficeSettings, SettingsFault> => {
  const changed = changedBy(settings, event.change);
  if (!changed.ok) return changed;
  if (JSON.stringify(changed.value) === JSON.stringify(settings)) return refused("nothing-changed");
  const { at, byPersonId } = event;
  return ok({
    ...changed.value,
    since: { ...settings.since, [topicOf(event.change)]: { at, byPersonId } },
    history: [...settings.history, event].slice(-mostEvents),
  });
};

const changedBy = (
  settings: OfficeSettings,
  change: SettingsChange,
): Result<OfficeSettings, SettingsFault> => {
  switch (change.sets) {
    case "hours":
      return checkHours({ ...settings, hours: change.hours });
    case "slots":
      return checkHours({ ...settings, slots: change.slots });
    case "rule":
      return withRule(settings, change);
    case "daysOff":
      return withDaysOff(settings, change);
    case "worked":
      return withWorkedDay(settings, change);
    case "dayBack":
      return withDayBack(settings, change);
    case "year":
      return withGivenYear(settings, change);
    case "yearBack":
      return withoutYear(settings, change.year);
    case "units":
      return ok({ ...settings, offUnitIds: change.offUnitIds });
  }
};

const withRule = (
  settings: OfficeSettings,
  { rule, answer }: Extract<SettingsChange, { readonly sets: "rule" }>,
): Result<OfficeSettings, "rule-answer-unknown"> => {
  if (answer !== null && !answersRule(rule, answer)) return refused("rule-answer-unknown");
  const { [rule]: _former, ...others } = settings.rules;
  return ok({ ...settings, rules: answer === null ? others : { ...others, [rule]: answer } });
};

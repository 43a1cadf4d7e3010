import type { HoursRule } from "../src/domain/calendar/office-hours.ts";
import {
  type OfficeRuleAnswer,
  type OfficeRuleName,
  shapeOf,
} from "../src/domain/office-settings/office-rule.ts";
import type { OfficeSettings } from "../src/domain/office-settings/office-settings.ts";
import { hoursOf, slotsOf } from "../src/domain/office-settings/settings-of.ts";
import type { Unit } from "../src/domain/person.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OfficeSheet } from "../src/usecases/set-office.ts";

/** The text, with since when it is set and by whom, or that it is the default. */
export const sinceText = (
  text: string,
  topic: string,
  { sheet, isSet }: { readonly sheet: OfficeSheet; readonly isSet: boolean },
  { settings: t, dates }: Messages,
): string => {
  const since = sheet.settings.since[topic];
  if (!isSet) return t.default(text);
  return since ? t.set(text, dates.moment(since.at), sheet.names.get(since.byPersonId) ?? null) : text;
};

/** Working hours, those of a season first. */
export const hoursText = (settings: OfficeSettings, messages: Messages): string =>
  hoursOf(settings)
    .map((rule) => ruleHours(rule, messages))
    .join("; ");

const ruleHours = ({ season, windows }: HoursRule, { settings: t }: Messages): string =>
  t.hours(
    windows.map(({ from, until }) => t.window(from, until)).join(", "),
    season && t.season(dayMonth(season.from), dayMonth(season.through)),
  );

const dayMonth = (monthDay: string): string => monthDay.split("-").reverse().join("/");

/** When reminders go out. */
export const slotsText = (settings: OfficeSettings, { settings: t }: Messages): string =>
  t.slots(...slotsOf(settings));

/** Which units take part in what plans ask of divisions and units. */
export const unitsText = (
  { offUnitIds }: OfficeSettings,
  units: readonly Unit[],
  { settings: t }: Messages,
): string => {
  const names = units.filter(({ id }) => offUnitIds?.includes(id)).map(({ name }) => name);
  return names.length === 0 ? t.unitsAll : t.unitsOff(names.join("; "));
};

/** What the office said of a rule; that which holds otherwise where it said nothing. */
export const ruleText = (
  rule: OfficeRuleName,
  answer: OfficeRuleAnswer | undefined,
  { settings: t, dates }: Messages,
): string => {
  const words = t.rules[rule];
  if (!answer) return words.otherwise;
  const text =
    typeof answer.value === "number" ? words.number?.(answer.value) : words.options?.[answer.value];
  const named = answer.name === null ? (text ?? "") : t.ruleNamed(text ?? "", answer.name);
  return answer.from === null ? named : t.ruleFrom(named, dates.day(answer.from));
};

/** Whether the rule is answered by a number. */
export const isNumbered = (rule: OfficeRuleName): boolean => "least" in shapeOf(rule);

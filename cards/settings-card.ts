import type { Action, Card, Fact } from "../src/bot/card.ts";
import { officeRuleNames, shapeOf } from "../src/domain/office-settings/office-rule.ts";
import type { Unit } from "../src/domain/person.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OfficeSheet } from "../src/usecases/set-office.ts";
import { formAction } from "./evidence-entry-card.ts";
import { hoursText, sinceText, slotsText, unitsText } from "./settings-texts.ts";

/** The button that shows a page of the settings. */
export const settingsAction = (label: string, about = ""): Action => ({
  does: "open",
  label,
  command: "officeSettings",
  ...(about !== "" && { about }),
});

/** All that an office sets, each as it stands; `saved`: something was set just now. */
export const settingsCard = (
  {
    sheet,
    units,
    saved,
  }: { readonly sheet: OfficeSheet; readonly units: readonly Unit[]; readonly saved?: boolean },
  messages: Messages,
): Card => {
  const { settings: t } = messages;
  const { settings } = sheet;
  const fact = (topic: "hours" | "slots" | "units", text: string, isSet: boolean): Fact => ({
    label: t.topics[topic],
    value: sinceText(text, topic, { sheet, isSet }, messages),
  });
  return {
    language: messages.language,
    title: t.title,
    notice: saved ? { tone: "good", text: t.saved } : undefined,
    text: [t.intro],
    facts: [
      fact("hours", hoursText(settings, messages), settings.hours !== null),
      fact("slots", slotsText(settings, messages), settings.slots !== null),
      { label: t.topics.calendar, value: t.daysSet(daysCount(sheet), settings.givenYears.length) },
      ...(["titles", "rating", "confirming", "figures", "keeping"] as const).map((of) =>
        rulesFact(of, sheet, messages),
      ),
      fact("units", unitsText(settings, units, messages), settings.offUnitIds !== null),
    ],
    actions: [
      formAction(t.buttons.hours, "office-hours", ""),
      settingsAction(messages.officeReminders.open, "reminders"),
      settingsAction(t.buttons.calendar, "calendar"),
      settingsAction(t.buttons.titles, "titles"),
      settingsAction(t.buttons.rating, "rating"),
      formAction(t.buttons.units, "office-units", ""),
    ],
    footnote: t.hint,
  };
};

const daysCount = ({ settings: { years, givenYears } }: OfficeSheet): number =>
  years
    .filter(({ year }) => !givenYears.includes(year))
    .reduce((sum, { daysOff, workedDays }) => sum + daysOff.length + workedDays.length, 0);

const rulesFact = (
  of: "titles" | "rating" | "confirming" | "figures" | "keeping",
  { settings }: OfficeSheet,
  { settings: t }: Messages,
): Fact => {
  const all = officeRuleNames.filter((name) => shapeOf(name).of === of);
  return {
    label: t.topics[of],
    value: t.rulesSet(all.filter((name) => settings.rules[name]).length, all.length),
  };
};

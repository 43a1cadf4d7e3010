import type { Card } from "../src/bot/card.ts";
import { nextYearOf } from "../src/domain/office-settings/change-year.ts";
import type { OfficeSettings } from "../src/domain/office-settings/office-settings.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OfficeSheet } from "../src/usecases/set-office.ts";
import { formAction } from "./evidence-entry-card.ts";
import { settingsAction } from "./settings-card.ts";
import { sinceText } from "./settings-texts.ts";

/** Days of one page. */
const mostDays = 20;

/** One thing of the calendar that an office set, by the day or the year that takes it back. */
export type DaysEntry = { readonly key: string; readonly text: string };

/** All that an office set of the calendar, earliest first. */
export const daysEntries = (settings: OfficeSettings, messages: Messages): readonly DaysEntry[] => {
  const { settings: t, dates } = messages;
  const given = settings.givenYears.map((year) => ({ key: String(year), text: t.wholeYear(year) }));
  const days = settings.years.flatMap(({ daysOff, swaps, workedDays }) => [
    ...daysOff.map(({ on, name, source }) => ({ day: on, text: t.source(t.dayOff(name), source) })),
    ...workedDays.map((day) => {
      const swap = swaps.find(({ workedDay }) => workedDay === day);
      return { day, text: swap ? t.source(t.workedFor(dates.day(swap.dayOff)), swap.source) : t.worked };
    }),
  ]);
  const ordered = days.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return [...given, ...ordered.map(({ day, text }) => ({ key: day, text: t.entry(dates.day(day), text) }))];
};

/** The days off and make-up days that an office set. */
export const settingsDaysCard = (
  sheet: OfficeSheet,
  { from, saved }: { readonly from: number; readonly saved?: boolean },
  messages: Messages,
): Card => {
  const { settings: t } = messages;
  const entries = daysEntries(sheet.settings, messages);
  const page = entries.slice(from, from + mostDays);
  const more = entries.length > from + mostDays;
  const isSet = entries.length > 0;
  return {
    language: messages.language,
    title: t.topics.calendar,
    notice: saved ? { tone: "good", text: t.saved } : undefined,
    text: isSet ? [sinceText(t.daysTitle, "calendar", { sheet, isSet }, messages)] : [t.noDays],
    sections: isSet ? [{ title: t.daysTitle, text: page.map(({ text }) => text) }] : [],
    actions: [
      formAction(t.buttons.daysOff, "office-days-off", ""),
      formAction(t.buttons.worked, "office-worked-day", ""),
      formAction(t.buttons.year(nextYearOf(sheet.settings)), "office-year", ""),
      ...(isSet ? [formAction(t.buttons.back, "office-day-back", "")] : []),
      ...(more ? [settingsAction(t.buttons.next, `calendar:${from + mostDays}`)] : []),
      settingsAction(t.buttons.all),
    ],
  };
};

import { settingPreviewCard } from "../cards/setting-preview-card.ts";
import { daysEntries, settingsDaysCard } from "../cards/settings-days-card.ts";
import type { Card } from "../src/bot/card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { readDays } from "../src/bot/read-days.ts";
import type { Turn } from "../src/bot/turn.ts";
import { text } from "../src/bot/value-fields.ts";
import type { HolidayName } from "../src/domain/calendar/holiday.ts";
import { holidaysOfYear, nextYearOf } from "../src/domain/office-settings/change-year.ts";
import type { OfficeSettings, SettingsChange } from "../src/domain/office-settings/office-settings.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OfficeSheet } from "../src/usecases/set-office.ts";
import { faultOf, openSettingsForm, type SettingsDesk } from "./open-settings.ts";

const names: readonly HolidayName[] = ["officeDay", ...holidaysOfYear];

const source = text<SettingsDesk>({ required: true, most: 200, lines: "one" });

/** What the office set of the calendar, a line each, as it is and as it would be. */
const daysPreview = (turn: Turn, { sheet }: SettingsDesk, change: SettingsChange): Card => {
  const { use, messages } = turn;
  const { settings: t } = messages;
  const tried = use.trySetting(change);
  const after = tried.ok ? tried.value : sheet.settings;
  const linesOf = (settings: OfficeSettings) => daysEntries(settings, messages).map((entry) => entry.text);
  const [was, is] = [linesOf(sheet.settings), linesOf(after)];
  const listed = (lines: readonly string[]) => (lines.length === 0 ? t.noDayOff : lines.join("; "));
  return settingPreviewCard(
    {
      label: t.topics.calendar,
      before: listed(was.filter((line) => !is.includes(line))),
      after: listed(is.filter((line) => !was.includes(line))),
    },
    messages,
  );
};

const savedDays = ({ messages }: { readonly messages: Messages }, sheet: OfficeSheet): Card =>
  settingsDaysCard(sheet, { from: 0, saved: true }, messages);

type DaysOffAnswers = Readonly<Record<"name" | "source", string | null>> &
  Readonly<Record<"from" | "through", string | null>>;

const daysOffIn = ({ name, from, through, source: by }: DaysOffAnswers): SettingsChange => ({
  sets: "daysOff",
  name: names.find((one) => one === name) ?? "officeDay",
  from: from ?? "",
  through: through ?? from ?? "",
  source: by ?? "",
});

/** Days that are off for a holiday, or by the office's own rule. */
export const officeDaysOff = defineForm({
  name: "office-days-off",
  version: 1,
  words: ({ settings }) => settings.forms.daysOff,
  open: async (turn) => ({
    ...(await openSettingsForm(turn)),
    subject: "",
    values: { name: "officeDay" },
  }),
  fields: {
    name: choice<SettingsDesk>({ numbered: true }, ({ messages: { calendar } }) =>
      names.map((value) => ({ value, label: calendar.holiday(value) })),
    ),
    from: day<SettingsDesk>({ required: true }),
    through: day<SettingsDesk>({ required: false }),
    source,
  },
  check: (turn, _desk, { name, from, through, source: by }) => {
    if (name === undefined || !from || through === undefined || by === undefined) return undefined;
    const refusal = faultOf(turn, daysOffIn({ name, from, through, source: by }));
    return refusal && { refusal, field: refusal.word === "end-before-start" ? "through" : "from" };
  },
  confirm: (turn, desk, answers) => daysPreview(turn, desk, daysOffIn(answers)),
  submit: ({ use }, _opening, answers) => use.setOffice(daysOffIn(answers)),
  done: savedDays,
});

type WorkedAnswers = Readonly<Record<"workedDay" | "dayOff" | "source", string | null>>;

const workedIn = ({ workedDay, dayOff, source: by }: WorkedAnswers): SettingsChange => ({
  sets: "worked",
  workedDay: workedDay ?? "",
  dayOff,
  source: by ?? "",
});

/** A day off that is worked, for a working day that is off. */
export const officeWorkedDay = defineForm({
  name: "office-worked-day",
  version: 1,
  words: ({ settings }) => settings.forms.worked,
  open: async (turn) => ({ ...(await openSettingsForm(turn)), subject: "", values: {} }),
  fields: {
    workedDay: day<SettingsDesk>({ required: true }),
    dayOff: day<SettingsDesk>({ required: false }),
    source,
  },
  check: (turn, _desk, { workedDay, dayOff, source: by }) => {
    if (!workedDay || dayOff === undefined || by === undefined) return undefined;
    const refusal = faultOf(turn, workedIn({ workedDay, dayOff, source: by }));
    return refusal && { refusal, field: refusal.word === "day-off-already" ? "dayOff" : "workedDay" };
  },
  confirm: (turn, desk, answers) => daysPreview(turn, desk, workedIn(answers)),
  submit: ({ use }, _opening, answers) => use.setOffice(workedIn(answers)),
  done: savedDays,
});

const backIn = (entry: string): SettingsChange =>
  /^\d{4}$/.test(entry) ? { sets: "yearBack", year: Number(entry) } : { sets: "dayBack", day: entry };

/** Takes back what the office set of a day, or a year that it gave. */
export const officeDayBack = defineForm({
  name: "office-day-back",
  version: 1,
  words: ({ settings }) => settings.forms.back,
  open: async (turn) => {
    const opened = await openSettingsForm(turn);
    const { sheet } = opened.context;
    if (daysEntries(sheet.settings, turn.messages).length === 0)
      return { instead: settingsDaysCard(sheet, { from: 0 }, turn.messages) };
    return { ...opened, subject: "", values: {} };
  },
  fields: {
    entry: choice<SettingsDesk>({ numbered: true }, ({ context: { sheet }, messages }) =>
      daysEntries(sheet.settings, messages).map(({ key, text: label }) => ({ value: key, label })),
    ),
  },
  check: (turn, _desk, { entry }) => {
    const refusal = entry === undefined ? undefined : faultOf(turn, backIn(entry));
    return refusal && { refusal, field: "entry" };
  },
  confirm: (turn, desk, { entry }) => daysPreview(turn, desk, backIn(entry)),
  submit: ({ use }, _opening, { entry }) => use.setOffice(backIn(entry)),
  done: savedDays,
});

type YearDesk = SettingsDesk & { readonly year: number };

/** All days off of the next year of which the country has no table yet. */
export const officeYear = defineForm({
  name: "office-year",
  version: 1,
  words: ({ settings }) => settings.forms.year,
  open: async (turn) => {
    const { etag, context } = await openSettingsForm(turn);
    const year = nextYearOf(context.sheet.settings);
    return { subject: String(year), etag, context: { ...context, year }, values: {} };
  },
  intro: ({ messages: { settings: t } }, { year }) => t.wholeYear(year),
  fields: {
    days: text<YearDesk>({ required: true, most: 3000 }),
    source: text<YearDesk>({ required: true, most: 200, lines: "one" }),
  },
  check: (turn, { year }, { days, source: by }) => {
    if (!days || !by) return undefined;
    const change = yearIn(year, { days, source: by });
    const refusal = change.ok ? faultOf(turn, change.value) : change.refusal;
    return refusal && { refusal, field: "days" };
  },
  confirm: (turn, desk, answers) => {
    const change = yearIn(desk.year, answers);
    if (!change.ok) throw new Error("The days off were not checked.");
    return daysPreview(turn, desk, change.value);
  },
  submit: async ({ use }, { context }, answers) => {
    const change = yearIn(context.year, answers);
    return change.ok ? use.setOffice(change.value) : change;
  },
  done: savedDays,
});

const yearIn = (year: number, { days, source: by }: Readonly<Record<"days" | "source", string | null>>) => {
  const read = readDays(days ?? "", { year, source: by ?? "" });
  return read.ok ? ({ ok: true, value: { sets: "year", year, daysOff: read.value } } as const) : read;
};

import { reminderSettingsCard } from "../cards/reminder-settings-card.ts";
import { choice, choices } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { text } from "../src/bot/value-fields.ts";
import { kindFor } from "../src/domain/reminder/kind-for.ts";
import type { OwnKindSettings, OwnReminderSettings } from "../src/domain/reminder/own-reminder-settings.ts";
import { type ReminderKindName, reminderKindNames } from "../src/domain/reminder/reminder-kind.ts";
import type { OwnReminders } from "../src/usecases/reminders/own-reminders.ts";
import { officerSees } from "./set-office-reminders.ts";

const asOffice = "office";

/** Hours that can be chosen: from early to late, every half hour. */
const hours: readonly string[] = Array.from(
  { length: 31 },
  (_, half) => `${String(6 + Math.floor(half / 2)).padStart(2, "0")}:${half % 2 === 0 ? "00" : "30"}`,
);

/** Kinds whose days ahead are asked for together. */
const deadlineKinds: readonly ReminderKindName[] = ["pledgeDeadline", "unitDuty"];

const kindsOf = ({ office }: OwnReminders): readonly ReminderKindName[] =>
  reminderKindNames.filter((name) => kindFor(name, office).isOn);

/** How the person wants to be reminded. */
export const setReminders = defineForm({
  name: "set-reminders",
  version: 1,
  words: ({ reminders }) => reminders.form,
  open: async ({ use }) => {
    const shown = await use.showReminders();
    const { own, etag } = shown;
    const leadsOf = (name: ReminderKindName) =>
      (own.kinds[name]?.leads ?? []).filter((lead) => lead >= 0).join(", ") || null;
    return {
      subject: "own",
      etag,
      context: shown,
      values: {
        isOn: own.isOff ? "off" : "on",
        kinds: kindsOf(shown).filter((name) => own.kinds[name]?.isOff !== true),
        hour: own.hour ?? asOffice,
        deadlineLeads: leadsOf("pledgeDeadline"),
        monthlyLeads: leadsOf("monthlyReport"),
      },
    };
  },
  fields: {
    isOn: choice<OwnReminders>({ numbered: true }, ({ messages: { reminders: t } }) => [
      { value: "on", label: t.on },
      { value: "off", label: t.off },
    ]),
    kinds: choices<OwnReminders>({ required: false }, ({ context, messages: { reminders: t } }) =>
      kindsOf(context).map((value) => ({ value, label: t.kinds[value] })),
    ),
    hour: choice<OwnReminders>({ numbered: false }, ({ messages: { reminders: t } }) => [
      { value: asOffice, label: t.asOffice },
      ...hours.map((value) => ({ value, label: value })),
    ]),
    deadlineLeads: text<OwnReminders>({ required: false, most: 20, lines: "one" }),
    monthlyLeads: text<OwnReminders>({ required: false, most: 20, lines: "one" }),
  },
  check: (_turn, _context, { deadlineLeads = null, monthlyLeads = null }) => {
    if (readDays(deadlineLeads) === undefined)
      return { refusal: { word: "leads-unread", details: {} }, field: "deadlineLeads" };
    if (readDays(monthlyLeads) === undefined)
      return { refusal: { word: "leads-unread", details: {} }, field: "monthlyLeads" };
    return undefined;
  },
  submit: async ({ use }, { context }, answers) => {
    const saved = await use.setReminders(settingsOf(context, answers));
    return saved.ok ? { ok: true, value: { ...context, own: saved.value } } : saved;
  },
  done: (turn, shown) => {
    const { messages, today } = turn;
    const notice = messages.reminders.saved;
    return reminderSettingsCard(shown, { messages, today, notice, ...officerSees(turn) });
  },
});

/** "7, 1" as days, none where nothing is said; undefined where it can't be read. */
const readDays = (said: string | null): readonly number[] | undefined => {
  const words = (said ?? "")
    .split(/[\s,;]+|và|and/u)
    .filter((word) => word !== "" && !/^(ngày|days?)$/u.test(word));
  return words.every((word) => /^\d{1,3}$/.test(word)) ? words.map(Number) : undefined;
};

type Answers = {
  readonly isOn: string;
  readonly kinds: readonly string[];
  readonly hour: string;
  readonly deadlineLeads: string | null;
  readonly monthlyLeads: string | null;
};

const settingsOf = (
  { own, office }: OwnReminders,
  { isOn, kinds, hour, deadlineLeads, monthlyLeads }: Answers,
): Omit<OwnReminderSettings, "snoozes" | "wantsDigest"> => {
  const kindOf = (name: ReminderKindName): OwnKindSettings => {
    const said = deadlineKinds.includes(name)
      ? deadlineLeads
      : name === "monthlyReport"
        ? monthlyLeads
        : null;
    const ahead = readDays(said) ?? [];
    // What comes after a deadline stays as the office has it.
    const after = kindFor(name, office).leads.filter((lead) => lead < 0);
    return {
      isOff: kindFor(name, office).isOn ? !kinds.includes(name) : own.kinds[name]?.isOff,
      leads: ahead.length === 0 ? undefined : [...ahead, ...after],
    };
  };
  return {
    isOff: isOn === "off",
    kinds: Object.fromEntries(reminderKindNames.map((name) => [name, kindOf(name)])),
    hour: hour === asOffice ? null : hour,
  };
};

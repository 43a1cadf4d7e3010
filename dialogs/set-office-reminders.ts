import { changedRemindersCard, officeRemindersCard } from "../cards/office-reminders-card.ts";
import { choices } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import type { Clash } from "../src/bot/form.ts";
import { readLeads } from "../src/bot/read-leads.ts";
import type { Turn } from "../src/bot/turn.ts";
import { count, text } from "../src/bot/value-fields.ts";
import { thingOf } from "../src/domain/authority/acted-on.ts";
import { may } from "../src/domain/authority/may.ts";
import { checkLeads } from "../src/domain/reminder/check-leads.ts";
import { checkOfficeReminders } from "../src/domain/reminder/check-office-reminders.ts";
import { kindFor } from "../src/domain/reminder/kind-for.ts";
import {
  defaultOfficeReminders,
  type OfficeKindSettings,
  type OfficeReminderSettings,
} from "../src/domain/reminder/office-reminder-settings.ts";
import { type ReminderKindName, reminderKindNames } from "../src/domain/reminder/reminder-kind.ts";
import type { OfficeReminderSheet } from "../src/usecases/reminders/office-reminders.ts";

/** Whether the person sets how the office reminds its people, and sees how that went. */
export const officerSees = ({ person, today, newKey }: Pick<Turn, "person" | "today" | "newKey">) => ({
  digestKey: may(person, { verb: "setDigest", on: thingOf(person), day: today }) ? newKey() : undefined,
  setsReminders: may(person, { verb: "setOfficeReminders", on: { is: "office" }, day: today }),
  seesDelivery: may(person, { verb: "showDelivery", on: { is: "office" }, day: today }),
});

const leadsOf = {
  pledgeDeadline: "pledgeLeads",
  monthlyReport: "monthlyLeads",
  unitDuty: "dutyLeads",
  meeting: "meetingLeads",
} as const satisfies Partial<Record<ReminderKindName, string>>;

type LeadsStep = (typeof leadsOf)[keyof typeof leadsOf];

const leadsField = text<OfficeReminderSheet>({ required: true, most: 40, lines: "one" });

type Answers = Readonly<Record<LeadsStep, string | null>> & {
  readonly kinds: readonly string[];
  readonly headAfter: number | null;
  readonly officerAfter: number | null;
  readonly dutyAfter: number | null;
  readonly capPerWeek: number | null;
  readonly workReportDay: number | null;
};

/** How the office reminds its people: kinds, days, who learns of what is late, how many a week. */
export const setOfficeReminders = defineForm({
  name: "office-reminders",
  version: 1,
  words: ({ officeReminders }) => officeReminders.form,
  open: async ({ use, messages: { officeReminders: t } }) => {
    const sheet = await use.openOfficeReminders();
    const { settings } = sheet;
    const of = (name: ReminderKindName) => kindFor(name, settings);
    const said = (name: ReminderKindName) => t.leads(of(name).leads);
    return {
      subject: "office",
      etag: sheet.etag,
      context: sheet,
      values: {
        kinds: reminderKindNames.filter((name) => of(name).isOn),
        pledgeLeads: said("pledgeDeadline"),
        monthlyLeads: said("monthlyReport"),
        dutyLeads: said("unitDuty"),
        meetingLeads: said("meeting"),
        headAfter: of("pledgeDeadline").escalation.unitHead,
        officerAfter: of("pledgeDeadline").escalation.officer,
        dutyAfter: of("unitDuty").escalation.officer,
        capPerWeek: settings.capPerWeek,
        workReportDay: settings.workReportDay,
      },
    };
  },
  fields: {
    kinds: choices<OfficeReminderSheet>({ required: false }, ({ messages: { reminders: t } }) =>
      reminderKindNames.map((value) => ({ value, label: t.kinds[value] })),
    ),
    pledgeLeads: leadsField,
    monthlyLeads: leadsField,
    dutyLeads: leadsField,
    meetingLeads: leadsField,
    headAfter: count<OfficeReminderSheet>({ required: false, most: 10 }),
    officerAfter: count<OfficeReminderSheet>({ required: false, most: 10 }),
    dutyAfter: count<OfficeReminderSheet>({ required: false, most: 10 }),
    capPerWeek: count<OfficeReminderSheet>({ required: true, most: 5 }),
    workReportDay: count<OfficeReminderSheet>({ required: true, most: 28 }),
  },
  check: (_turn, _sheet, answers) => {
    for (const step of Object.values(leadsOf)) {
      const fault = leadsFault(answers[step], step);
      if (fault) return fault;
    }
    for (const step of escalationSteps) {
      const checked = checkOfficeReminders({
        ...defaultOfficeReminders,
        kinds: { unitDuty: { escalation: escalation(answers[step], null) } },
      });
      if (!checked.ok) return { refusal: checked.refusal, field: step };
    }
    const { capPerWeek = null, workReportDay = null } = answers;
    const checked = checkOfficeReminders({
      kinds: {},
      capPerWeek: capPerWeek ?? defaultOfficeReminders.capPerWeek,
      workReportDay: workReportDay ?? defaultOfficeReminders.workReportDay,
    });
    if (checked.ok) return undefined;
    const field = checked.refusal.word === "cap-out-of-range" ? "capPerWeek" : "workReportDay";
    return { refusal: checked.refusal, field };
  },
  confirm: ({ messages }, { settings }, answers) =>
    changedRemindersCard(settings, settingsIn(answers), messages),
  submit: ({ use }, _opening, answers) => use.setOfficeReminders(settingsIn(answers)),
  done: ({ messages }, sheet) => officeRemindersCard(sheet, { messages, isSaved: true }),
});

const escalationSteps = ["headAfter", "officerAfter", "dutyAfter"] as const;

const leadsFault = (said: string | null | undefined, field: LeadsStep): Clash<LeadsStep> | undefined => {
  if (said === undefined || said === null) return undefined;
  const leads = readLeads(said);
  if (!leads) return { refusal: { word: "office-leads-unread", details: {} }, field };
  const checked = checkLeads(leads);
  return checked.ok ? undefined : { refusal: checked.refusal, field };
};

const escalation = (unitHead: number | null | undefined, officer: number | null | undefined) => ({
  unitHead: unitHead ?? null,
  officer: officer ?? null,
});

const settingsIn = (answers: Answers): OfficeReminderSettings => {
  const { kinds, headAfter, officerAfter, dutyAfter, capPerWeek, workReportDay } = answers;
  const ofPeople = escalation(headAfter, officerAfter);
  const levels: Partial<Record<ReminderKindName, OfficeKindSettings["escalation"]>> = {
    pledgeDeadline: ofPeople,
    monthlyReport: ofPeople,
    unitDuty: escalation(null, dutyAfter),
  };
  const kindOf = (name: ReminderKindName): OfficeKindSettings => {
    const step = Object.entries(leadsOf).find(([kind]) => kind === name)?.[1];
    const leads = step && readLeads(answers[step] ?? "");
    return { isOn: kinds.includes(name), leads: leads && [...leads], escalation: levels[name] };
  };
  return {
    kinds: Object.fromEntries(reminderKindNames.map((name) => [name, kindOf(name)])),
    capPerWeek: capPerWeek ?? 0,
    workReportDay: workReportDay ?? 0,
  };
};

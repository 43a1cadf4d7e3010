import type { Card, Fact } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { kindFor } from "../src/domain/reminder/kind-for.ts";
import type { OfficeReminderSettings } from "../src/domain/reminder/office-reminder-settings.ts";
import { type ReminderKindName, reminderKindNames } from "../src/domain/reminder/reminder-kind.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OfficeReminderSheet } from "../src/usecases/reminders/office-reminders.ts";
import { formAction } from "./evidence-entry-card.ts";

/** How the office reminds its people, and who set it when. */
export const officeRemindersCard = (
  { settings: reminding, history, names }: OfficeReminderSheet,
  { messages, isSaved }: { readonly messages: Messages; readonly isSaved?: boolean },
): Card => {
  const { officeReminders: t, reminders, settings, dates } = messages;
  return {
    language: messages.language,
    title: t.title,
    notice: isSaved ? { tone: "good", text: t.saved } : undefined,
    text: [t.intro],
    facts: officeRemindersFacts(reminding, messages),
    sections: [
      {
        title: t.historyTitle,
        text:
          history.length === 0
            ? [t.neverSet]
            : history
                .slice(-mostEvents)
                .reverse()
                .map(({ at, byPersonId }) => t.set(dates.moment(at), names.get(byPersonId) ?? null)),
      },
    ],
    actions: [
      { ...formAction(t.change, "office-reminders", ""), tone: "main" },
      formAction(settings.buttons.slots, "office-slots", ""),
      openAction(messages, "reminders"),
      openAction(messages, "officeSettings"),
    ],
    footnote: reminders.capNote(reminding.capPerWeek),
  };
};

/** What would change, before it counts. */
export const changedRemindersCard = (
  before: OfficeReminderSettings,
  after: OfficeReminderSettings,
  messages: Messages,
): Card => {
  const { officeReminders: t, planning } = messages;
  const were = officeRemindersFacts(before, messages);
  const are = officeRemindersFacts(after, messages);
  const valueIn = (facts: readonly Fact[], label: string): string =>
    facts.find((fact) => fact.label === label)?.value ?? t.notReminded;
  const labels = [...new Set([...were, ...are].map(({ label }) => label))];
  return {
    language: messages.language,
    title: t.title,
    notice: { tone: "warning", text: messages.forms.checkFirst },
    facts: labels
      .map((label) => [label, valueIn(were, label), valueIn(are, label)] as const)
      .filter(([, was, is]) => was !== is)
      .map(([label, was, is]) => ({ label, value: planning.becomes(was, is) })),
  };
};

/** Events that are shown; the newest are. */
const mostEvents = 5;

const leadKinds: readonly ReminderKindName[] = ["pledgeDeadline", "monthlyReport", "unitDuty", "meeting"];

/** Everything that an office sets of reminders. */
const officeRemindersFacts = (settings: OfficeReminderSettings, messages: Messages): readonly Fact[] => {
  const { officeReminders: t, reminders } = messages;
  const of = (name: ReminderKindName) => kindFor(name, settings);
  const on = reminderKindNames.filter((name) => of(name).isOn);
  const { unitHead, officer } = of("pledgeDeadline").escalation;
  return [
    { label: t.kindsLabel, value: on.map((name) => reminders.kinds[name]).join("; ") || reminders.noKinds },
    ...leadKinds
      .filter((name) => of(name).isOn)
      .map((name) => ({ label: t.leadsLabel(reminders.kinds[name]), value: t.leadsText(of(name).leads) })),
    { label: t.headLabel, value: t.after(unitHead) },
    { label: t.officerLabel, value: t.after(officer) },
    { label: t.dutyLabel, value: t.after(of("unitDuty").escalation.officer) },
    { label: t.capLabel, value: t.cap(settings.capPerWeek) },
    { label: t.reportDayLabel, value: t.reportDay(settings.workReportDay) },
  ];
};

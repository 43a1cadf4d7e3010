import type { Action, Card, Fact, Notice } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { submitAction } from "../src/bot/submit-action.ts";
import type { Day } from "../src/domain/day.ts";
import { kindFor } from "../src/domain/reminder/kind-for.ts";
import { type ReminderKindName, reminderKindNames } from "../src/domain/reminder/reminder-kind.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OwnReminders } from "../src/usecases/reminders/own-reminders.ts";
import { formAction } from "./evidence-entry-card.ts";
import { reminderFacts, reminderName } from "./reminder-texts.ts";

/** Who reads it, when, and what has just happened. */
type Reader = {
  readonly messages: Messages;
  readonly today: Day;
  readonly notice?: string | undefined;
  /** Whether they set how the office reminds its people. */
  readonly setsReminders: boolean;
  /** Whether they see how the office's reminders went. */
  readonly seesDelivery: boolean;
  /** For the button of the week's figures; undefined where they are in charge of nothing. */
  readonly digestKey: string | undefined;
};

/** What is open for the person now, and how they are reminded of it. */
export const reminderSettingsCard = (
  shown: OwnReminders,
  { messages, today, notice, setsReminders, seesDelivery, digestKey }: Reader,
): Card => {
  const { reminders: t } = messages;
  const { own, office, open } = shown;
  return {
    language: messages.language,
    title: t.settingsTitle,
    notice: noticeOf(own.isOff, notice, messages),
    text: open.length === 0 ? [t.nothingOpen] : undefined,
    sections: [
      ...open.map((told) => ({
        title: reminderName(told, messages),
        facts: reminderFacts(told, today, messages),
      })),
      {
        title: t.howTitle,
        facts: [
          ...howFacts(shown, messages),
          ...(digestKey === undefined ? [] : [digestFact(shown, messages)]),
        ],
      },
    ],
    actions: [
      { ...formAction(t.change, "set-reminders", ""), tone: "main" },
      ...(setsReminders
        ? [{ ...openAction(messages, "reminders", "office"), label: messages.officeReminders.open }]
        : []),
      ...(seesDelivery
        ? [{ ...openAction(messages, "reminders", "delivery"), label: messages.delivery.open }]
        : []),
      ...(digestKey === undefined ? [] : [digestAction(shown, digestKey, messages)]),
      openAction(messages, "calendar"),
      openAction(messages, "help"),
    ],
    footnote: t.capNote(office.capPerWeek),
  };
};

const digestFact = ({ own }: OwnReminders, { digest: t }: Messages): Fact => ({
  label: t.label,
  value: own.wantsDigest === true ? t.isOn : t.isOff,
});

const digestAction = ({ own }: OwnReminders, key: string, { digest: t }: Messages): Action => {
  const isOn = own.wantsDigest === true;
  const stamp = { form: "set-digest", subject: isOn ? "off" : "on", etag: null, key };
  return submitAction(stamp, isOn ? t.turnOff : t.turnOn, undefined);
};

const noticeOf = (
  isOff: boolean,
  said: string | undefined,
  { reminders: t }: Messages,
): Notice | undefined => {
  if (said !== undefined) return { tone: "good", text: said };
  return isOff ? { tone: "warning", text: t.isOff } : undefined;
};

/** Kinds that the person is reminded of. */
const wantedKinds = ({ own, office }: OwnReminders): readonly ReminderKindName[] =>
  reminderKindNames.filter((name) => kindFor(name, office).isOn && own.kinds[name]?.isOff !== true);

const howFacts = (shown: OwnReminders, messages: Messages): readonly Fact[] => {
  const { reminders: t } = messages;
  const { own, office, times } = shown;
  const wanted = wantedKinds(shown);
  const leadsOf = (name: ReminderKindName): string => {
    const ahead = (own.kinds[name]?.leads ?? kindFor(name, office).leads).filter((lead) => lead >= 0);
    return ahead.every((lead) => lead === 0) ? t.sameDay : t.days(ahead);
  };
  const timed = wanted.filter((name) => kindFor(name, office).sort === "deadline");
  return [
    { label: t.hourLabel, value: own.hour ?? t.officeHours(times) },
    { label: t.kindsLabel, value: wanted.map((name) => t.kinds[name]).join("; ") || t.noKinds },
    ...(timed.length === 0
      ? []
      : [
          {
            label: t.leadsLabel,
            value: timed.map((name) => t.leads(t.kinds[name], leadsOf(name))).join("; "),
          },
        ]),
  ];
};

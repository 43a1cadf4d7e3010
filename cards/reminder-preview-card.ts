import type { Card, Fact, Section } from "../src/bot/card.ts";
import { zaloBotLimits } from "../src/domain/linking/channel-limits.ts";
import { mostInMonth } from "../src/domain/linking/reach.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { PreviewedPush, ReminderPreview } from "../src/usecases/reminders/preview-reminders.ts";
import { planAction } from "./plan-actions.ts";
import { planName } from "./plan-facts.ts";
import { milestoneName } from "./reminder-texts.ts";

/** Reminders, and things that are not reminded of, of one page. */
const mostPushes = 10;
const mostSilent = 10;

/** Every reminder that a plan will cause, page by page, and on the last page what it can't remind of. */
export const reminderPreviewCard = (
  preview: ReminderPreview,
  { from, isDraft }: { readonly from: number; readonly isDraft: boolean },
  messages: Messages,
): Card => {
  const { reminderPreview: t, planning, dates } = messages;
  const { plan, pushes, through, capPerWeek } = preview;
  const page = pushes.slice(from, from + mostPushes);
  const more = pushes.length > from + mostPushes;
  return {
    language: messages.language,
    title: t.title,
    subtitle: planName(plan, messages),
    text: [
      t.intro(pushes.length, dates.day(preview.from), dates.day(through)),
      ...(pushes.length > 0 ? [t.most(capPerWeek)] : []),
    ],
    facts: page.map((push) => previewFact(push, messages)),
    sections: more
      ? []
      : [
          { title: t.reachTitle, text: reachLines(preview, messages) },
          ...unremindedSections(preview, messages),
        ],
    actions: [
      ...(more ? [planAction(planning.next, `reminders:${plan.id}:${from + mostPushes}`)] : []),
      planAction(
        isDraft ? planning.buttons.preview : planning.buttons.list,
        isDraft ? `preview:${plan.id}` : "",
      ),
    ],
    footnote: t.footnote,
  };
};

/** When it goes, what it says, and to whom. */
export const previewFact = (push: PreviewedPush, messages: Messages): Fact => {
  const { reminderPreview: t, dates } = messages;
  return {
    label: t.when(push.time, dates.weekday(push.on), dates.day(push.on)),
    value: t.line(titleOf(push, messages), whenText(push, messages), whoText(push, messages)),
  };
};

const titleOf = ({ milestone, name, to }: PreviewedPush, messages: Messages): string => {
  const what = milestoneName({ ...milestone, name }, messages);
  return to === "concerned" ? what : messages.reminders.notDone(what, messages.reminderPreview.count);
};

const whenText = ({ milestone, lead }: PreviewedPush, { reminderPreview: t, dates }: Messages): string => {
  const due = dates.day(milestone.dueOn);
  if (milestone.precision === "none") return t.noDay(due);
  if (lead < 0) return t.after(-lead, due);
  return lead === 0 ? t.onDay(due) : t.ahead(lead, due);
};

const whoText = ({ milestone, to, most }: PreviewedPush, { reminderPreview: t }: Messages): string => {
  if (to !== "concerned") return t.to[to](most);
  const { audience, kind } = milestone;
  if (audience.of === "unitHeads" || audience.of === "officers") return t.to[audience.of](most);
  const isTold = kind !== "pledgeDeadline" && kind !== "monthlyReport";
  return isTold ? t.to.everybody(most) : t.to.undone(most);
};

/** What can't be reminded of, or won't be, and why: a line each. */
export const unremindedLines = ({ gaps, silent }: ReminderPreview, messages: Messages): readonly string[] => {
  const { reminderPreview: t, dates } = messages;
  const monthIn = (milestone: string): string => milestone.replace(/^work:/, "");
  return [
    ...gaps.map(({ kind, name, milestone, dueOn, why }) =>
      t.gap(milestoneName({ kind, name, month: monthIn(milestone) }, messages), dates.day(dueOn), why),
    ),
    ...silent.map(({ name, why }) => t.silent(name, why)),
  ].filter((line, index, all) => all.indexOf(line) === index);
};

const unremindedSections = (preview: ReminderPreview, messages: Messages): readonly Section[] => {
  const { reminderPreview: t, planning } = messages;
  const lines = unremindedLines(preview, messages);
  const rest = lines.length - mostSilent;
  if (lines.length === 0) return [];
  return [
    {
      title: t.unremindedTitle(lines.length),
      text: [...lines.slice(0, mostSilent), ...(rest > 0 ? [planning.more(rest)] : [])],
    },
  ];
};

/** Where reminders will come, what a platform limits of them, and how many people they reach nowhere. */
export const reachLines = (
  { reach: { first, nowhere }, capPerWeek }: ReminderPreview,
  { reminderPreview: t, numbers }: Messages,
): readonly string[] => {
  const { teams = 0, "zalo-bot": bot = 0, "zalo-oa": oa = 0 } = first;
  const { messagesPerMonth } = zaloBotLimits;
  const most = mostInMonth(bot, capPerWeek);
  return [
    t.reachTeams(numbers.count(teams)),
    ...(bot > 0
      ? [
          t.reachBot(numbers.count(bot), numbers.count(most), numbers.count(messagesPerMonth)),
          ...(most > messagesPerMonth ? [t.reachOver] : []),
        ]
      : []),
    ...(oa > 0 ? [t.reachOa(numbers.count(oa))] : []),
    ...(nowhere > 0 ? [t.reachNowhere(numbers.count(nowhere))] : []),
  ];
};

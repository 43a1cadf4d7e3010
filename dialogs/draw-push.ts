import { confirmingToldCard } from "../cards/confirming-told-card.ts";
import { planChangedCard, shortPlanChangedCard } from "../cards/plan-changed-card.ts";
import { type ReminderReader, reminderCard, shortReminderCard } from "../cards/reminder-card.ts";
import { mostWaitingShown, waitingCard } from "../cards/waiting-card.ts";
import { formCard } from "../src/bot/form-card.ts";
import type { DrawPush } from "../src/bot/push/prepare-push.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { JsonObject } from "../src/domain/json.ts";
import type { NoticeName } from "../src/domain/reminder/notice.ts";
import type { ToldReminder } from "../src/usecases/reminders/tell-reminders.ts";
import { reportWork } from "./report-work.ts";
import { confirmsOthers } from "./waiting-commands.ts";
import { waitingReader } from "./waiting-reader.ts";

/** Draws what is sent unasked: what changed, or reminders with the form of a month's work where that is the most urgent. */
export const drawPush: DrawPush = async (turn, { items, notice, edits }) => {
  if (notice) return drawNotice[notice.what](turn, { about: notice.about, edits: edits ?? null });
  const told = await turn.use.tellReminders(items);
  const { messages, today } = turn;
  const reader: ReminderReader = {
    messages,
    today,
    hasAgreed: turn.use.consent() === "agreed",
    report: await reportOf(turn, told[0]),
  };
  return { card: reminderCard(told, reader), short: shortReminderCard(told, reader) };
};

type Told = { readonly about: JsonObject; readonly edits: string | null };

const drawNotice: Readonly<Record<NoticeName, (turn: Turn, told: Told) => ReturnType<DrawPush>>> = {
  planChanged: async ({ use, messages }, { about }) => {
    const told = await use.tellPlanChange(about);
    return { card: planChangedCard(told, messages), short: shortPlanChangedCard(told, messages) };
  },
  waiting: async (turn, { edits }) => {
    // Who confirmed when it was made may not any more.
    if (!confirmsOthers(turn)) return undefined;
    const list = await turn.use.listWaiting({ from: 0, most: mostWaitingShown });
    if (list.total === 0 && edits === null) return undefined;
    const card = waitingCard(list, waitingReader(turn));
    return { card, short: { ...card, sections: [] } };
  },
  confirmed: async ({ use, messages }, { about }) => {
    const told = await use.tellConfirming(typeof about["since"] === "string" ? about["since"] : "");
    const card = confirmingToldCard(told, messages);
    return { card, short: { ...card, sections: [] } };
  },
};

/** The form as it stands on the card: what is typed there counts as if it had been asked for. */
const reportOf = async (turn: Turn, told: ToldReminder | undefined): Promise<ReminderReader["report"]> => {
  const month = told?.item.missing.is === "workReport" ? told.item.month : null;
  if (month === null || turn.use.consent() !== "agreed") return undefined;
  const opened = await reportWork.open(turn, month);
  if ("instead" in opened) return undefined;
  const { inputs = [], actions = [] } = formCard(turn, reportWork, opened, { raw: opened.raw });
  return { inputs, actions: actions.slice(0, 1) };
};

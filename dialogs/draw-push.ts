import { confirmingToldCard } from "../cards/confirming-told-card.ts";
import { digestCard, shortDigestCard } from "../cards/digest-card.ts";
import { nudgedCard, shortNudgedCard } from "../cards/nudged-card.ts";
import { planChangedCard, shortPlanChangedCard } from "../cards/plan-changed-card.ts";
import { type ReminderReader, reminderCard, shortReminderCard } from "../cards/reminder-card.ts";
import { requestToldCard } from "../cards/request-told-card.ts";
import { mostWaitingShown, waitingCard } from "../cards/waiting-card.ts";
import { formOffer } from "../src/bot/form-offer.ts";
import type { DrawPush } from "../src/bot/push/draw-push.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { JsonObject } from "../src/domain/json.ts";
import type { NoticeName } from "../src/domain/reminder/notice.ts";
import { confirmsIn } from "./confirms-in.ts";
import { reportWork } from "./report-work.ts";
import { confirmsOthers } from "./waiting-commands.ts";
import { waitingReader } from "./waiting-reader.ts";

/** What is told to whoever restricts the use of their data too: of others' things, and of their own requests. */
const toldToRestricted: ReadonlySet<NoticeName> = new Set(["waiting", "digest", "dataRequest"]);

/** Draws what is sent unasked: what changed, or reminders with the form of a month's work where that is the most urgent. */
export const drawPush: DrawPush = async (turn, { items, notice, edits }) => {
  if (turn.use.consent() === "restricted" && !(notice && toldToRestricted.has(notice.what))) return null;
  if (notice) return drawNotice[notice.what](turn, { about: notice.about, edits: edits ?? null });
  const told = await turn.use.tellReminders(items);
  const [first] = told;
  const { messages, today } = turn;
  const reader: ReminderReader = {
    messages,
    today,
    hasAgreed: turn.use.consent() === "agreed",
    report: await reportOf(turn, first?.item.missing.is === "workReport" ? first.item.month : null),
  };
  return { card: reminderCard(told, reader), short: shortReminderCard(told, reader) };
};

type Told = { readonly about: JsonObject; readonly edits: string | null };

const drawNotice: Readonly<Record<NoticeName, (turn: Turn, told: Told) => ReturnType<DrawPush>>> = {
  planChanged: async ({ use, messages }, { about }) => {
    const told = await use.tellPlanChange(about);
    return { card: planChangedCard(told, messages), short: shortPlanChangedCard(told, messages) };
  },
  digest: async (turn) => {
    const { use, messages } = turn;
    const told = await use.tellDigest();
    if (!told) return null;
    const nextDates = (await use.nextDates()).slice(0, 2);
    return {
      card: digestCard(told, { nextDates, confirms: confirmsIn(turn, null) }, messages),
      short: shortDigestCard(messages),
    };
  },
  nudge: async (turn, { about }) => {
    const told = await turn.use.tellNudge(about);
    if (!told) return null;
    const { messages, today } = turn;
    const [first] = told.asked;
    const month = first?.owed.is === "workReport" ? first.owed.month : null;
    const reader: ReminderReader = {
      ...{ messages, today, hasAgreed: turn.use.consent() === "agreed" },
      report: await reportOf(turn, month),
    };
    return { card: nudgedCard(told, reader), short: shortNudgedCard(told, messages) };
  },
  waiting: async (turn, { edits }) => {
    // Who confirmed when it was made may not any more.
    if (!confirmsOthers(turn)) return null;
    const list = await turn.use.listWaiting({ from: 0, most: mostWaitingShown });
    if (list.total === 0 && edits === null) return null;
    const card = waitingCard(list, waitingReader(turn));
    return { card, short: { ...card, sections: [] } };
  },
  dataRequest: async ({ use, messages }, { about }) => {
    const told = await use.tellDataRequest(about);
    if (!told) return null;
    const card = requestToldCard(told, messages);
    return { card, short: card };
  },
  confirmed: async ({ use, messages }, { about }) => {
    const told = await use.tellConfirming(typeof about["since"] === "string" ? about["since"] : "");
    const card = confirmingToldCard(told, messages);
    return { card, short: { ...card, sections: [] } };
  },
};

/** The form as it stands on the card: what is typed there counts as if it had been asked for. */
const reportOf = async (turn: Turn, month: string | null): Promise<ReminderReader["report"]> => {
  if (month === null || turn.use.consent() !== "agreed") return undefined;
  const opened = await reportWork.open(turn, month);
  if ("instead" in opened) return undefined;
  return formOffer(turn, reportWork, opened);
};

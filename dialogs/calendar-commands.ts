import { calendarCard } from "../cards/calendar-card.ts";
import { noPlanCard } from "../cards/no-plan-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { timelineSpan } from "../src/bot/timeline-words.ts";
import type { Turn } from "../src/bot/turn.ts";

const calendarOf = async (
  { use, messages, today }: Turn,
  about: string,
  managesPlans: boolean,
): Promise<Card> => {
  const span = timelineSpan(about, today);
  const timeline = await use.showCalendar(span ?? { is: "ahead" });
  if (timeline.plans.length === 0) return noPlanCard(messages, managesPlans);
  return calendarCard(timeline, messages, span === undefined);
};

/** The dates of the plans; `about`: a month, a quarter, a year, all, or the anniversaries. */
export const calendarCommands: readonly Command[] = [
  {
    name: "calendar",
    answer: (turn, about) => calendarOf(turn, about, turn.use.managesPlans()),
    // The same for everybody there.
    inGroup: (turn, about) => calendarOf(turn, about, false),
  },
];

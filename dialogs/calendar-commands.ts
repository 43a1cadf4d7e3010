import { calendarCard } from "../cards/calendar-card.ts";
import { noPlanCard } from "../cards/no-plan-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { timelineSpan } from "../src/bot/timeline-words.ts";

/** The dates of the plans; `about`: a month, a quarter, a year, all, or the anniversaries. */
export const calendarCommands: readonly Command[] = [
  {
    name: "calendar",
    answer: async ({ use, messages, today }, about) => {
      const span = timelineSpan(about, today);
      const timeline = await use.showCalendar(span ?? { is: "ahead" });
      if (timeline.plans.length === 0) return noPlanCard(messages);
      return calendarCard(timeline, messages, span === undefined);
    },
  },
];

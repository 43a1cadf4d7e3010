import type { Card } from "../src/bot/card.ts";
import type { SentenceFault } from "../src/bot/work-answers.ts";
import type { Month } from "../src/domain/day.ts";
import type { Refusal } from "../src/domain/result.ts";
import type { Messages } from "../src/messages/messages.ts";

/** Why a sentence's figures do not tell a month's work, and what to do. */
export const workUnclearCard = (
  month: Month,
  { word, details }: Refusal<SentenceFault>,
  { language, work: t, dates, commands }: Messages,
): Card => ({
  language,
  title: t.unclearTitle,
  subtitle: dates.month(month),
  notice: { tone: "bad", text: t.unclear[word](details) },
  text: [t.unclearDo],
  actions: [{ does: "open", label: commands.reportWork, command: "reportWork", about: month }],
});

import type { Card } from "../src/bot/card.ts";
import type { Month } from "../src/domain/day.ts";
import type { WorkCounts } from "../src/domain/work/work-counts.ts";
import type { Messages } from "../src/messages/messages.ts";
import { workFacts, workLine, workRate } from "./work-facts.ts";

/** A month's figures before they count, and those that they would replace. */
export const workPreviewCard = (
  month: Month,
  counts: WorkCounts,
  {
    messages,
    standing,
    isGuessed,
  }: { messages: Messages; standing: WorkCounts | undefined; isGuessed: boolean },
): Card => {
  const { work: t, forms } = messages;
  const { bar, range } = workRate(counts, messages);
  const replaced = standing ? [{ label: t.replaces, value: workLine(standing, messages) }] : [];
  return {
    language: messages.language,
    title: t.previewTitle,
    notice: { tone: standing ? "warning" : "info", text: forms.checkFirst },
    facts: [...workFacts(month, counts, messages), ...replaced],
    bars: [bar],
    text: [...(range === undefined ? [] : [range]), ...(isGuessed ? [t.otherMonth] : [])],
  };
};

import type { Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { shortOf, type TitleShare } from "../src/domain/summary/title-shares.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { Summary } from "../src/usecases/summary/show-summary.ts";
import { figuresAsOf, summarySubtitle, titleReading } from "./summary-parts.ts";

/** How many registered each title, against what the plan wants of the office. */
export const shortfallCard = (summary: Summary, titles: readonly TitleShare[], messages: Messages): Card => {
  const { summary: t } = messages;
  const isOffice = summary.unit === null;
  return {
    language: messages.language,
    title: t.shortTitle,
    subtitle: [...(summary.unit ? [summary.unit.name] : []), summarySubtitle(summary, messages)].join(" · "),
    facts: titles.map((share) => ({
      label: messages.titles.name(share.title),
      value: [
        titleReading(share, { plan: summary.plan, isOffice }, messages),
        ...(isOffice ? [shortText(share, messages)] : []),
      ].join(" · "),
    })),
    actions: [openAction(messages, "summary")],
    footnote: `${t.shortFootnote} ${figuresAsOf(summary, messages)}`,
  };
};

const shortText = (share: TitleShare, { summary: t }: Messages): string => {
  const count = shortOf(share);
  return count === null ? t.shortNone : t.short(count);
};

import type { Card } from "../src/bot/card.ts";
import type { Day } from "../src/domain/day.ts";
import type { AwardCode } from "../src/domain/plan/fields.ts";
import { councilVote } from "../src/domain/titles/procedure.ts";
import { titleRuleFor } from "../src/domain/titles/title-rule-for.ts";
import type { Messages } from "../src/messages/messages.ts";
import { authoritySection } from "./title-authority.ts";
import { askedSections } from "./title-criteria.ts";

/** What a title or reward asks for by the law of a day, who decides on it; it holds nothing of anybody. */
export const titleStandardCard = (code: AwardCode, on: Day, messages: Messages): Card => {
  const { titles: t, dates } = messages;
  const moment = { year: Number(on.slice(0, 4)), on };
  const rule = titleRuleFor(code, "person", moment) ?? titleRuleFor(code, "collective", moment);
  const head = { language: messages.language, title: t.standardTitle(t.name(code)) };
  if (!rule) return { ...head, text: [t.noBasis] };
  const { text, article, decidedBy, authority } = rule;
  const basis = { text, article, status: "text" } as const;
  return {
    ...head,
    sections: [
      ...askedSections(rule.requirement, messages),
      authoritySection({ basis, decidedBy, authority, vote: councilVote(code, on) }, messages),
    ],
    footnote: `${t.decided} ${t.judgedOn(dates.day(on))}`,
  };
};

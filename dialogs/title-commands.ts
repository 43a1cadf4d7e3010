import { titleCard } from "../cards/title-card.ts";
import { titleOverviewCard } from "../cards/title-overview-card.ts";
import { titleStandardCard } from "../cards/title-standard-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { openAction } from "../src/bot/open-action.ts";
import { titleNamed } from "../src/bot/title-words.ts";
import type { Turn } from "../src/bot/turn.ts";
import { collectiveTitles } from "../src/domain/codes.ts";
import type { AwardCode } from "../src/domain/plan/fields.ts";

/** Where the person stands with each title; `about`: one title or reward, by its name, abbreviation or code. */
export const titleCommands: readonly Command[] = [
  {
    name: "titles",
    answer: async (turn, about) => {
      const code = titleNamed(about);
      if (code) return oneTitle(turn, code);
      const isUnknownTitle = about.trim() !== "";
      return titleOverviewCard(await turn.use.showTitles(), turn.messages, { isUnknownTitle });
    },
    inGroup: ({ today, messages }, about) => {
      const code = titleNamed(about);
      return code && titleStandardCard(code, today, messages);
    },
  },
];

const oneTitle = async ({ use, today, messages }: Turn, code: AwardCode): Promise<Card> => {
  const standard = titleStandardCard(code, today, messages);
  if (collectiveTitles.some((title) => title === code))
    return { ...standard, actions: [openAction(messages, "titles")] };
  const { isPersonal, ...standing } = await use.showTitle(code);
  if (isPersonal) return titleCard(standing, messages);
  return {
    ...standard,
    notice: { tone: "info", text: messages.titles.standardsOnly },
    actions: [openAction(messages, "agree", `titles ${code}`), openAction(messages, "titles")],
  };
};

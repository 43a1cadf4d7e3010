import { noticeCard } from "../cards/notice-card.ts";
import { nudgeCard } from "../cards/nudge-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { readScope } from "../src/bot/read-scope.ts";
import { planlessCard } from "./plan-commands.ts";
import { scopeOf } from "./scope-of.ts";

/** Who lacks what, to have them asked for it, and what came of the last time; `about`: a unit. */
export const nudgeCommands: readonly Command[] = [
  {
    name: "nudge",
    answer: async (turn, about) => {
      const { use, messages, today, office, newKey } = turn;
      const said = readScope(about, today.slice(0, 7));
      const scope = scopeOf(turn, said, { verb: "openNudge", command: "nudge", about: "" });
      if ("instead" in scope) return scope.instead;
      const found = await use.openNudge({ ...scope, from: said.from });
      if (found.ok) return nudgeCard(found.value, { messages, today, office: office.name, newKey });
      const { word } = found.refusal;
      if (word === "no-plan" || word === "which-plan")
        return planlessCard(turn, word, { command: "nudge", about });
      const text = messages.refusals(found.refusal);
      return noticeCard({ title: messages.commands.nudge, text, leadsTo: ["help"] }, messages);
    },
  },
];

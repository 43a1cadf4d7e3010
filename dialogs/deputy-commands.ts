import { deputiesCard } from "../cards/deputies-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import type { Turn } from "../src/bot/turn.ts";
import { may } from "../src/domain/authority/may.ts";

/** Whether the person may say who stands in for heads. */
export const namesDeputies = ({ person, today }: Pick<Turn, "person" | "today">): boolean =>
  may(person, { verb: "listDeputies", on: { is: "office" }, day: today });

/** Who stands in for heads of units; `about`: the page after some. */
export const deputyCommands: readonly Command[] = [
  {
    name: "deputies",
    answer: async (turn, about) => {
      const from = Number(/^from:(\d{1,4})$/.exec(about)?.[1] ?? 0);
      return deputiesCard(await turn.use.listDeputies(), from, turn);
    },
  },
];

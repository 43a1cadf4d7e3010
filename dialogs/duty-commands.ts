import { dutiesCard } from "../cards/duties-card.ts";
import { dutyCard } from "../cards/duty-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { fold } from "../src/bot/text.ts";
import type { Turn } from "../src/bot/turn.ts";
import { may } from "../src/domain/authority/may.ts";
import { planlessCard } from "./plan-commands.ts";

/** Whether the person answers for duties of the office or of a unit. */
export const closesDuties = ({ person, office, today }: Turn): boolean =>
  office.units.some(({ id: unitId }) =>
    may(person, { verb: "closeDuty", on: { is: "unit", unitId }, day: today }),
  );

/** What is to be done under the plan; `about`: one duty by its number in the list, or the page after some. */
export const dutyCommands: readonly Command[] = [
  {
    name: "duties",
    answer: async (turn, about) => {
      const { use, messages } = turn;
      const found = await use.showDuties();
      if (!found.ok) return planlessCard(turn, found.refusal.word, { command: "duties", about });
      const [, number] = /^(?:so |thu |viec |number )?(\d{1,3})$/.exec(fold(about)) ?? [];
      const shown = number === undefined ? undefined : found.value.duties[Number(number) - 1];
      if (shown) return dutyCard(shown, messages);
      const from = Number(/^from:(\d{1,3})$/.exec(about)?.[1] ?? 0);
      return dutiesCard(found.value, from, messages);
    },
  },
];

import { pledgeCard } from "../cards/pledge-card.ts";
import { pledgeHistoryCard } from "../cards/pledge-history-card.ts";
import { notPledgedCard } from "../cards/withdraw-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import type { Turn } from "../src/bot/turn.ts";
import { withConsent } from "./consent-commands.ts";
import { planlessCard } from "./plan-commands.ts";
import { registerPledge } from "./register-pledge.ts";

const showPledge = async (turn: Turn) => {
  const { use, messages } = turn;
  const desk = await use.openPledge();
  if (!desk.ok) return planlessCard(turn, desk.refusal.word, { command: "pledge" });
  const { plan, pledge, told } = desk.value;
  return pledge ? pledgeCard(plan, pledge.value, { messages, told }) : notPledgedCard(plan, messages);
};

/** The emulation pledge: made, seen, its history. */
export const pledgeCommands: readonly Command[] = [
  withConsent({
    name: "register",
    answer: async (turn) => {
      const desk = await turn.use.openPledge();
      if (!desk.ok) return planlessCard(turn, desk.refusal.word, { command: "register" });
      return desk.value.pledge?.value.state === "registered" ? showPledge(turn) : { form: registerPledge };
    },
  }),
  { name: "pledge", answer: showPledge },
  {
    name: "pledgeHistory",
    answer: async (turn) => {
      const { use, messages } = turn;
      const desk = await use.openPledge();
      if (!desk.ok) return planlessCard(turn, desk.refusal.word, { command: "pledgeHistory" });
      const { plan, pledge } = desk.value;
      return pledge ? pledgeHistoryCard(plan, pledge.value, messages) : notPledgedCard(plan, messages);
    },
  },
];

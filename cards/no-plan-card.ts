import type { Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";

/** That the office runs no plan, and whom to ask; for those in charge of plans, where to make one. */
export const noPlanCard = (messages: Messages, managesPlans: boolean): Card => {
  const { language, planning } = messages;
  return managesPlans
    ? {
        language,
        title: planning.title,
        text: [planning.none, planning.begin],
        actions: [openAction(messages, "managePlan")],
      }
    : { language, title: planning.title, text: [messages.refusals({ word: "no-plan", details: {} })] };
};

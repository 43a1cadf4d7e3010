import { helpCard, welcomeCard } from "../cards/help-card.ts";
import { languageCard, languageSetCard } from "../cards/language-card.ts";
import { noPlanCard } from "../cards/no-plan-card.ts";
import { pledgeCard } from "../cards/pledge-card.ts";
import { pledgeHistoryCard } from "../cards/pledge-history-card.ts";
import { progressCard } from "../cards/progress-card.ts";
import { notPledgedCard } from "../cards/withdraw-card.ts";
import type { Dialogs } from "../src/bot/dialogs.ts";
import type { Turn } from "../src/bot/turn.ts";
import { messagesIn } from "../src/messages/messages.ts";
import { registerPledge } from "./register-pledge.ts";
import { reportWork } from "./report-work.ts";
import { withdrawPledge } from "./withdraw-pledge.ts";

const showPledge = async ({ use, messages }: Turn) => {
  const desk = await use.openPledge();
  if (!desk.ok) return noPlanCard(messages);
  const { plan, pledge } = desk.value;
  return pledge ? pledgeCard(plan, pledge.value, { messages }) : notPledgedCard(plan, messages);
};

/** All that the bot can talk about. */
export const dialogs: Dialogs = {
  welcome: ({ messages }) => welcomeCard(messages),
  forms: [registerPledge, withdrawPledge, reportWork],
  commands: [
    { name: "help", answer: async ({ use, messages }) => helpCard((await use.nextDates())[0], messages) },
    {
      name: "register",
      answer: async (turn) => {
        const desk = await turn.use.openPledge();
        const registered = desk.ok && desk.value.pledge?.value.state === "registered";
        return registered ? showPledge(turn) : { form: registerPledge };
      },
    },
    { name: "pledge", answer: showPledge },
    {
      name: "pledgeHistory",
      answer: async ({ use, messages }) => {
        const desk = await use.openPledge();
        if (!desk.ok) return noPlanCard(messages);
        const { plan, pledge } = desk.value;
        return pledge ? pledgeHistoryCard(plan, pledge.value, messages) : notPledgedCard(plan, messages);
      },
    },
    { name: "reportWork", answer: () => ({ form: reportWork }) },
    {
      name: "progress",
      answer: async ({ use, messages }) => {
        const progress = await use.showProgress();
        return progress.ok ? progressCard(progress.value, messages) : noPlanCard(messages);
      },
    },
    { name: "language", answer: ({ messages }) => languageCard(messages) },
    ...(["vi", "en"] as const).map((language) => ({
      name: language === "vi" ? ("vietnamese" as const) : ("english" as const),
      answer: ({ use }: Turn) => {
        use.chooseLanguage(language);
        return { recorded: languageSetCard(messagesIn(language)) };
      },
    })),
  ],
};

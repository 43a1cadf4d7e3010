import type { Card } from "../src/bot/card.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { PledgeDesk } from "../src/usecases/open-pledge.ts";
import { contentFacts } from "./pledge-card.ts";

/** What taking the pledge back would mean, before it counts. */
export const withdrawPreviewCard = (
  { plan, pledge }: PledgeDesk,
  reason: string,
  messages: Messages,
): Card => ({
  language: messages.language,
  title: messages.pledge.withdrawPreviewTitle,
  subtitle: plan.document.title,
  notice: { tone: "warning", text: messages.forms.checkFirst },
  facts: [
    ...(pledge ? contentFacts(plan, pledge.value.content, messages) : []),
    { label: messages.pledge.reason, value: reason },
  ],
});

/** That there is no pledge, and how to make one. */
export const notPledgedCard = (plan: EmulationPlan, messages: Messages): Card => ({
  language: messages.language,
  title: messages.pledge.cardTitle,
  subtitle: plan.document.title,
  text: [messages.pledge.none],
  actions: [{ does: "open", label: messages.commands.register, command: "register" }],
});

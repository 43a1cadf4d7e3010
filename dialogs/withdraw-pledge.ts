import { pledgeCard } from "../cards/pledge-card.ts";
import { notPledgedCard, withdrawPreviewCard } from "../cards/withdraw-card.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import { text } from "../src/bot/value-fields.ts";
import type { PledgeDesk } from "../src/usecases/open-pledge.ts";
import { planlessCard } from "./plan-commands.ts";

/** Takes a pledge back, with a reason. */
export const withdrawPledge = defineForm({
  name: "withdraw-pledge",
  version: 1,
  words: ({ pledge }) => pledge.withdrawForm,
  open: async (turn, about) => {
    const { messages } = turn;
    const desk = await turn.use.openPledge(about);
    if (!desk.ok) return instead(await planlessCard(turn, desk.refusal.word, { command: "pledge" }));
    const { plan, pledge } = desk.value;
    if (!pledge) return instead(notPledgedCard(plan, messages));
    if (pledge.value.state !== "registered") return instead(pledgeCard(plan, pledge.value, { messages }));
    return { subject: plan.id, etag: pledge.etag, context: desk.value, values: {} };
  },
  fields: { reason: text<PledgeDesk>({ required: true, most: 300 }) },
  confirm: ({ messages }, desk, { reason }) => withdrawPreviewCard(desk, reason ?? "", messages),
  submit: async ({ use }, { context }, { reason }) => {
    const result = await use.withdrawPledge(context, reason ?? "");
    return result.ok ? { ok: true, value: { plan: context.plan, pledge: result.value } } : result;
  },
  done: ({ messages }, { plan, pledge }) =>
    pledgeCard(plan, pledge, { messages, notice: { tone: "good", text: messages.pledge.withdrawnNow } }),
});

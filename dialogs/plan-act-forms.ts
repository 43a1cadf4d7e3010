import { activationCard, discardedCard, endingCard } from "../cards/plan-act-cards.ts";
import { planCard, planGoneCard } from "../cards/plan-list-card.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import { text } from "../src/bot/value-fields.ts";
import type { PlanPreview } from "../src/usecases/activate-plan.ts";
import type { OfficePlan, PlanFile } from "../src/usecases/open-plans.ts";
import { type DraftDesk, draftCard, openDraft } from "./open-draft.ts";

const mostNote = 300;

type ActivationDesk = DraftDesk & { readonly preview: PlanPreview };

/** Makes a draft the plan that holds. */
export const activatePlan = defineForm({
  name: "activate-plan",
  version: 1,
  words: ({ planning }) => planning.forms.activate,
  open: async (turn, about) => {
    const { use, messages } = turn;
    const opened = await openDraft(turn, about);
    if ("instead" in opened) return opened;
    const { file } = opened.context;
    const fault = use.activationFault(file);
    const preview = await use.previewPlan(file);
    if (fault || !preview) {
      const text = fault ? messages.refusals(fault.refusal) : "";
      return instead({ ...draftCard(turn, file), notice: { tone: "warning", text } });
    }
    return { ...opened, context: { ...opened.context, preview }, values: {} };
  },
  fields: { note: text<ActivationDesk>({ required: false, most: mostNote, lines: "one" }) },
  confirm: ({ messages }, { preview, plan }, { note }) => activationCard({ preview, plan, note }, messages),
  submit: ({ use }, { context }, { note }) => use.activatePlan(context.file, note),
  done: ({ messages }, plan) =>
    planCard(plan, { hasDraft: false, notice: messages.planning.activated(plan.toldCount) }, messages),
});

type ClosingDesk = { readonly file: PlanFile; readonly holds: OfficePlan; readonly count: number };

/** Closes a plan. */
export const closePlan = defineForm({
  name: "close-plan",
  version: 1,
  words: ({ planning }) => planning.forms.close,
  open: async ({ use, messages }, about) => {
    const file = await use.openPlan(about);
    const holds = file?.holds;
    if (!file || !holds) return instead(planGoneCard(messages));
    if (holds.state === "closed") return instead(planCard(holds, { hasDraft: !!file.draft }, messages));
    const count = await use.countPledges(about);
    return { subject: about, etag: String(holds.revision), context: { file, holds, count }, values: {} };
  },
  fields: { note: text<ClosingDesk>({ required: true, most: mostNote, lines: "one" }) },
  confirm: ({ messages }, { holds: { plan }, count }, { note }) => {
    const { planning: t } = messages;
    return endingCard({ title: t.closeTitle, plan, text: t.closeNow(count), note }, messages);
  },
  submit: async ({ use }, { context: { file } }, { note }) => {
    const result = await use.closePlan(file, note);
    return result.ok ? { ok: true, value: { plan: result.value, hasDraft: !!file.draft } } : result;
  },
  done: ({ messages }, { plan, hasDraft }) =>
    planCard(plan, { hasDraft, notice: messages.planning.closed }, messages),
});

/** Throws a draft away. */
export const discardDraft = defineForm({
  name: "discard-draft",
  version: 1,
  words: ({ planning }) => planning.forms.discard,
  open: async (turn, about) => {
    const opened = await openDraft(turn, about);
    return "instead" in opened ? opened : { ...opened, values: {} };
  },
  fields: { note: text<DraftDesk>({ required: false, most: mostNote, lines: "one" }) },
  confirm: ({ messages }, { plan }, { note }) => {
    const { planning: t } = messages;
    return endingCard({ title: t.discardTitle, plan, text: t.discardNow, note }, messages);
  },
  submit: ({ use }, { context }) => use.discardDraft(context.file),
  done: ({ messages }) => discardedCard(messages),
});

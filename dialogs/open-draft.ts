import { planDraftCard } from "../cards/plan-draft-card.ts";
import { planGoneCard } from "../cards/plan-list-card.ts";
import type { Card } from "../src/bot/card.ts";
import { type Instead, instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { PlanFile } from "../src/usecases/open-plans.ts";

/** What a form about a draft is filled from: the draft, and the item of it that is changed. */
export type DraftDesk = {
  readonly file: PlanFile;
  readonly plan: EmulationPlan;
  /** Null where one is added. */
  readonly itemId: string | null;
};

type OpenedDraft = { readonly subject: string; readonly etag: string; readonly context: DraftDesk };

/** The draft that `about` names, `<plan>` or `<plan>/<item>`; the card that says that there is none. */
export const openDraft = async (turn: Turn, about: string): Promise<OpenedDraft | Instead> => {
  const [planId = "", itemId = null] = about.split("/");
  const file = await turn.use.openPlan(planId);
  if (!file?.draft) return instead(planGoneCard(turn.messages));
  const { value, etag } = file.draft;
  return { subject: about, etag, context: { file, plan: value.plan, itemId } };
};

/** The draft's card, with what was done to it just now. */
export const draftCard = ({ use, messages }: Turn, file: PlanFile, notice?: "saved" | "begun"): Card =>
  file.draft
    ? planDraftCard(file.draft.value, { warnings: use.draftWarnings(file), notice }, messages)
    : planGoneCard(messages);

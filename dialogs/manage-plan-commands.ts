import { planOfferCard } from "../cards/plan-file-cards.ts";
import { planItemsCard } from "../cards/plan-items-card.ts";
import { planCard, planGoneCard, planListCard } from "../cards/plan-list-card.ts";
import { planPreviewCard } from "../cards/plan-preview-card.ts";
import { planTouchedCard } from "../cards/plan-touched-card.ts";
import { reminderPreviewCard } from "../cards/reminder-preview-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { Command, CommandAnswer } from "../src/bot/dialogs.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { PlanFile } from "../src/usecases/open-plans.ts";
import { importPlan } from "./import-plan.ts";
import { newPlan } from "./new-plan.ts";
import { draftCard } from "./open-draft.ts";
import { activatePlan, closePlan, discardDraft } from "./plan-act-forms.ts";
import { planDeadline } from "./plan-deadline-form.ts";
import { planDocument, planPhase, planPledging } from "./plan-edit-forms.ts";
import { planEvent, planRemove, planTitles } from "./plan-more-forms.ts";

/** What an officer fills in of plans, and does with them. */
export const planForms = [
  newPlan,
  importPlan,
  planDocument,
  planPhase,
  planDeadline,
  planEvent,
  planPledging,
  planTitles,
  planRemove,
  activatePlan,
  closePlan,
  discardDraft,
];

/** The plans of the office; `about`, from a button: one of them, a part of its draft, what it would mean. */
export const managePlanCommands: readonly Command[] = [
  {
    name: "managePlan",
    answer: async (turn, about) => {
      const { use, messages } = turn;
      const [part = "", planId = "", from = ""] = about.split(":");
      const show = shows.get(part);
      if (part === "change") return changed(turn, planId);
      if (part === "file") return offered(turn, planId);
      if (!show) return planListCard(await use.listPlans(), countIn(part === "from" ? planId : ""), messages);
      const file = await use.openPlan(planId);
      return file ? show(turn, file, countIn(from)) : planGoneCard(messages);
    },
  },
];

/** How many stand before the page that is asked for. */
const countIn = (text: string): number => (/^\d{1,3}$/.test(text) ? Number(text) : 0);

type Show = (turn: Turn, file: PlanFile, from: number) => Card | Promise<Card>;

const shown: Show = (turn, file, _from) => {
  const { holds, draft, history } = file;
  return holds
    ? planCard(holds, { hasDraft: draft !== undefined, history }, turn.messages)
    : draftCard(turn, file);
};

const itemsOf =
  (of: "phases" | "dates"): Show =>
  (turn, file, from) =>
    file.draft
      ? planItemsCard(file.draft.value.plan, { of, from, units: turn.office.units }, turn.messages)
      : shown(turn, file, 0);

const shows: ReadonlyMap<string, Show> = new Map<string, Show>([
  ["id", shown],
  ["draft", (turn, file) => (file.draft ? draftCard(turn, file) : shown(turn, file, 0))],
  ["phases", itemsOf("phases")],
  ["dates", itemsOf("dates")],
  [
    "touched",
    async (turn, file, from) => {
      const plan = file.draft?.value.plan;
      if (!plan) return shown(turn, file, 0);
      return planTouchedCard(await turn.use.listTouched(file), { plan, from }, turn.messages);
    },
  ],
  [
    "reminders",
    async (turn, file, from) => {
      const preview = await turn.use.previewReminders(file);
      if (!preview) return shown(turn, file, 0);
      return reminderPreviewCard(preview, { from, isDraft: file.draft !== undefined }, turn.messages);
    },
  ],
  [
    "preview",
    async (turn, file) => {
      const preview = await turn.use.previewPlan(file);
      const plan = file.draft?.value.plan;
      return preview && plan ? planPreviewCard(preview, plan, turn.messages) : shown(turn, file, 0);
    },
  ],
]);

const offered = async (turn: Turn, planId: string): Promise<CommandAnswer> => {
  const { use, office, person, messages, newKey } = turn;
  const file = await use.openPlan(planId);
  if (!file) return planGoneCard(messages);
  const name = messages.planFile.fileName(file.planId);
  const ask = { id: newKey(), kind: "yaml", planId: file.planId, name } as const;
  return {
    card: planOfferCard(messages, name),
    offer: { ...ask, officeId: office.id, personId: person.id },
  };
};

const changed = async (turn: Turn, planId: string): Promise<CommandAnswer> => {
  const file = await turn.use.changePlan(planId);
  return file ? { recorded: draftCard(turn, file, "begun") } : planGoneCard(turn.messages);
};

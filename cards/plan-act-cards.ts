import type { Card } from "../src/bot/card.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { PlanPreview } from "../src/usecases/activate-plan.ts";
import { planAction } from "./plan-actions.ts";
import { openSection, warningSections } from "./plan-draft-card.ts";
import { periodText, planName } from "./plan-facts.ts";
import { changeSections } from "./plan-preview-card.ts";

/** What activating would mean, in short, before it counts. */
export const activationCard = (
  {
    preview,
    plan,
    note,
  }: { readonly preview: PlanPreview; readonly plan: EmulationPlan; readonly note: string | null },
  messages: Messages,
): Card => {
  const { planning: t } = messages;
  return {
    language: messages.language,
    title: t.activateTitle,
    subtitle: planName(plan, messages),
    notice: { tone: "warning", text: messages.forms.checkFirst },
    facts: [
      { label: t.labels.period, value: periodText(plan, messages) },
      ...(note === null ? [] : [{ label: t.noteLabel, value: note }]),
    ],
    sections: [
      ...changeSections(preview, messages),
      ...warningSections(preview.warnings, messages),
      openSection(plan, messages),
    ],
  };
};

/** What closing or throwing away would mean, before it counts. */
export const endingCard = (
  {
    title,
    plan,
    text,
    note,
  }: {
    readonly title: string;
    readonly plan: EmulationPlan;
    readonly text: string;
    readonly note: string | null;
  },
  messages: Messages,
): Card => ({
  language: messages.language,
  title,
  subtitle: planName(plan, messages),
  notice: { tone: "warning", text: messages.forms.checkFirst },
  text: [text],
  facts: note === null ? [] : [{ label: messages.planning.noteLabel, value: note }],
});

/** That a draft was thrown away. */
export const discardedCard = (messages: Messages): Card => ({
  language: messages.language,
  title: messages.planning.discardTitle,
  notice: { tone: "good", text: messages.planning.discarded },
  actions: [planAction(messages.planning.buttons.list, "")],
});

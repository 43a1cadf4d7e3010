import type { Card } from "./card.ts";
import { type Form, isFaulty, type OpenedForm, type Raw } from "./form.ts";
import { answeredFacts, formCard, previewCard, stampOf } from "./form-card.ts";
import type { Turn } from "./turn.ts";

/** A form that was begun with answers while another question stays open: on a card alone, whose buttons go on. */
export const besideCard = (turn: Turn, form: Form, opened: OpenedForm, raw: Raw): Card => {
  const faults = opened.faults(raw);
  const isReady = !isFaulty(faults) && form.confirms !== "never";
  if (isReady) return previewCard(turn, form, opened, raw);
  return turn.can.inputs ? formCard(turn, form, opened, { raw, faults }) : begunCard(turn, form, opened, raw);
};

/** What was understood so far, and that the rest is asked for where the person goes on. */
const begunCard = (turn: Turn, form: Form, opened: OpenedForm, raw: Raw): Card => {
  const { forms, language } = turn.messages;
  const words = form.words(turn.messages);
  const stamp = stampOf(form, opened);
  const facts = answeredFacts(turn, form, opened, raw);
  return {
    language,
    title: words.title,
    text: opened.intro === undefined ? undefined : [opened.intro],
    sections: facts.length === 0 ? [] : [{ title: forms.understood, facts }],
    actions: [
      { does: "act", label: forms.goOn, verb: "form.type", data: { ...stamp, answers: raw }, tone: "main" },
      { does: "act", label: forms.cancel, verb: "form.cancel", data: stamp },
    ],
  };
};

import type { Action, Input } from "./card.ts";
import type { Form, OpenedForm } from "./form.ts";
import { formCard, stampOf } from "./form-card.ts";
import type { Turn } from "./turn.ts";

/** A form on a card that is about something else: its fields with the button that sends them, or what begins to ask. */
export type FormOffer = { readonly inputs: readonly Input[]; readonly actions: readonly Action[] };

/** The form as a card of something else offers it. */
export const formOffer = (turn: Turn, form: Form, opened: OpenedForm): FormOffer => {
  const { inputs = [], actions = [] } = formCard(turn, form, opened, { raw: opened.raw });
  if (turn.can.inputs) return { inputs, actions: actions.slice(0, 1) };
  const { title } = form.words(turn.messages);
  const data = stampOf(form, opened);
  return { inputs: [], actions: [{ does: "act", label: title, verb: "form.type", data, tone: "main" }] };
};

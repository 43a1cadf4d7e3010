import type { Notice } from "./card.ts";
import type { Form, OpenedForm, Raw } from "./form.ts";
import { formCard, previewCard, questionCard, type Showing } from "./form-card.ts";
import { below, type Outcome } from "./outcome.ts";
import type { Turn } from "./turn.ts";

/** What a form is shown with; `skipsAnswered`: it was begun with answers, and only the rest is asked. */
export type Asking = Showing & { readonly skipsAnswered?: boolean };

/** The form as its channel can show it: one card to fill in, or the question of the first field to answer. */
export const showForm = (turn: Turn, form: Form, opened: OpenedForm, asking: Asking): Outcome => {
  if (turn.can.inputs) return below(formCard(turn, form, opened, asking));
  if (opened.asked.length > 0) return askForm(turn, form, opened, asking);
  return form.confirms === "always" && asking.notice === undefined && asking.faults === undefined
    ? showPreview(turn, form, opened, asking.raw)
    : below(formCard(turn, form, opened, asking));
};

/** The first question to be answered, or answered again, and its bookmark. */
export const askForm = (turn: Turn, form: Form, opened: OpenedForm, asking: Asking): Outcome => {
  const { raw, faults, unrecorded, skipsAnswered } = asking;
  const [first] = opened.asked;
  if (first === undefined) throw new Error(`The form ${form.name} has no fields.`);
  const step = opened.asked.find((name) => faults?.fields[name]) ?? first;
  const isOnlyOpen = skipsAnswered === true && opened.lacks(step, raw);
  const refusal = isOnlyOpen ? undefined : (faults?.fields[step] ?? faults?.whole);
  const fault: Notice | undefined = refusal && { tone: "bad", text: turn.messages.refusals(refusal) };
  const notice = asking.notice ?? fault;
  const understood = skipsAnswered ? raw : undefined;
  return below(questionCard(turn, form, opened, { step, raw, notice, unrecorded, understood }), {
    ...bookmarkOf(form, opened, raw),
    step,
    ...(skipsAnswered && { skipsAnswered }),
  });
};

/** What the answers say together; where nothing can be tapped, a word confirms it. */
export const showPreview = (turn: Turn, form: Form, opened: OpenedForm, raw: Raw): Outcome => {
  const card = previewCard(turn, form, opened, raw);
  if (turn.can.inputs) return below(card);
  return below(
    { ...card, footnote: turn.messages.forms.confirmHint },
    { ...bookmarkOf(form, opened, raw), step: "confirm" },
  );
};

const bookmarkOf = (form: Form, { subject, etag }: OpenedForm, answers: Raw) => ({
  ...{ form: form.name, version: form.version, subject, etag, answers },
});

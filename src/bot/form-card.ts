import type { Refusal } from "../domain/result.ts";
import type { Action, Card, Input, Notice } from "./card.ts";
import type { Form, OpenedForm, Raw } from "./form.ts";
import type { Turn } from "./turn.ts";

/** What a form's buttons carry back: enough to go on even if nothing was kept here. */
export type FormStamp = {
  readonly form: string;
  readonly version: number;
  readonly subject: string;
  readonly etag: string | null;
};

/** How a form is shown: the answers in it, what is wrong with them, and what is to be said above. */
export type Showing = {
  readonly raw: Raw;
  readonly faults?: Readonly<Record<string, Refusal>>;
  readonly notice?: Notice | undefined;
};

const stampOf = (form: Form, opened: OpenedForm): FormStamp => ({
  form: form.name,
  version: form.version,
  subject: opened.subject,
  etag: opened.etag,
});

/** The whole form as one card with inputs; it can be answered as it stands, whenever. */
export const formCard = (turn: Turn, form: Form, opened: OpenedForm, showing: Showing): Card => {
  const { messages } = turn;
  const words = form.words(messages);
  const faulty = Object.keys(showing.faults ?? {}).length > 0;
  const stamp = stampOf(form, opened);
  return {
    language: messages.language,
    title: words.title,
    notice: showing.notice ?? (faulty ? { tone: "bad", text: messages.forms.rejected } : undefined),
    text: opened.intro === undefined ? undefined : [opened.intro],
    inputs: form.steps.map((step) => inputOf(turn, form, opened, showing, step)),
    actions: [
      {
        does: "act",
        label: words.submit,
        verb: "form.submit",
        data: stamp,
        key: turn.newKey(),
        tone: "main",
        sendsInputs: true,
      },
      { does: "act", label: messages.forms.typeInstead, verb: "form.type", data: stamp },
      { does: "act", label: messages.forms.cancel, verb: "form.cancel", data: stamp },
    ],
  };
};

const inputOf = (turn: Turn, form: Form, opened: OpenedForm, showing: Showing, step: string): Input => {
  const { messages } = turn;
  const words = form.words(messages).fields[step];
  const { field, place } = opened.field(step);
  const refusal = showing.faults?.[step];
  return {
    id: step,
    label: words?.label ?? step,
    help: words?.help,
    required: field.required,
    fault: refusal && messages.faults(refusal),
    ...field.input(showing.raw[step] ?? "", place),
  };
};

/** What the answers would say, with the buttons that make them count or take them back. */
export const previewCard = (turn: Turn, form: Form, opened: OpenedForm, raw: Raw): Card => {
  const { messages } = turn;
  const preview = opened.preview(raw);
  if (!preview) throw new Error(`The form ${form.name} has no preview.`);
  const data = { ...stampOf(form, opened), answers: raw };
  const actions: readonly Action[] = [
    {
      does: "act",
      label: messages.forms.confirm,
      verb: "form.confirm",
      data,
      key: turn.newKey(),
      tone: "main",
    },
    { does: "act", label: messages.forms.edit, verb: "form.edit", data },
    { does: "act", label: messages.forms.cancel, verb: "form.cancel", data: stampOf(form, opened) },
  ];
  return { ...preview, actions };
};

/** One field asked alone, for those who type: the question, its options numbered, and where in the form it stands. */
export const questionCard = (
  turn: Turn,
  form: Form,
  opened: OpenedForm,
  asking: { step: string; notice?: Notice | undefined },
): Card => {
  const { messages } = turn;
  const words = form.words(messages);
  const { field, place } = opened.field(asking.step);
  const asked = words.fields[asking.step];
  const options = field.options(place).map(({ label }, index) => `${index + 1}. ${label}`);
  return {
    language: messages.language,
    title: `${words.title} (${form.steps.indexOf(asking.step) + 1}/${form.steps.length})`,
    notice: asking.notice,
    text: [asked?.ask ?? asking.step, ...(asked?.help === undefined ? [] : [asked.help]), ...options],
    footnote: field.required ? messages.forms.typingHint : messages.forms.typingHintOptional,
  };
};

import type { Action, Card, Fact, Input, Notice, Section } from "./card.ts";
import { type Faults, type Form, isFaulty, type OpenedForm, type Raw } from "./form.ts";
import { optionPage } from "./option-page.ts";
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
  readonly faults?: Faults;
  readonly notice?: Notice | undefined;
  /** Answers that were given to an earlier version, to be seen beside this one. */
  readonly unrecorded?: Raw | undefined;
};

/** What the buttons of a form carry that was opened. */
export const stampOf = (form: Form, opened: OpenedForm): FormStamp => ({
  form: form.name,
  version: form.version,
  subject: opened.subject,
  etag: opened.etag,
});

/** The whole form as one card with inputs; it can be answered as it stands, whenever. */
export const formCard = (turn: Turn, form: Form, opened: OpenedForm, showing: Showing): Card => {
  const { messages } = turn;
  const words = form.words(messages);
  const stamp = stampOf(form, opened);
  return {
    language: messages.language,
    title: words.title,
    notice: showing.notice ?? noticeOf(turn, showing.faults),
    text: opened.intro === undefined ? undefined : [opened.intro],
    sections: unrecordedSection(turn, form, opened, showing.unrecorded),
    inputs: form.steps
      .map((step) => inputOf(turn, form, opened, showing, step))
      .filter((input) => isToAnswer(input, opened)),
    actions: [
      {
        does: "act",
        label: words.submit,
        verb: "form.submit",
        data: stamp,
        key: turn.newKey(),
        tone: "main",
        sendsInputs: turn.can.inputs,
      },
      ...(opened.asked.length > 0 ? [typeAction(messages.forms.typeInstead, stamp)] : []),
      { does: "act", label: messages.forms.cancel, verb: "form.cancel", data: stamp },
    ],
  };
};

/** Where nothing can be chosen, or nothing is to be said, nothing is asked, unless something was sent for it. */
const isToAnswer = (input: Input, { asked }: OpenedForm): boolean =>
  input.fault !== undefined || ("options" in input ? input.options.length > 0 : asked.includes(input.id));

const typeAction = (label: string, stamp: FormStamp): Action => ({
  does: "act",
  label,
  verb: "form.type",
  data: stamp,
});

const unrecordedSection = (
  turn: Turn,
  form: Form,
  opened: OpenedForm,
  unrecorded: Raw | undefined,
): readonly Section[] => {
  const held = answeredFacts(turn, form, opened, opened.raw);
  const facts = answeredFacts(turn, form, opened, unrecorded).filter(
    ({ label, value }) => !held.some((fact) => fact.label === label && fact.value === value),
  );
  return factsSection(turn.messages.forms.unrecorded, facts);
};

/** Each answer as people read it, under its field's label. */
export const answeredFacts = (
  { messages }: Turn,
  form: Form,
  opened: OpenedForm,
  answers: Raw | undefined,
): readonly Fact[] =>
  form.steps.flatMap((step) => {
    const { field, place } = opened.field(step);
    const value = field.show(answers?.[step] ?? "", place);
    return value === "" ? [] : [{ label: form.words(messages).fields[step]?.label ?? step, value }];
  });

const factsSection = (title: string, facts: readonly Fact[]): readonly Section[] =>
  facts.length === 0 ? [] : [{ title, facts }];

const noticeOf = ({ messages }: Turn, faults: Faults | undefined): Notice | undefined => {
  if (!faults || !isFaulty(faults)) return undefined;
  return { tone: "bad", text: faults.whole ? messages.refusals(faults.whole) : messages.forms.rejected };
};

const inputOf = (turn: Turn, form: Form, opened: OpenedForm, showing: Showing, step: string): Input => {
  const { messages } = turn;
  const words = form.words(messages).fields[step];
  const { field, place } = opened.field(step);
  const refusal = showing.faults?.fields[step];
  return {
    id: step,
    label: words?.label ?? step,
    help: words?.help,
    required: field.required,
    fault: refusal && messages.refusals(refusal),
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

/** One field asked alone, for those who type: what may be chosen, what stands there already, what else can be typed. */
export const questionCard = (
  turn: Turn,
  form: Form,
  opened: OpenedForm,
  asking: {
    step: string;
    raw: Raw;
    notice?: Notice | undefined;
    unrecorded?: Raw | undefined;
    /** Answers that came at once, to be seen while the rest is asked for. */
    understood?: Raw | undefined;
    /** From which option on they are listed. */
    optionsFrom?: number | undefined;
  },
): Card => {
  const { forms, language } = turn.messages;
  const words = form.words(turn.messages);
  const { field, place } = opened.field(asking.step);
  const { ask = asking.step, help, skip = forms.typing.skip } = words.fields[asking.step] ?? {};
  const { shown, left } = optionPage(field.list(place), asking.optionsFrom);
  const index = opened.asked.indexOf(asking.step);
  const held = field.show(asking.raw[asking.step] ?? "", place);
  const hints = [
    ...(field.required ? [] : [skip]),
    ...(held === "" ? [] : [forms.typing.keep]),
    ...(index === 0 ? [] : [forms.typing.back]),
    forms.typing.cancel,
  ];
  return {
    language,
    title: `${words.title} (${index + 1}/${opened.asked.length})`,
    notice: asking.notice,
    text: [
      ...(index === 0 && opened.intro !== undefined ? [opened.intro] : []),
      ask,
      ...(help === undefined || shown.length > 0 ? [] : [help]),
      ...shown,
      ...(left > 0 ? [forms.typing.more(left)] : []),
      ...(held === "" ? [] : [forms.typing.held(held)]),
    ],
    sections: [
      ...factsSection(forms.understood, answeredFacts(turn, form, opened, asking.understood)),
      ...unrecordedSection(turn, form, opened, asking.unrecorded),
    ],
    footnote: forms.typing.all(hints),
  };
};

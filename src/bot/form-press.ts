import type { Json, JsonObject } from "../domain/json.ts";
import type { Card, Notice } from "./card.ts";
import { type Form, isFaulty, type OpenedForm, type Raw, rawOf } from "./form.ts";
import type { FormStamp, Showing } from "./form-card.ts";
import { openAction } from "./open-action.ts";
import { below, inPlace, type Outcome } from "./outcome.ts";
import { askForm, showForm, showPreview } from "./show-form.ts";
import type { Turn } from "./turn.ts";

/** A tap on a form's card or preview. */
export type FormPress = { readonly verb: string; readonly data: JsonObject; readonly inputs: Raw };

/** The form as a new message, with what is there already. */
export const startForm = async (turn: Turn, form: Form, about: string): Promise<Outcome> => {
  const opened = await form.open(turn, about);
  return "instead" in opened ? below(opened.instead) : showForm(turn, form, opened, { raw: opened.raw });
};

/** Answers a tap in the place of the card that was tapped. Nothing on the card is trusted: all is read again. */
export const pressForm = async (turn: Turn, form: Form, press: FormPress): Promise<Outcome> => {
  const { messages } = turn;
  if (press.verb === "form.cancel") return { ...inPlace(cancelledCard(turn, form)), bookmark: null };
  const opened = await form.open(turn, textOf(press.data["subject"]));
  if ("instead" in opened) return inPlace(opened.instead);
  const show = (raw: Raw, more: Omit<Showing, "raw"> = {}): Outcome => ({
    ...showForm(turn, form, opened, { raw, ...more }),
    place: "inPlace",
  });
  if (press.verb === "form.open") return show(opened.raw);
  if (press.verb === "form.type" && opened.asked.length > 0) return typed(turn, form, opened, press.data);
  const confirming = press.verb === "form.confirm";
  const raw = rawOf(form, press.verb === "form.submit" ? press.inputs : objectOf(press.data["answers"]));
  if (!sameForm(press.data, form, opened))
    return show(opened.raw, { notice: { tone: "warning", text: messages.forms.renewed } });
  if (press.data["etag"] !== opened.etag) {
    const notice = { tone: "warning", text: messages.forms.outdated } as const;
    return show(opened.raw, { notice, unrecorded: raw });
  }
  if (press.verb === "form.edit") return withoutQuestion(show(raw));
  if (!confirming && press.verb !== "form.submit") return show(opened.raw);
  const faults = opened.faults(raw);
  if (isFaulty(faults)) return show(raw, { faults });
  if (form.confirms === "always" && !confirming)
    return { ...showPreview(turn, form, opened, raw), place: "inPlace" };
  return { ...(await submitted(turn, form, opened, raw)), place: "inPlace" };
};

/** Makes the answers count, or shows the form again with the reason why not. */
export const submitted = async (turn: Turn, form: Form, opened: OpenedForm, raw: Raw): Promise<Outcome> => {
  const result = await opened.submit(raw);
  if (result.ok) return { card: result.value, place: "below", changes: true, bookmark: null };
  const notice: Notice = { tone: "bad", text: turn.messages.refusals(result.refusal) };
  return withoutQuestion(showForm(turn, form, opened, { raw, notice }));
};

/** The question that was open is closed, unless the form asks another. */
const withoutQuestion = ({ bookmark = null, ...outcome }: Outcome): Outcome => ({ ...outcome, bookmark });

/** That nothing was recorded, and how to begin again. */
export const cancelledCard = (turn: Turn, form: Form): Card => ({
  language: turn.messages.language,
  title: form.words(turn.messages).title,
  notice: { tone: "info", text: turn.messages.forms.cancelled },
  actions: [openAction(turn.messages, "help")],
});

/** The first question of a form that is typed, in the place of its card; the rest, where it was begun with answers. */
const typed = (turn: Turn, form: Form, opened: OpenedForm, data: JsonObject): Outcome => {
  const begun = data["answers"] !== undefined && data["etag"] === opened.etag && sameForm(data, form, opened);
  if (!begun) return { ...askForm(turn, form, opened, { raw: opened.raw }), place: "inPlace" };
  const raw = rawOf(form, objectOf(data["answers"]));
  const asking = { raw, faults: opened.faults(raw), skipsAnswered: true };
  return { ...askForm(turn, form, opened, asking), place: "inPlace" };
};

/** Whether the answers of a card or bookmark are answers to the form as it is now. */
export const sameForm = (data: Partial<FormStamp> | JsonObject, form: Form, opened: OpenedForm): boolean =>
  data["version"] === form.version && data["subject"] === opened.subject;

const textOf = (json: Json | undefined): string => (typeof json === "string" ? json : "");

const objectOf = (json: Json | undefined): JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json) ? (json as JsonObject) : {};

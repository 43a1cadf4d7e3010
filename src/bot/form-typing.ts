import type { Refusal } from "../domain/result.ts";
import type { Card } from "./card.ts";
import { type Form, type OpenedForm, type Raw, rawOf } from "./form.ts";
import { previewCard, questionCard } from "./form-card.ts";
import { cancelledCard, sameStamp, submitted } from "./form-press.ts";
import { below, type Outcome } from "./outcome.ts";
import type { Bookmark } from "./talk.ts";
import { fold } from "./text.ts";
import type { Turn } from "./turn.ts";

/** A typed form that goes on: the form, its bookmark, and what the bookmark's form is filled from now. */
export type Typing = { readonly form: Form; readonly bookmark: Bookmark; readonly opened: OpenedForm };

/** Opens the bookmarked form again; an outcome instead where it can't go on. */
export const resumeTyping = async (turn: Turn, form: Form, bookmark: Bookmark): Promise<Typing | Outcome> => {
  const opened = await form.open(turn);
  if ("instead" in opened) return below(opened.instead, null);
  if (sameStamp(bookmark, form, opened)) return { form, bookmark, opened };
  const [step] = form.steps;
  const notice = { tone: "warning", text: turn.messages.forms.outdated } as const;
  const { subject, etag, raw } = opened;
  const fresh = { ...bookmark, version: form.version, subject, etag, step: step ?? "", answers: raw };
  return below(questionCard(turn, form, opened, { step: fresh.step, notice }), fresh);
};

/** Takes what was typed as the answer to the open question. */
export const answerTyped = async (turn: Turn, typing: Typing, text: string): Promise<Outcome> => {
  const { form, bookmark, opened } = typing;
  const raw = rawOf(form, bookmark.answers);
  if (bookmark.step === "confirm") return answerConfirm(turn, typing, text);
  const { field, place } = opened.field(bookmark.step);
  const skipped = !field.required && skipWords.has(fold(text));
  const keeps = keepWords.has(fold(text)) && raw[bookmark.step] !== "";
  const read = keeps
    ? { ok: true as const, value: raw[bookmark.step] ?? "" }
    : skipped
      ? { ok: true as const, value: "" }
      : field.readTyped(text, place);
  if (!read.ok) return askAgain(turn, typing, read.refusal);
  const answers: Raw = { ...raw, [bookmark.step]: read.value };
  const fault = opened.faults(answers)[bookmark.step];
  if (fault) return askAgain(turn, typing, fault);
  return goTo(turn, typing, { step: stepAfter(form, bookmark.step), answers });
};

/** One question back; the first is asked again. */
export const backTyped = (turn: Turn, typing: Typing): Promise<Outcome> => {
  const { form, bookmark } = typing;
  const index = bookmark.step === "confirm" ? form.steps.length : form.steps.indexOf(bookmark.step);
  const step = form.steps[Math.max(0, index - 1)] ?? bookmark.step;
  return goTo(turn, typing, { step, answers: rawOf(form, bookmark.answers) });
};

/** The open question once more, with a word on why. */
export const remindTyped = (turn: Turn, { form, bookmark, opened }: Typing, text: string): Outcome => {
  const notice = { tone: "info", text } as const;
  const card: Card =
    bookmark.step === "confirm"
      ? { ...previewCard(turn, form, opened, rawOf(form, bookmark.answers)), notice }
      : questionCard(turn, form, opened, { step: bookmark.step, notice });
  return below(card, bookmark);
};

/** That the typed form was closed without recording anything. */
export const cancelTyped = (turn: Turn, form: Form): Outcome => below(cancelledCard(turn, form), null);

const answerConfirm = async (turn: Turn, typing: Typing, text: string): Promise<Outcome> => {
  const { form, bookmark, opened } = typing;
  const folded = fold(text);
  const raw = rawOf(form, bookmark.answers);
  if (agreeWords.has(folded)) return submitted(turn, form, opened, raw);
  if (editWords.has(folded)) return goTo(turn, typing, { step: form.steps[0] ?? "", answers: raw });
  return remindTyped(turn, typing, turn.messages.forms.confirmHint);
};

const goTo = async (turn: Turn, typing: Typing, to: { step: string; answers: Raw }): Promise<Outcome> => {
  const { form, bookmark, opened } = typing;
  const next = { ...bookmark, ...to };
  if (to.step !== "confirm") return below(questionCard(turn, form, opened, { step: to.step }), next);
  if (!form.confirms) return submitted(turn, form, opened, to.answers);
  const preview = previewCard(turn, form, opened, to.answers);
  return below({ ...preview, footnote: turn.messages.forms.confirmHint }, next);
};

const askAgain = (turn: Turn, { form, bookmark, opened }: Typing, fault: Refusal): Outcome => {
  const notice = { tone: "bad", text: turn.messages.faults(fault) } as const;
  return below(questionCard(turn, form, opened, { step: bookmark.step, notice }), bookmark);
};

const stepAfter = (form: Form, step: string): string => form.steps[form.steps.indexOf(step) + 1] ?? "confirm";

const words = (...all: string[]) => new Set(all.map(fold));
const skipWords = words("bỏ qua", "không", "không có", "ko", "skip", "none", "no");
const keepWords = words("giữ nguyên", "như cũ", "keep");
const agreeWords = words("đồng ý", "xác nhận", "gửi", "có", "ok", "yes", "confirm", "1");
const editWords = words("sửa", "sửa lại", "edit", "2");

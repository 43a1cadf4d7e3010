import { ok, type Refusal, type Result, refused } from "../domain/result.ts";
import type { RefusalWord } from "../messages/refusal-word.ts";
import { agreeWords, editWords, keepWords, moreWords, noneWords, plain, skipWords } from "./answer-words.ts";
import { besideCard } from "./beside-card.ts";
import type { Card, Notice } from "./card.ts";
import { type Form, isFaulty, type OpenedForm, type Raw, rawOf } from "./form.ts";
import { previewCard, questionCard } from "./form-card.ts";
import { cancelledCard, sameForm, submitted } from "./form-press.ts";
import { nextOptions } from "./option-page.ts";
import { below, type Outcome } from "./outcome.ts";
import { showForm } from "./show-form.ts";
import type { Bookmark } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** A typed form that goes on: the form, its bookmark, and what the bookmark's form is filled from now. */
export type Typing = { readonly form: Form; readonly bookmark: Bookmark; readonly opened: OpenedForm };

/** Opens the bookmarked form again; an outcome instead where it can't go on. */
export const resumeTyping = async (turn: Turn, form: Form, bookmark: Bookmark): Promise<Typing | Outcome> => {
  const opened = await form.open(turn, bookmark.subject);
  if ("instead" in opened) return below(opened.instead, null);
  const isSame = sameForm(bookmark, form, opened);
  if (isSame && bookmark.etag === opened.etag) return { form, bookmark, opened };
  const [step] = opened.asked;
  const { outdated, renewed } = turn.messages.forms;
  const notice = { tone: "warning", text: isSame ? outdated : renewed } as const;
  const { subject, etag, raw } = opened;
  const unrecorded = isSame ? rawOf(form, bookmark.answers) : undefined;
  const fresh = { ...bookmark, version: form.version, subject, etag, step: step ?? "", answers: raw };
  return below(questionCard(turn, form, opened, { step: fresh.step, raw, notice, unrecorded }), fresh);
};

/** Takes what was typed as the answer to the open question. */
export const answerTyped = async (turn: Turn, typing: Typing, text: string): Promise<Outcome> => {
  const { form, bookmark, opened } = typing;
  const raw = rawOf(form, bookmark.answers);
  if (bookmark.step === "confirm") return answerConfirm(turn, typing, text);
  const more = moreOptions(typing, text);
  if (more !== undefined) return askOn(turn, { ...typing, bookmark: { ...bookmark, optionsFrom: more } });
  const read = readAnswer(typing, raw[bookmark.step] ?? "", text);
  if (!read.ok) return askAgain(turn, typing, read.refusal);
  const answers: Raw = { ...raw, [bookmark.step]: read.value };
  const fault = opened.faults(answers).fields[bookmark.step];
  if (fault) return askAgain(turn, typing, fault);
  return goTo(turn, typing, { step: stepAfter(typing, answers), answers });
};

/** A form, what it is about, and answers that came at once. */
export type Beginning = { readonly form: Form; readonly about: string; readonly raw: Raw };

/** Goes on from answers that came at once, in a sentence say: what they lack is asked for, the rest is shown. */
export const startTyped = async (turn: Turn, { form, about, raw }: Beginning): Promise<Outcome> => {
  const opened = await form.open(turn, about);
  if ("instead" in opened) return below(opened.instead);
  const answers = { ...opened.raw, ...raw };
  const faults = opened.faults(answers);
  if (opened.asked.some((step) => faults.fields[step] && !opened.lacks(step, answers)) || faults.whole)
    return showForm(turn, form, opened, { raw: answers, faults, skipsAnswered: true });
  const { subject, etag } = opened;
  const bookmark = { form: form.name, version: form.version, subject, etag, answers, askedAtMs: 0 };
  const typing = { form, bookmark: { ...bookmark, step: "", skipsAnswered: true }, opened };
  return goTo(turn, typing, { step: stepAfter(typing, answers), answers });
};

/** The same where another question stays open: on a card alone, which its buttons make count. */
export const startBeside = async (turn: Turn, { form, about, raw }: Beginning): Promise<Outcome> => {
  const opened = await form.open(turn, about);
  if ("instead" in opened) return below(opened.instead);
  const answers = { ...opened.raw, ...raw };
  return below(besideCard(turn, form, opened, answers));
};

/** From where the options go on, where more of them are asked for. */
const moreOptions = ({ opened, bookmark }: Typing, text: string): number | undefined => {
  if (!moreWords.has(plain(text))) return undefined;
  const { field, place } = opened.field(bookmark.step);
  return nextOptions(field.list(place), bookmark.optionsFrom);
};

/** A word to keep or to skip, else an answer; a message without text, a picture say, is none. */
const readAnswer = (
  { opened, bookmark }: Typing,
  held: string,
  text: string,
): Result<string, RefusalWord> => {
  const { field, place } = opened.field(bookmark.step);
  const word = plain(text);
  if (text.trim() === "") return refused("required");
  if (keepWords.has(word)) return ok(held);
  if (skipWords.has(word) || (!field.required && noneWords.has(word))) return ok("");
  return field.readTyped(text, place);
};

/** One question back; the first is asked again. */
export const backTyped = (turn: Turn, typing: Typing): Promise<Outcome> => {
  const { form, bookmark, opened } = typing;
  const index = bookmark.step === "confirm" ? opened.asked.length : opened.asked.indexOf(bookmark.step);
  const step = opened.asked[Math.max(0, index - 1)] ?? bookmark.step;
  return goTo(turn, typing, { step, answers: rawOf(form, bookmark.answers) });
};

/** The open question once more, with a word on why. */
export const remindTyped = (turn: Turn, { form, bookmark, opened }: Typing, text: string): Outcome => {
  const notice = { tone: "info", text } as const;
  const card: Card =
    bookmark.step === "confirm"
      ? { ...previewCard(turn, form, opened, rawOf(form, bookmark.answers)), notice }
      : questionOf(turn, { form, bookmark, opened }, notice);
  return below(card, bookmark);
};

/** That the typed form was closed without recording anything. */
export const cancelTyped = (turn: Turn, form: Form): Outcome => below(cancelledCard(turn, form), null);

const answerConfirm = async (turn: Turn, typing: Typing, text: string): Promise<Outcome> => {
  const { form, bookmark, opened } = typing;
  const word = plain(text);
  const raw = rawOf(form, bookmark.answers);
  if (agreeWords.has(word)) return submitted(turn, form, opened, raw);
  if (editWords.has(word))
    return goTo(turn, typing, { step: opened.asked[0] ?? "", answers: raw, skipsAnswered: false });
  return remindTyped(turn, typing, turn.messages.forms.confirmHint);
};

const goTo = async (
  turn: Turn,
  typing: Typing,
  to: Pick<Bookmark, "step" | "skipsAnswered"> & { readonly answers: Raw },
): Promise<Outcome> => {
  const { form, bookmark, opened } = typing;
  const { optionsFrom: _former, ...open } = bookmark;
  const next = { ...open, ...to };
  if (to.step !== "confirm") return askOn(turn, { form, bookmark: next, opened });
  const faults = opened.faults(to.answers);
  if (isFaulty(faults)) {
    const step = opened.asked.find((name) => faults.fields[name]) ?? opened.asked[0] ?? "";
    const fault = faults.fields[step] ?? faults.whole;
    if (fault) return askAgain(turn, { ...typing, bookmark: { ...next, step } }, fault);
  }
  if (form.confirms === "never") return submitted(turn, form, opened, to.answers);
  const preview = previewCard(turn, form, opened, to.answers);
  return below({ ...preview, footnote: turn.messages.forms.confirmHint }, next);
};

const askAgain = (turn: Turn, typing: Typing, fault: Refusal<RefusalWord>): Outcome =>
  askOn(turn, typing, { tone: "bad", text: turn.messages.refusals(fault) });

const askOn = (turn: Turn, typing: Typing, notice?: Notice): Outcome =>
  below(questionOf(turn, typing, notice), typing.bookmark);

const questionOf = (turn: Turn, { form, bookmark, opened }: Typing, notice?: Notice): Card =>
  questionCard(turn, form, opened, {
    step: bookmark.step,
    raw: rawOf(form, bookmark.answers),
    notice,
    optionsFrom: bookmark.optionsFrom,
    ...begunWith(form, bookmark),
  });

/** What was answered at once is seen while the rest is asked for. */
const begunWith = (form: Form, { skipsAnswered, answers }: Bookmark): { readonly understood?: Raw } =>
  skipsAnswered ? { understood: rawOf(form, answers) } : {};

/** The next question; of a form that was begun with answers, only what must be answered and is not. */
const stepAfter = ({ opened, bookmark }: Typing, raw: Raw): string => {
  const later = opened.asked.slice(opened.asked.indexOf(bookmark.step) + 1);
  const isAsked = (step: string): boolean =>
    bookmark.skipsAnswered ? opened.lacks(step, raw) : !opened.skips(step, raw);
  return later.find(isAsked) ?? "confirm";
};

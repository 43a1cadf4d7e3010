import assert from "node:assert/strict";
import { messagesIn } from "../../../../src/messages/messages.ts";
import type { ToldPress } from "../press.ts";

/** How many texts one form may take. */
const mostAnswers = 40;

type Chat = { texts(): readonly string[]; say(text: string): Promise<void> };

/** The label of a form's field, by the question that asks for it where there are no fields. */
const labelByAsk: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { label, ask } = value as Record<string, unknown>;
    if (typeof label === "string" && typeof ask === "string") found.set(ask, label);
    for (const inner of Object.values(value)) walk(inner);
  };
  for (const language of ["vi", "en"] as const) walk(messagesIn(language));
  return found;
})();

const counted = / \((\d+)\/\d+\)$/m;

/** Whether the text is the question of a form, "(1/4)". */
export const isQuestion = (text: string | undefined): boolean => counted.test(text?.split("\n", 1)[0] ?? "");

const hints = [messagesIn("vi").forms.confirmHint, messagesIn("en").forms.confirmHint];

/** Whether the text is what a form's answers say together, which a word confirms. */
export const isPreview = (text: string | undefined): boolean =>
  hints.some((hint) => text?.includes(hint) ?? false);

/** Answers an open form, question by question, by the labels of its fields, until it is refused or shown as a whole. */
export const answerForm = async (chat: Chat, { values, title }: ToldPress): Promise<void> => {
  const newest = () => chat.texts().at(-1) ?? "";
  for (let step = 0; step < mostAnswers && Number(counted.exec(newest())?.[1]) > 1; step += 1)
    await chat.say("quay lại");
  const open = new Map(values);
  for (let step = 0; step < mostAnswers && isQuestion(newest()); step += 1) {
    const label = newest()
      .split("\n")
      .map((line) => labelByAsk.get(line.trim()))
      .find((one) => one !== undefined);
    await chat.say(answerTo(newest(), label === undefined ? undefined : open.get(label)));
    if (label !== undefined) open.delete(label);
    if (/^✖ /m.test(newest())) return;
  }
  assert.deepEqual([...open.keys()], [], `never asked for; the newest says:\n${newest()}`);
  const isOnlyShown = title === "Xem lại" || title === "Review";
  if (isPreview(newest()) && !isOnlyShown) await chat.say("đồng ý");
};

const held = /^(?:Đang ghi|Recorded now|Now): /m;

/** What is typed: the numbers of options, the value as it is, or that nothing changes. */
const answerTo = (question: string, value: string | undefined): string => {
  if (value === undefined) return held.test(question) ? "giữ nguyên" : "bỏ qua";
  if (value === "") return "bỏ qua";
  const numberOf = (option: string): string | undefined =>
    question
      .split("\n")
      .find((line) => /^\d+[.)] /.test(line) && line.replace(/^\d+[.)] /, "") === option)
      ?.match(/^\d+/)?.[0];
  const numbers = value.split(";").map((option) => numberOf(option.trim()));
  return numbers.every((number) => number !== undefined) ? numbers.join(", ") : value;
};

import { outcomeOf, withStillOpen } from "./answer-command.ts";
import type { Conversation } from "./conversation.ts";
import type { Dialogs, ToldWork } from "./dialogs.ts";
import { answerTyped, remindTyped, startBeside, type Typing } from "./form-typing.ts";
import type { Outcome } from "./outcome.ts";
import type { WorkSentence } from "./work-sentence.ts";

/**
 * Answers a sentence on work that came while a question was open: the figure that was asked for is the answer; a report
 * in the middle of a report begins it anew; in the middle of another form it comes beside, and the question stays open.
 */
export const toldInForm = async (
  dialogs: Dialogs,
  conversation: Conversation,
  { typing, told }: { readonly typing: Typing; readonly told: ToldWork },
): Promise<Outcome> => {
  const { turn, inbound } = conversation;
  const { form, bookmark } = typing;
  const answer = await dialogs.work(turn, told);
  const isOwn = "form" in answer && answer.form === form;
  const asked = isOwn ? onlyFigure(told.sentence, bookmark.step) : undefined;
  if (asked !== undefined)
    return inbound.sentAtMs < bookmark.askedAtMs
      ? remindTyped(turn, typing, turn.messages.forms.writtenEarlier)
      : answerTyped(turn, typing, asked);
  if (isOwn) return outcomeOf(dialogs, conversation, answer);
  const isBegun = "form" in answer && answer.raw !== undefined;
  const outcome = isBegun
    ? await startBeside(turn, { about: "", ...answer, raw: answer.raw ?? {} })
    : await outcomeOf(dialogs, conversation, answer);
  return outcome.card ? { ...outcome, card: withStillOpen(outcome.card, { form, bookmark }) } : outcome;
};

/** The figure of that name, where the sentence says nothing else. */
const onlyFigure = ({ month, figures }: WorkSentence, name: string): string | undefined => {
  const [figure, ...others] = Object.entries(figures);
  return month === null && others.length === 0 && figure?.[0] === name ? figure[1] : undefined;
};

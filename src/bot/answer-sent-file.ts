import { openQuestion, outcomeOf, withNotice, withStillOpen } from "./answer-command.ts";
import type { Conversation } from "./conversation.ts";
import type { Dialogs } from "./dialogs.ts";
import type { InboundEvent } from "./inbound.ts";
import type { Outcome } from "./outcome.ts";

type FileEvent = Extract<InboundEvent, { is: "file" }>;

/** What a file leads to that a person sent in their own chat; a question that was open stays so. */
export const answerSentFile = async (
  dialogs: Dialogs,
  conversation: Conversation,
  { name, isAlone }: FileEvent,
): Promise<Outcome> => {
  const { turn, talk, fetchFile } = conversation;
  const answer = await dialogs.file(turn, { name, isAlone, fetch: fetchFile });
  const outcome = await outcomeOf(dialogs, conversation, answer);
  const asked = openQuestion(dialogs, talk);
  const told = asked && outcome.card ? { ...outcome, card: withStillOpen(outcome.card, asked) } : outcome;
  return talk.welcomed ? told : withNotice(told, await dialogs.welcome(turn));
};

import { messagesIn } from "../messages/messages.ts";
import type { Card } from "./card.ts";
import type { CommandName } from "./command-names.ts";
import type { Conversation } from "./conversation.ts";
import type { CommandAnswer, Dialogs } from "./dialogs.ts";
import { nothingOpenCard, notUnderstoodCard } from "./door-cards.ts";
import type { Form } from "./form.ts";
import { startForm } from "./form-press.ts";
import { backTyped, cancelTyped, remindTyped, resumeTyping, startTyped } from "./form-typing.ts";
import { below, type Outcome } from "./outcome.ts";
import type { Bookmark, Talk } from "./talk.ts";
import type { Turn } from "./turn.ts";

/** The typed form whose question is open. */
export type Asked = { readonly form: Form; readonly bookmark: Bookmark };

/** The question of a typed form that waits for its answer. */
export const openQuestion = (dialogs: Dialogs, { bookmark }: Talk): Asked | undefined => {
  const form = dialogs.forms.find(({ name }) => name === bookmark?.form);
  return form && bookmark ? { form, bookmark } : undefined;
};

/** Words that agree or disagree: the answer where a preview asks for one. */
export const isConsentWord = (command: CommandName): boolean => command === "agree" || command === "disagree";

/** A command, and what it is asked about. */
export type Asking = { readonly command: CommandName; readonly about: string };

/** Does what a command does; a question that was open stays so, unless the command is about it. */
export const commanded = async (
  dialogs: Dialogs,
  conversation: Conversation,
  { command: name, about }: Asking,
): Promise<Outcome> => {
  const { turn, talk } = conversation;
  const asked = openQuestion(dialogs, talk);
  if (name === "cancel" || name === "back") {
    if (!asked) return below(nothingOpenCard(turn.messages));
    if (name === "cancel") return cancelTyped(turn, asked.form);
    const typing = await resumeTyping(turn, asked.form, asked.bookmark);
    return "form" in typing ? backTyped(turn, typing) : typing;
  }
  const agreesAgain = name === "agree" && about === "" && turn.use.consent() === "agreed";
  if (asked && agreesAgain) return askedAlready(turn, asked);
  const command = dialogs.commands.find((candidate) => candidate.name === name);
  if (!command) return below(notUnderstoodCard(turn.messages, []));
  const answer = await command.answer(turn, about);
  const isSame = asked && "form" in answer && answer.form === asked.form && !answer.about && !answer.raw;
  if (isSame) return askedAlready(turn, asked);
  const outcome = await outcomeOf(dialogs, conversation, answer);
  return asked && outcome.card ? { ...outcome, card: withStillOpen(outcome.card, asked) } : outcome;
};

/** What a command's answer comes to. */
export const outcomeOf = async (
  dialogs: Dialogs,
  conversation: Conversation,
  answer: CommandAnswer,
): Promise<Outcome> => {
  const { turn } = conversation;
  if ("form" in answer) {
    const { form, about = "", raw } = answer;
    return raw ? startTyped(turn, { form, about, raw }) : startForm(turn, form, about);
  }
  if ("offer" in answer) return { ...below(answer.card), offer: answer.offer };
  if ("recorded" in answer) return { ...below(answer.recorded), changes: true };
  if ("goesOn" in answer) {
    const outcome = await commanded(dialogs, conversation, {
      command: answer.goesOn,
      about: answer.about ?? "",
    });
    return { ...outcome, changes: true };
  }
  return below(answer);
};

/** The preview that waits for a yes once more, with how to give it; undefined where none waits. */
export const previewAgain = async (
  dialogs: Dialogs,
  { turn, talk }: Conversation,
): Promise<Outcome | undefined> => {
  const asked = openQuestion(dialogs, talk);
  if (asked?.bookmark.step !== "confirm") return undefined;
  const typing = await resumeTyping(turn, asked.form, asked.bookmark);
  return "form" in typing ? remindTyped(turn, typing, turn.messages.forms.confirmHint) : typing;
};

const askedAlready = async (turn: Turn, { form, bookmark }: Asked): Promise<Outcome> => {
  const typing = await resumeTyping(turn, form, bookmark);
  return "form" in typing ? remindTyped(turn, typing, turn.messages.forms.alreadyOpen) : typing;
};

/** The card with a word on the question that stays open below it. */
export const withStillOpen = (card: Card, { form, bookmark }: Asked): Card => {
  const messages = messagesIn(card.language);
  const words = form.words(messages);
  const question = words.fields[bookmark.step]?.ask ?? messages.forms.confirmHint;
  const stillOpen = messages.forms.stillOpen(words.title, question);
  return { ...card, footnote: [card.footnote, stillOpen].filter(Boolean).join("\n") };
};

/**
 * The outcome with the welcome's notice below its card, unless the card says the same itself: for whom nothing was
 * said to before.
 */
export const withNotice = ({ card, ...outcome }: Outcome, { sections = [] }: Card): Outcome => {
  const unsaid = sections.filter(({ text }) => text !== card?.text);
  return {
    ...outcome,
    card: card && { ...card, sections: [...(card.sections ?? []), ...unsaid] },
    welcomes: true,
  };
};

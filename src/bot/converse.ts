import { messagesIn } from "../messages/messages.ts";
import type { Action, Card } from "./card.ts";
import { type CommandName, isCommandName } from "./commands.ts";
import type { CommandAnswer, Dialogs } from "./dialogs.ts";
import { inGroupCard, nothingOpenCard, notUnderstoodCard, oldButtonCard } from "./door-cards.ts";
import type { Form } from "./form.ts";
import { pressForm, startForm } from "./form-press.ts";
import { answerTyped, backTyped, cancelTyped, remindTyped, resumeTyping, startTyped } from "./form-typing.ts";
import type { Inbound, InboundEvent } from "./inbound.ts";
import { openAction } from "./open-action.ts";
import { below, type Outcome } from "./outcome.ts";
import type { Bookmark, Talk } from "./talk.ts";
import type { Turn } from "./turn.ts";
import { understand } from "./understand.ts";
import type { Understanding } from "./understanding.ts";

/** One event of a known person in their conversation. */
export type Conversation = { readonly turn: Turn; readonly inbound: Inbound; readonly talk: Talk };

/** Answers what one known person did; undefined where nothing is to be said. */
export const createConverse =
  (dialogs: Dialogs) =>
  async (conversation: Conversation): Promise<Outcome | undefined> => {
    const { inbound, talk, turn } = conversation;
    const { event } = inbound;
    if (event.is === "other") return undefined;
    if (inbound.conversation.kind === "group")
      return event.is === "arrival" ? undefined : below(inGroupCard(turn.messages));
    if (event.is === "arrival") return talk.welcomed ? undefined : welcome(dialogs, turn);
    return event.is === "press"
      ? pressed(dialogs, conversation, event)
      : wrote(dialogs, conversation, event.text);
  };

const welcome = async (dialogs: Dialogs, turn: Turn): Promise<Outcome> => ({
  ...below(await dialogs.welcome(turn)),
  welcomes: true,
});

type Press = Extract<InboundEvent, { is: "press" }>;

const pressed = async (dialogs: Dialogs, conversation: Conversation, press: Press): Promise<Outcome> => {
  const { turn, talk } = conversation;
  const { open, about, verb, form: formName } = press.data;
  if (isCommandName(open)) {
    return commanded(dialogs, conversation, { command: open, about: typeof about === "string" ? about : "" });
  }
  const form = dialogs.forms.find(({ name }) => name === formName);
  if (!form || typeof verb !== "string") return below(oldButtonCard(turn.messages));
  const outcome = await pressForm(turn, form, { verb, data: press.data, inputs: press.inputs });
  const closesAnother = outcome.bookmark === null && talk.bookmark?.form !== form.name;
  return closesAnother ? { ...outcome, bookmark: undefined } : outcome;
};

const wrote = async (dialogs: Dialogs, conversation: Conversation, text: string): Promise<Outcome> => {
  const { talk, turn } = conversation;
  const understood = understand(text);
  const asked = openQuestion(dialogs, talk);
  if (asked) return wroteInForm(dialogs, conversation, { asked, text, understood });
  if (understood.as === "nothing") {
    return talk.welcomed
      ? below(notUnderstoodCard(turn.messages, understood.nearest))
      : welcome(dialogs, turn);
  }
  const outcome =
    understood.as === "work"
      ? await outcomeOf(dialogs, conversation, await dialogs.work(turn, understood.sentence))
      : await commanded(dialogs, conversation, understood);
  return talk.welcomed ? outcome : withNotice(outcome, await dialogs.welcome(turn));
};

/** Whose client told of no arrival reads the welcome's notice below the first answer. */
const withNotice = (outcome: Outcome, { sections = [] }: Card): Outcome => ({
  ...outcome,
  card: outcome.card && { ...outcome.card, sections: [...(outcome.card.sections ?? []), ...sections] },
  welcomes: true,
});

/** The typed form whose question is open. */
type Asked = { readonly form: Form; readonly bookmark: Bookmark };

const openQuestion = (dialogs: Dialogs, { bookmark }: Talk): Asked | undefined => {
  const form = dialogs.forms.find(({ name }) => name === bookmark?.form);
  return form && bookmark ? { form, bookmark } : undefined;
};

type Said = { readonly asked: Asked; readonly text: string; readonly understood: Understanding };

/** While a question is open, a text is its answer unless it is a command; commands leave the question open. */
const wroteInForm = async (
  dialogs: Dialogs,
  conversation: Conversation,
  { asked: { form, bookmark }, text, understood }: Said,
): Promise<Outcome> => {
  const { turn, inbound } = conversation;
  const isConfirm = bookmark.step === "confirm";
  const answersIt = isConfirm && "command" in understood && isAnswer(understood.command);
  if (understood.as === "command" && !answersIt) return commanded(dialogs, conversation, understood);
  const typing = await resumeTyping(turn, form, bookmark);
  if (!("form" in typing)) return typing;
  const isFree = answersIt || (!isConfirm && typing.opened.field(bookmark.step).field.free);
  if (understood.as === "near" && !isFree) return commanded(dialogs, conversation, understood);
  if (understood.as === "work" && !isFree)
    return outcomeOf(dialogs, conversation, await dialogs.work(turn, understood.sentence));
  if (inbound.sentAtMs < bookmark.askedAtMs)
    return remindTyped(turn, typing, turn.messages.forms.writtenEarlier);
  const outcome = await answerTyped(turn, typing, text);
  if (understood.as !== "near" || answersIt || !outcome.card) return outcome;
  const { command, about } = understood;
  return { ...outcome, card: withAction(outcome.card, openAction(turn.messages, command, about)) };
};

/** Words that agree or disagree are the answer where a preview asks for one. */
const isAnswer = (command: CommandName): boolean => command === "agree" || command === "disagree";

/** A command, and what it is asked about. */
type Asking = { readonly command: CommandName; readonly about: string };

/** Does what a command does; a question that was open stays so, unless the command is about it. */
const commanded = async (
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
  const command = dialogs.commands.find((candidate) => candidate.name === name);
  if (!command) return below(notUnderstoodCard(turn.messages, []));
  const answer = await command.answer(turn, about);
  const isSame = asked && "form" in answer && answer.form === asked.form && !answer.about && !answer.raw;
  if (isSame) return askedAlready(turn, asked);
  const outcome = await outcomeOf(dialogs, conversation, answer);
  return asked && outcome.card ? { ...outcome, card: withStillOpen(outcome.card, asked) } : outcome;
};

const outcomeOf = async (
  dialogs: Dialogs,
  conversation: Conversation,
  answer: CommandAnswer,
): Promise<Outcome> => {
  const { turn } = conversation;
  if ("form" in answer) {
    const { form, about = "", raw } = answer;
    return raw ? startTyped(turn, { form, about, raw }) : startForm(turn, form, about);
  }
  if ("recorded" in answer) return { ...below(answer.recorded), changes: true };
  if ("goesOn" in answer) {
    const outcome = await commanded(dialogs, conversation, { command: answer.goesOn, about: "" });
    return { ...outcome, changes: true };
  }
  return below(answer);
};

const askedAlready = async (turn: Turn, { form, bookmark }: Asked): Promise<Outcome> => {
  const typing = await resumeTyping(turn, form, bookmark);
  return "form" in typing ? remindTyped(turn, typing, turn.messages.forms.alreadyOpen) : typing;
};

const withAction = (card: Card, action: Action): Card => ({
  ...card,
  actions: [...(card.actions ?? []).slice(0, 5), action],
});

/** The card with a word on the question that stays open below it. */
const withStillOpen = (card: Card, { form, bookmark }: Asked): Card => {
  const messages = messagesIn(card.language);
  const words = form.words(messages);
  const question = words.fields[bookmark.step]?.ask ?? messages.forms.confirmHint;
  const stillOpen = messages.forms.stillOpen(words.title, question);
  return { ...card, footnote: card.footnote === undefined ? stillOpen : `${card.footnote} ${stillOpen}` };
};

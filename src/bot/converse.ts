import type { Action, Card } from "./card.ts";
import { type CommandName, isCommandName } from "./commands.ts";
import type { Dialogs } from "./dialogs.ts";
import type { Form } from "./form.ts";
import { pressForm, startForm } from "./form-press.ts";
import {
  answerTyped,
  backTyped,
  cancelTyped,
  remindTyped,
  resumeTyping,
  type Typing,
} from "./form-typing.ts";
import type { Inbound, InboundEvent } from "./inbound.ts";
import { below, type Outcome } from "./outcome.ts";
import type { Talk } from "./talk.ts";
import type { Turn } from "./turn.ts";
import { type Understanding, understand } from "./understand.ts";

/** One event of a known person in their conversation. */
export type Conversation = { readonly turn: Turn; readonly inbound: Inbound; readonly talk: Talk };

/** Answers what one known person did; undefined where nothing is to be said. */
export const createConverse =
  (dialogs: Dialogs) =>
  async (conversation: Conversation): Promise<Outcome | undefined> => {
    const { inbound, talk, turn } = conversation;
    const { event } = inbound;
    if (event.is === "other") return undefined;
    if (inbound.conversation.kind === "group") return inGroup(turn, event);
    if (event.is === "arrival") {
      return talk.welcomed ? undefined : { ...below(await dialogs.welcome(turn)), welcomes: true };
    }
    return event.is === "press"
      ? pressed(dialogs, conversation, event)
      : wrote(dialogs, conversation, event.text);
  };

type Press = Extract<InboundEvent, { is: "press" }>;

const pressed = async (
  dialogs: Dialogs,
  { turn, talk, inbound }: Conversation,
  press: Press,
): Promise<Outcome> => {
  const { open, verb, form: formName } = press.data;
  if (isCommandName(open)) return run(dialogs, { turn, talk, inbound }, open);
  const form = dialogs.forms.find(({ name }) => name === formName);
  if (!form || typeof verb !== "string") return below(oldButtonCard(turn));
  const outcome = await pressForm(turn, form, { verb, data: press.data, inputs: press.inputs });
  const closesAnother = outcome.bookmark === null && talk.bookmark?.form !== form.name;
  return closesAnother ? { ...outcome, bookmark: undefined } : outcome;
};

const wrote = async (dialogs: Dialogs, conversation: Conversation, text: string): Promise<Outcome> => {
  const { talk, turn } = conversation;
  const understood = understand(text);
  const form = talk.bookmark && dialogs.forms.find(({ name }) => name === talk.bookmark?.form);
  if (form && talk.bookmark) return wroteInForm(dialogs, conversation, { form, text, understood });
  return understood.as === "nothing"
    ? below(notUnderstoodCard(turn, understood.nearest))
    : run(dialogs, conversation, understood.command);
};

/** While a question is open, a text is its answer unless it is a command; commands leave the question open. */
const wroteInForm = async (
  dialogs: Dialogs,
  conversation: Conversation,
  typed: { form: Form; text: string; understood: Understanding },
): Promise<Outcome> => {
  const { turn, talk, inbound } = conversation;
  const { form, text, understood } = typed;
  if (!talk.bookmark) throw new Error("No question is open.");
  if (understood.as === "command" && understood.command === "cancel") return cancelTyped(turn, form);
  const typing = await resumeTyping(turn, form, talk.bookmark);
  if (!("form" in typing)) return typing;
  const free = typing.bookmark.step !== "confirm" && typing.opened.field(typing.bookmark.step).field.free;
  if (understood.as === "command" || (understood.as === "near" && !free)) {
    if (understood.command === "back") return backTyped(turn, typing);
    const outcome = await run(dialogs, conversation, understood.command);
    return { ...outcome, card: outcome.card && withStillOpen(turn, outcome.card, typing) };
  }
  if (inbound.sentAtMs < typing.bookmark.askedAtMs)
    return remindTyped(turn, typing, turn.messages.forms.writtenEarlier);
  const outcome = await answerTyped(turn, typing, text);
  if (understood.as !== "near" || !outcome.card) return outcome;
  return { ...outcome, card: withAction(outcome.card, openAction(turn, understood.command)) };
};

const run = async (dialogs: Dialogs, { turn, talk }: Conversation, name: CommandName): Promise<Outcome> => {
  const command = dialogs.commands.find((candidate) => candidate.name === name);
  if (name === "cancel" || name === "back") {
    const form = talk.bookmark && dialogs.forms.find((candidate) => candidate.name === talk.bookmark?.form);
    return form ? cancelTyped(turn, form) : below(nothingOpenCard(turn));
  }
  if (!command) return below(notUnderstoodCard(turn, []));
  const answer = await command.answer(turn);
  if ("form" in answer) return startForm(turn, answer.form);
  if ("recorded" in answer) return { ...below(answer.recorded), changes: true };
  return below(answer);
};

const inGroup = (turn: Turn, event: InboundEvent): Outcome | undefined =>
  event.is === "arrival"
    ? undefined
    : below({ language: turn.messages.language, ...turn.messages.door.inGroup });

const openAction = ({ messages }: Turn, command: CommandName): Action => ({
  does: "open",
  label: messages.commands[command],
  command,
});

const withAction = (card: Card, action: Action): Card => ({
  ...card,
  actions: [...(card.actions ?? []).slice(0, 5), action],
});

/** The card with a word on the question that stays open below it. */
const withStillOpen = ({ messages }: Turn, card: Card, { form, bookmark }: Typing): Card => {
  const words = form.words(messages);
  const question = words.fields[bookmark.step]?.ask ?? messages.forms.confirmHint;
  const stillOpen = messages.forms.stillOpen(words.title, question);
  return { ...card, footnote: card.footnote === undefined ? stillOpen : `${card.footnote} ${stillOpen}` };
};

const notUnderstoodCard = (turn: Turn, nearest: readonly CommandName[]): Card => {
  const { messages } = turn;
  const offered = nearest.filter((name) => name !== "help").slice(0, 3);
  return {
    language: messages.language,
    title: messages.door.notUnderstood.title,
    text: [
      offered.length > 0 ? messages.door.notUnderstood.nearest : messages.door.notUnderstood.nothingNear,
    ],
    actions: [...offered, "help" as const].map((name) => openAction(turn, name)),
  };
};

const nothingOpenCard = (turn: Turn): Card => ({
  language: turn.messages.language,
  ...turn.messages.door.nothingOpen,
  actions: [openAction(turn, "help")],
});

const oldButtonCard = (turn: Turn): Card => ({
  language: turn.messages.language,
  ...turn.messages.door.oldButton,
  actions: [openAction(turn, "help")],
});

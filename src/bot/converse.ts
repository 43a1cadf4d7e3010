import {
  type Asked,
  commanded,
  isConsentWord,
  openQuestion,
  outcomeOf,
  withNotice,
} from "./answer-command.ts";
import { answerFile } from "./answer-file.ts";
import { answerSentFile } from "./answer-sent-file.ts";
import { agreeWords, plain } from "./answer-words.ts";
import type { Action, Card } from "./card.ts";
import { isCommandName } from "./command-names.ts";
import type { Conversation } from "./conversation.ts";
import { converseInGroup } from "./converse-in-group.ts";
import type { Dialogs } from "./dialogs.ts";
import { oldButtonCard } from "./door-cards.ts";
import { pressForm } from "./form-press.ts";
import { answerTyped, remindTyped, resumeTyping } from "./form-typing.ts";
import type { InboundEvent } from "./inbound.ts";
import { missedCard } from "./missed-card.ts";
import { openAction } from "./open-action.ts";
import { below, type Outcome } from "./outcome.ts";
import { titleWhole } from "./title-words.ts";
import { toldInForm } from "./told-in-form.ts";
import type { Turn } from "./turn.ts";
import { understand } from "./understand.ts";
import type { Understanding } from "./understanding.ts";
import { withPaused } from "./with-paused.ts";
import { isWithoutOrder, withoutOrderCard } from "./without-order.ts";

/** Answers what one known person did; undefined where nothing is to be said. */
export const createConverse =
  (dialogs: Dialogs) =>
  async (conversation: Conversation): Promise<Outcome | undefined> => {
    const { inbound, talk } = conversation;
    const isInGroup = inbound.conversation.kind === "group" && inbound.event.is !== "other";
    if (isInGroup) return converseInGroup(dialogs, conversation);
    const outcome = await answered(dialogs, conversation);
    return outcome && withPaused(dialogs, talk, outcome);
  };

const answered = async (dialogs: Dialogs, conversation: Conversation): Promise<Outcome | undefined> => {
  const {
    inbound: { event },
    talk,
    turn,
  } = conversation;
  if (event.is === "other") return undefined;
  if (event.is === "fileAnswer") return answerFile(conversation, event);
  if (event.is === "file") return answerSentFile(dialogs, conversation, event);
  if (event.is === "missedChoice" || event.is === "notText") return below(missedCard(turn.messages, event));
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
  const { open, about, verb, here, form: formName } = press.data;
  if (isCommandName(open)) {
    const asking = { command: open, about: typeof about === "string" ? about : "" };
    const opened = await commanded(dialogs, conversation, asking);
    return here === true && isCardAlone(opened) ? { ...opened, place: "inPlace" } : opened;
  }
  const form = dialogs.forms.find(({ name }) => name === formName);
  if (!form || typeof verb !== "string") return below(oldButtonCard(turn.messages));
  const outcome = await pressForm(turn, form, { verb, data: press.data, inputs: press.inputs });
  const closesAnother = outcome.bookmark === null && talk.bookmark?.form !== form.name;
  return closesAnother ? { ...outcome, bookmark: undefined } : outcome;
};

/** Whether it asks for nothing and brings no file, so that it may stand where the tapped card stood. */
const isCardAlone = ({ bookmark, offer, handsOver }: Outcome): boolean => !(bookmark || offer || handsOver);

const wrote = async (dialogs: Dialogs, conversation: Conversation, text: string): Promise<Outcome> => {
  const { talk, turn } = conversation;
  const understood = understand(text);
  const asked = openQuestion(dialogs, talk);
  if (asked) return wroteInForm(dialogs, conversation, { asked, text, understood });
  if (isWithoutOrder(understood)) {
    return talk.welcomed ? below(withoutOrderCard(turn, understood)) : welcome(dialogs, turn);
  }
  const outcome =
    understood.as === "work"
      ? await outcomeOf(dialogs, conversation, await dialogs.work(turn, understood))
      : await commanded(dialogs, conversation, understood);
  return talk.welcomed ? outcome : withNotice(outcome, await dialogs.welcome(turn));
};

type Said = { readonly asked: Asked; readonly text: string; readonly understood: Understanding };

/** While a question is open, a text is its answer unless it is a command; commands leave the question open. */
const wroteInForm = async (
  dialogs: Dialogs,
  conversation: Conversation,
  { asked, text, understood }: Said,
): Promise<Outcome> => {
  const { turn, inbound } = conversation;
  const { form, bookmark } = asked;
  const isConfirm = bookmark.step === "confirm";
  const answersIt =
    "command" in understood &&
    (isConfirm
      ? isConsentWord(understood.command) || agreeWords.has(plain(text))
      : await namesOption(turn, asked, text));
  if (understood.as === "command" && !answersIt) return commanded(dialogs, conversation, understood);
  const typing = await resumeTyping(turn, form, bookmark);
  if (!("form" in typing)) return typing;
  const isFree = answersIt || (!isConfirm && typing.opened.field(bookmark.step).field.free);
  if (understood.as === "near" && !isFree) return commanded(dialogs, conversation, understood);
  if (understood.as === "work" && !isFree)
    return toldInForm(dialogs, conversation, { typing, told: understood });
  if (inbound.sentAtMs < bookmark.askedAtMs)
    return remindTyped(turn, typing, turn.messages.forms.writtenEarlier);
  const outcome = await answerTyped(turn, typing, text);
  if (understood.as !== "near" || answersIt || !outcome.card) return outcome;
  const { command, about } = understood;
  return { ...outcome, card: withAction(outcome.card, openAction(turn.messages, command, about)) };
};

/**
 * Whether a text is one of the options that the open question lists, though it is a command's word too; the name of a
 * title is meant as one, right or wrong.
 */
const namesOption = async (turn: Turn, { form, bookmark }: Asked, text: string): Promise<boolean> => {
  const typing = await resumeTyping(turn, form, bookmark);
  if (!("form" in typing)) return false;
  const { field, place } = typing.opened.field(bookmark.step);
  if (field.list(place).length === 0) return false;
  return field.readTyped(text, place).ok || titleWhole(text) !== undefined;
};

const withAction = (card: Card, action: Action): Card => ({
  ...card,
  actions: [...(card.actions ?? []).slice(0, 5), action],
});

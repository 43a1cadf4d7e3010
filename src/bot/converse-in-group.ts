import { commanded, isConsentWord, outcomeOf, previewAgain, withNotice } from "./answer-command.ts";
import { isCommandName } from "./command-names.ts";
import type { Conversation } from "./conversation.ts";
import type { Dialogs } from "./dialogs.ts";
import { answeredAsideCard, askAsideCard, oldButtonCard } from "./door-cards.ts";
import { pressForm } from "./form-press.ts";
import type { InboundEvent } from "./inbound.ts";
import { below, type Outcome } from "./outcome.ts";
import { understand } from "./understand.ts";
import { isWithoutOrder, withoutOrderCard } from "./without-order.ts";

/** Answers in the person's own chat. */
type Act = (own: Conversation) => Promise<Outcome>;

/**
 * Answers what a known person did in a chat of several: there only what holds nothing personal, and everything else in
 * their own chat; where they have none, the way to it, and nothing is done.
 */
export const converseInGroup = async (
  dialogs: Dialogs,
  conversation: Conversation,
): Promise<Outcome | undefined> => {
  const { event } = conversation.inbound;
  if (event.is === "text") return wrote(dialogs, conversation, event.text);
  return event.is === "press" ? pressed(dialogs, conversation, event) : undefined;
};

/**
 * A question that is open in the person's own chat is not answered here: only commands and sentences of work count. A
 * yes or no said here may be meant for the others who read it, so a preview that waits for one is shown again.
 */
const wrote = async (dialogs: Dialogs, conversation: Conversation, text: string): Promise<Outcome> => {
  const understood = understand(text);
  if (isWithoutOrder(understood))
    return { ...below(withoutOrderCard(conversation.turn, understood)), only: true };
  if (understood.as === "work")
    return aside(dialogs, conversation, async (own) =>
      outcomeOf(dialogs, own, await dialogs.work(own.turn, understood)),
    );
  if (!isConsentWord(understood.command)) return commandedHere(dialogs, conversation, understood);
  return aside(
    dialogs,
    conversation,
    async (own) => (await previewAgain(dialogs, own)) ?? commanded(dialogs, own, understood),
  );
};

type Press = Extract<InboundEvent, { is: "press" }>;

/** No form stands in a chat of several, so a press of one, on a forwarded card say, only opens the presser's own. */
const pressed = async (dialogs: Dialogs, conversation: Conversation, { data }: Press): Promise<Outcome> => {
  const { open, about } = data;
  if (isCommandName(open)) {
    const asking = { command: open, about: typeof about === "string" ? about : "" };
    return commandedHere(dialogs, conversation, asking);
  }
  const form = dialogs.forms.find(({ name }) => name === data["form"]);
  if (!form) return { ...below(oldButtonCard(conversation.turn.messages)), only: true };
  return aside(dialogs, conversation, ({ turn }) =>
    pressForm(turn, form, { verb: "form.open", data, inputs: {} }),
  );
};

const commandedHere = async (
  dialogs: Dialogs,
  conversation: Conversation,
  asking: Parameters<typeof commanded>[2],
): Promise<Outcome> => {
  const command = dialogs.commands.find(({ name }) => name === asking.command);
  const answer = await command?.inGroup?.(conversation.turn, asking.about);
  const answerAside = () => aside(dialogs, conversation, (own) => commanded(dialogs, own, asking));
  if (!answer) return answerAside();
  if (!("alsoAside" in answer)) return below(answer);
  const outcome = await answerAside();
  return { ...outcome, card: answer.card, only: false, alsoHere: true };
};

const aside = async (dialogs: Dialogs, conversation: Conversation, act: Act): Promise<Outcome> => {
  const { turn, inbound, ownTalk } = conversation;
  const unreached = askAsideCard(turn.messages, inbound.chatUrl);
  const talk = await ownTalk();
  if (!talk) return { ...below(unreached), only: true };
  const acted = await act({ ...conversation, talk });
  const outcome = talk.welcomed ? acted : withNotice(acted, await dialogs.welcome(turn));
  return {
    ...below(answeredAsideCard(turn.messages)),
    only: true,
    changes: outcome.changes,
    aside: { outcome: { ...outcome, place: "below" }, talk, unreached },
  };
};

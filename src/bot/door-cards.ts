import type { Refusal } from "../domain/result.ts";
import type { Messages } from "../messages/messages.ts";
import type { Card } from "./card.ts";
import type { CommandName } from "./command-names.ts";
import { openAction } from "./open-action.ts";

/** Help is offered anyhow; the others need an open question. */
const ofNoUse: ReadonlySet<CommandName> = new Set(["help", "back", "cancel"]);

/** That a text was not understood, with the commands nearest to it. */
export const notUnderstoodCard = (messages: Messages, nearest: readonly CommandName[]): Card => {
  const offered = nearest.filter((name) => !ofNoUse.has(name));
  const { title, nearest: didYouMean, nothingNear } = messages.door.notUnderstood;
  return {
    language: messages.language,
    title,
    text: [offered.length > 0 ? didYouMean : nothingNear],
    actions: [...offered, "help" as const].map((name) => openAction(messages, name)),
  };
};

/** A word back to a word of thanks; what the notice asked is asked again where it is unanswered. */
export const courtesyCard = (messages: Messages, isConsentOpen: boolean): Card => ({
  language: messages.language,
  ...messages.door.courtesy,
  ...(isConsentOpen && { footnote: messages.consent.typed }),
  actions: [
    ...(isConsentOpen ? [openAction(messages, "agree"), openAction(messages, "disagree")] : []),
    openAction(messages, "help"),
  ],
});

/** That nothing waits for an answer. */
export const nothingOpenCard = (messages: Messages): Card => ({
  language: messages.language,
  ...messages.door.nothingOpen,
  actions: [openAction(messages, "help")],
});

/** That a button leads nowhere any more. */
export const oldButtonCard = (messages: Messages): Card => ({
  language: messages.language,
  ...messages.door.oldButton,
  actions: [openAction(messages, "help")],
});

/** That the answer stands in the person's own chat: all that is said of it in a chat of several. */
export const answeredAsideCard = ({ language, door }: Messages): Card => ({
  language,
  ...door.inGroup.answered,
});

/** That something is to be asked in the person's own chat, and the way there. */
export const askAsideCard = ({ language, door }: Messages, chatUrl: string | undefined): Card => ({
  language,
  ...door.inGroup.askAside,
  ...(chatUrl !== undefined && { actions: [{ does: "visit", label: door.inGroup.openChat, url: chatUrl }] }),
});

/** That something is for others to do, and for whom. */
export const notAllowedCard = (messages: Messages, refusal: Refusal<"not-allowed">): Card => ({
  language: messages.language,
  title: messages.door.notAllowed.title,
  text: [messages.refusals(refusal), messages.door.notAllowed.hint],
  actions: [openAction(messages, "help")],
});

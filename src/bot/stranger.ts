import { messagesIn } from "../messages/messages.ts";
import type { AccessAnswer } from "../usecases/ask-access.ts";
import type { Card } from "./card.ts";
import type { Inbound } from "./inbound.ts";
import type { Language } from "./language.ts";
import { below, type Outcome } from "./outcome.ts";
import type { Talk } from "./talk.ts";
import type { Who } from "./turn-store.ts";

const askVerb = "ask-access";

/** Whether somebody whom no roster knows asks to be put on it, by the button or in its words; never in a group. */
export const asksAccess = ({ event, conversation, language }: Inbound): boolean => {
  if (conversation.kind === "group") return false;
  if (event.is === "press") return event.data["verb"] === askVerb;
  return event.is === "text" && messagesIn(language).personnel.access.says(event.text);
};

/** A stranger, and what became of their request where they made one. */
export type AskingStranger = Extract<Who, { is: "stranger" }> & {
  readonly access: AccessAnswer | "unknown" | undefined;
};

/** A way forward for somebody no roster knows, and nothing else; once on arrival, never in a group. */
export const strangerOutcome = (
  inbound: Inbound,
  { language, isUnclear, access }: AskingStranger,
  talk: Talk,
): Outcome | undefined => {
  const { event, conversation } = inbound;
  if (event.is === "other" || conversation.kind === "group") return undefined;
  if (event.is === "arrival" && talk.welcomed) return undefined;
  const { stranger, unclear } = messagesIn(language).door;
  const card = access ? accessCard(language, access) : strangerCard(language, isUnclear ? unclear : stranger);
  return { ...below(card), welcomes: true };
};

const strangerCard = (language: Language, words: Pick<Card, "title" | "text">): Card => ({
  language,
  ...words,
  actions: [{ does: "act", label: messagesIn(language).personnel.access.ask, verb: askVerb, data: {} }],
});

const accessCard = (language: Language, access: AccessAnswer | "unknown"): Card => {
  const { title, answers } = messagesIn(language).personnel.access;
  return { language, title, text: [answers[access]] };
};

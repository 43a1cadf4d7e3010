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
export const asksAccess = ({ channel, event, conversation, language }: Inbound): boolean => {
  if (channel !== "teams" || conversation.kind === "group") return false;
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
  { language, linking, access }: AskingStranger,
  talk: Talk,
): Outcome | undefined => {
  const { event, conversation } = inbound;
  if (event.is === "other" || conversation.kind === "group") return undefined;
  if (event.is === "arrival" && talk.welcomed) return undefined;
  const card = access
    ? accessCard(language, access)
    : inbound.channel === "teams"
      ? strangerCard(language, linking)
      : unlinkedCard(language, linking);
  return { ...below(card), welcomes: true };
};

type Why = AskingStranger["linking"];

/** Elsewhere than on Teams nothing says who somebody is but a code that they were given there. */
const unlinkedCard = (language: Language, linking: Why): Card => {
  const { linking: t } = messagesIn(language);
  return {
    language,
    ...(linking === "wrongCode" ? t.wrongCode : linking === "tooManyCodes" ? t.tooManyCodes : t.stranger),
  };
};

const strangerCard = (language: Language, linking: Why): Card => ({
  language,
  ...(linking === "unclear" ? messagesIn(language).door.unclear : messagesIn(language).door.stranger),
  actions: [{ does: "act", label: messagesIn(language).personnel.access.ask, verb: askVerb, data: {} }],
});

const accessCard = (language: Language, access: AccessAnswer | "unknown"): Card => {
  const { title, answers } = messagesIn(language).personnel.access;
  return { language, title, text: [answers[access]] };
};

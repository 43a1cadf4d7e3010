import { messagesIn } from "../messages/messages.ts";
import type { Inbound } from "./inbound.ts";
import type { Language } from "./language.ts";
import { below, type Outcome } from "./outcome.ts";
import type { Talk } from "./talk.ts";

/** A way forward for somebody no roster knows, and nothing else; once on arrival, never in a group. */
export const strangerOutcome = (inbound: Inbound, language: Language, talk: Talk): Outcome | undefined => {
  const { event, conversation } = inbound;
  if (event.is === "other" || conversation.kind === "group") return undefined;
  if (event.is === "arrival" && talk.welcomed) return undefined;
  return { ...below({ language, ...messagesIn(language).door.stranger }), welcomes: true };
};

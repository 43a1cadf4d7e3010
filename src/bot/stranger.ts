import { messagesIn } from "../messages/messages.ts";
import type { Inbound } from "./inbound.ts";
import { below, type Outcome } from "./outcome.ts";
import type { Talk } from "./talk.ts";
import type { Who } from "./turn-store.ts";

/** A way forward for somebody no roster knows, and nothing else; once on arrival, never in a group. */
export const strangerOutcome = (
  inbound: Inbound,
  { language, isUnclear }: Extract<Who, { is: "stranger" }>,
  talk: Talk,
): Outcome | undefined => {
  const { event, conversation } = inbound;
  if (event.is === "other" || conversation.kind === "group") return undefined;
  if (event.is === "arrival" && talk.welcomed) return undefined;
  const { stranger, unclear } = messagesIn(language).door;
  return { ...below({ language, ...(isUnclear ? unclear : stranger) }), welcomes: true };
};

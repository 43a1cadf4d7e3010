import type { Messages } from "../messages/messages.ts";
import type { Card, Notice } from "./card.ts";
import type { Conversation } from "./conversation.ts";
import type { InboundEvent } from "./inbound.ts";
import { openAction } from "./open-action.ts";
import type { Outcome } from "./outcome.ts";

type FileAnswer = Extract<InboundEvent, { is: "fileAnswer" }>;

/** What a person said to the file that was offered to them last; in a chat of several nothing is offered. */
export const answerFile = (
  { turn: { person, messages }, talk: { offer }, inbound }: Conversation,
  { fileId, upload }: FileAnswer,
): Outcome | undefined => {
  if (inbound.conversation.kind === "group") return undefined;
  const { export: t } = messages.data;
  if (offer?.id !== fileId || offer.personId !== person.id) {
    return { card: fileCard(messages, { tone: "warning", text: t.gone }), place: "inPlace", changes: false };
  }
  const isTaken = { place: "inPlace", offer: null, changes: true } as const;
  if (upload === null) return { ...isTaken, card: fileCard(messages, { tone: "info", text: t.declined }) };
  const failed = fileCard(messages, { tone: "bad", text: t.failed });
  return {
    ...isTaken,
    card: fileCard(messages, { tone: "good", text: t.sending }),
    handsOver: { file: offer, upload, card: failed },
  };
};

const fileCard = (messages: Messages, notice: Notice): Card => ({
  language: messages.language,
  title: messages.data.export.title,
  notice,
  actions: [openAction(messages, "myData")],
});

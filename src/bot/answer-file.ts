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
  if (offer?.id !== fileId || offer.personId !== person.id) {
    const { gone } = messages.data.export;
    return { card: fileCard(messages, { tone: "warning", text: gone }), place: "inPlace", changes: false };
  }
  const isLists = offer.kind === "xlsx";
  const t = messages.data.export;
  const card = (tone: Notice["tone"], text: string): Card =>
    isLists ? listsFileCard(messages, { tone, text }) : fileCard(messages, { tone, text });
  const isTaken = { place: "inPlace", offer: null, changes: true } as const;
  if (upload === null) return { ...isTaken, card: card("info", t.declined) };
  const failed = card("bad", isLists ? messages.lists.failed : t.failed);
  return {
    ...isTaken,
    card: card("good", t.sending),
    handsOver: { file: offer, upload, card: failed },
  };
};

const fileCard = (messages: Messages, notice: Notice): Card => ({
  language: messages.language,
  title: messages.data.export.title,
  notice,
  actions: [openAction(messages, "myData")],
});

const listsFileCard = (messages: Messages, notice: Notice): Card => ({
  language: messages.language,
  title: messages.lists.title,
  notice,
  actions: [openAction(messages, "reportLists")],
});

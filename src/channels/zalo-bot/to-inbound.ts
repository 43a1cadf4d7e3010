import type { Inbound, InboundEvent } from "../../bot/inbound.ts";
import type { InboxEvent } from "../inbox.ts";
import type { BotReference } from "./reference.ts";
import type { Update } from "./update.ts";

/** Where an update is from. */
export const referenceOf = ({ message }: Update, botId: string): BotReference => ({
  conversationId: `${botId}:${message.chat.id}`,
  chatId: message.chat.id,
  userId: `${botId}:${message.from.id}`,
});

/** The update as it is kept until its turn. */
export const toInboxEvent = (update: Update, botId: string): InboxEvent => {
  const { message } = update;
  return {
    channel: "zalo-bot",
    lane: referenceOf(update, botId).userId,
    key: ["zalo-bot", botId, message.chat.id, message.message_id].join("|"),
    atMs: message.date,
    body: update,
  };
};

/** What a person wrote; undefined for anything that only a person could read. */
export const textOf = ({ event_name, message }: Update): string | undefined => {
  if (event_name !== "message.text.received") return undefined;
  return message.text?.toWellFormed().normalize("NFC").trim();
};

/** An update as every channel reports what a person did. */
export const toInbound = (
  { key, atMs }: InboxEvent,
  reference: BotReference,
  event: InboundEvent,
): Inbound => ({
  channel: "zalo-bot",
  key,
  user: { id: reference.userId },
  conversation: { id: reference.conversationId, kind: "personal" },
  reference,
  sentAtMs: atMs,
  // The platform does not tell it; people choose theirs by a command.
  language: "vi",
  waits: false,
  event,
});

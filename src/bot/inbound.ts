import type { ChannelName } from "../domain/channel-name.ts";
import type { JsonObject } from "../domain/json.ts";
import type { Language } from "./language.ts";

export type { ChannelName } from "../domain/channel-name.ts";

/** How a channel writes to a conversation again; only the channel reads what is in it. */
export type Reference = JsonObject;

/** A person's own chat with the bot. */
export type OwnChat = { readonly conversationId: string; readonly reference: Reference };

/** Something a person did, as every channel reports it. */
export type Inbound = {
  readonly channel: ChannelName;
  /** Equal for every delivery of the same event and for no other. */
  readonly key: string;
  readonly user: { readonly id: string };
  readonly conversation: { readonly id: string; readonly kind: "personal" | "group" };
  readonly reference: Reference;
  /** Where the person opens their own chat with the bot, for an event of a chat of several. */
  readonly chatUrl?: string | undefined;
  /** When the person did it, in ms since 1970, by the channel's clock. */
  readonly sentAtMs: number;
  readonly language: Language;
  /** Whether the caller waits for the answer in the response to this very request. */
  readonly waits: boolean;
  readonly event: InboundEvent;
};

export type InboundEvent =
  | { readonly is: "text"; readonly text: string }
  /** A button: what it carried, what was typed on its card, and the message that the card stands in. */
  | {
      readonly is: "press";
      readonly data: JsonObject;
      readonly inputs: Readonly<Record<string, string>>;
      readonly messageId: string | undefined;
    }
  /** Whether a file that was offered is taken, and then where it goes, which only the channel reads. */
  | {
      readonly is: "fileAnswer";
      /** Of the file that was asked for, as the channel was told; never trusted. */
      readonly fileId: string;
      readonly upload: JsonObject | null;
      readonly messageId: string | undefined;
    }
  /** A file; `source` says where it is, which only the channel reads. */
  | {
      readonly is: "file";
      readonly name: string;
      /** Whether the message brought no other. */
      readonly isAlone: boolean;
      readonly source: JsonObject;
    }
  /** A choice by number or token that is none, or none any more. */
  | { readonly is: "missedChoice"; readonly why: "used" | "stale" }
  | { readonly is: "missedChoice"; readonly why: "outOfRange"; readonly count: number }
  /** A picture, a voice, a sticker: something that only a person could read. */
  | { readonly is: "notText" }
  /** The bot was opened or installed. */
  | { readonly is: "arrival" }
  /** Something the bot has no answer to: a reaction, a read receipt, an event type of tomorrow. */
  | { readonly is: "other" };

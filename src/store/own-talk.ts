import type { Inbound, OwnChat } from "../bot/inbound.ts";
import type { Talk } from "../bot/talk.ts";
import type { Stored } from "./documents.ts";
import { ownChatCodec, talkCodec } from "./talk-codecs.ts";
import { talkId } from "./turn-ids.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

/** Where it stands which talk is that of a person's own chat, and what stands there so far. */
export type OwnChatDocument = { readonly id: string; readonly stored: Stored | undefined };

/** The talk of a person's own chat, seen from elsewhere. */
export type OwnTalk = { readonly id: string; readonly stored: Stored | undefined; readonly talk: Talk };

type Asking = {
  readonly inbound: Inbound;
  readonly ownChat: OwnChatDocument;
  readonly openChat: () => Promise<OwnChat | undefined>;
};

/** The talk of the own chat that is remembered, or of the one opened now; undefined where there is none. */
export const findOwnTalk = async (
  work: UnitOfWork,
  { inbound, ownChat, openChat }: Asking,
): Promise<OwnTalk | undefined> => {
  const known = ownChat.stored && ownChatCodec.read(ownChat.stored).talkId;
  const stored = known === undefined ? undefined : await work.get(known);
  if (stored) return { id: stored.id, stored, talk: talkCodec.read(stored) };
  const chat = await openChat();
  if (!chat) return undefined;
  const { conversationId, reference } = chat;
  const id = talkId(inbound, conversationId);
  const former = await work.get(id);
  const talk: Talk = former ? talkCodec.read(former) : { reference, welcomed: false, bookmark: null };
  return { id, stored: former, talk: { ...talk, reference } };
};

/** What is new on a person's own chat: which talk it is, and what the platform still holds back there. */
export type OwnChatNews = { readonly talkId: string; readonly heldPushIds?: readonly string[] | undefined };

/** Keeps which talk is that of the person's own chat, and that they can be reached there, where that is new. */
export const rememberOwnChat = (
  work: UnitOfWork,
  { id, stored }: OwnChatDocument,
  { talkId, heldPushIds }: OwnChatNews,
): void => {
  const known = stored && ownChatCodec.read(stored);
  if (known?.talkId === talkId && known.unreachable === null && heldPushIds === undefined) return;
  const held = heldPushIds ?? known?.heldPushIds ?? [];
  const ownChat = { talkId, unreachable: null, ...(held.length > 0 && { heldPushIds: [...held] }) };
  work.save(ownChatCodec.write(id, ownChat), stored?.etag);
};

import type { DateTime } from "luxon";
import type { ChannelName } from "../bot/inbound.ts";
import { isUnsent, type Receipt } from "../bot/receipt.ts";
import type { Drawn, Talk } from "../bot/talk.ts";
import type { SavedReceipt, TurnEnd } from "../bot/turn-store.ts";
import { dayOf, stampOf } from "../domain/day.ts";
import type { TurnAudit } from "./audit.ts";
import type { Stored } from "./documents.ts";
import { type OwnChatDocument, type OwnTalk, rememberOwnChat } from "./own-talk.ts";
import { writeJoined } from "./pushes/write-joined.ts";
import { type ReceiptParts, receiptEntry } from "./receipts.ts";
import { rememberChannel } from "./remember-channel.ts";
import { followFacts } from "./standing/follow-facts.ts";
import { talkCodec } from "./talk-codecs.ts";
import type { TurnIds } from "./turn-ids.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

/** A turn that was loaded and is to be ended. */
export type Loaded = {
  readonly work: UnitOfWork;
  readonly audit: TurnAudit;
  readonly ids: TurnIds;
  readonly talk: Stored | undefined;
  /** What says where the person's own chat is; undefined for a stranger. */
  readonly ownChat: OwnChatDocument | undefined;
  /** The talk of their own chat, where they acted elsewhere and it was asked for. */
  readonly ownTalk: OwnTalk | undefined;
  readonly isOwn: boolean;
  /** Whoever acted; undefined for a stranger. */
  readonly person: Stored | undefined;
  /** Calendar time. */
  readonly on: DateTime;
  readonly channel: ChannelName;
};

/** Messages of one conversation whose last drawing is remembered. */
const mostDrawn = 10;

/** Writes effect, talk and receipt in one batch; undefined where somebody else was first. */
export const commitTurn = async (
  { documents, claimMs, nowMs }: ReceiptParts,
  { work, audit, ids, talk, channel, ...own }: Loaded,
  end: TurnEnd,
): Promise<SavedReceipt | undefined> => {
  // Looked at after all that the turn read: whoever spent the key since may have changed just that.
  if (ids.keyReceipt !== undefined && !end.spendsKey && (await work.getAnew(ids.keyReceipt)))
    return undefined;
  const claimedUntilMs = nowMs() + claimMs;
  if (!end.keepsEffects) work.drop();
  const followed = await followFacts(work, work.pending());
  if (!followed) return undefined;
  work.add(followed);
  await audit.write({ id: ids.receipt.replace("receipt:", ""), keepsEffects: end.keepsEffects });
  const id = end.spendsKey ? (ids.keyReceipt ?? ids.receipt) : ids.receipt;
  const drawn = drawnAfter((talk && talkCodec.read(talk).drawn) ?? [], end.posted, id);
  // Who records something goes by the talk it read, so it replaces it even with the same.
  saveTalk(work, { id: ids.talk, stored: talk, next: { ...end.talk, drawn }, always: end.spendsKey });
  const { ownTalk } = own;
  const ownTalkId = end.ownTalk && ownTalk?.id;
  if (end.ownTalk && ownTalk) {
    const drawnThere = ownTalk.talk.drawn ?? [];
    const next = { ...end.ownTalk, drawn: drawnThere };
    saveTalk(work, { id: ownTalk.id, stored: ownTalk.stored, next, always: end.spendsKey });
  }
  const ownId = own.isOwn ? ids.talk : ownTalkId;
  const heldPushIds = end.joined?.leftIds;
  if (own.ownChat && ownId !== undefined)
    rememberOwnChat(work, own.ownChat, { talkId: ownId, ...(own.isOwn && { heldPushIds }) });
  if (own.isOwn && own.person) rememberChannel(work, own.person, channel);
  if (end.joined && own.person) {
    const personId = own.person.id.slice("person:".length);
    await writeJoined(work, end.joined, { personId, day: dayOf(own.on), stamp: stampOf(own.on) });
  }
  const receipt: Receipt = { channel, talkId: ids.talk, ...(ownTalkId && { ownTalkId }), posted: end.posted };
  const dueMs = isUnsent(receipt) ? (await documents.storeTimeMs()) + claimMs : undefined;
  work.save(receiptEntry(id, receipt, dueMs), undefined);
  const outcome = await work.commit();
  const etag = outcome.ok ? outcome.etags.at(-1) : undefined;
  return etag === undefined ? undefined : { partition: work.partition, id, etag, receipt, claimedUntilMs };
};

const drawnAfter = (former: readonly Drawn[], posted: TurnEnd["posted"], receiptId: string) => {
  const drawn = posted.flatMap(({ reply }) =>
    reply?.is === "edit" ? [{ messageId: reply.messageId, receiptId }] : [],
  );
  const others = former.filter(({ messageId }) => drawn.every((one) => one.messageId !== messageId));
  return [...drawn, ...others].slice(0, mostDrawn);
};

type TalkSave = {
  readonly id: string;
  readonly stored: Stored | undefined;
  readonly next: Talk;
  readonly always: boolean;
};

const saveTalk = (work: UnitOfWork, { id, stored, next, always }: TalkSave): void => {
  if (!stored || always || !sameTalk(talkCodec.read(stored), next))
    work.save(talkCodec.write(id, next), stored?.etag);
};

const sameTalk = (one: Talk, other: Talk): boolean => JSON.stringify(one) === JSON.stringify(other);

import type { ChannelName } from "../bot/inbound.ts";
import { isUnsent, type Receipt } from "../bot/receipt.ts";
import type { Drawn, Talk } from "../bot/talk.ts";
import type { SavedReceipt, TurnEnd } from "../bot/turn-store.ts";
import { talkCodec } from "./codecs.ts";
import type { Stored } from "./documents.ts";
import { type ReceiptParts, receiptEntry } from "./receipts.ts";
import type { TurnIds } from "./turn-ids.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

/** A turn that was loaded and is to be ended. */
export type Loaded = {
  readonly work: UnitOfWork;
  readonly ids: TurnIds;
  readonly talk: Stored | undefined;
  readonly channel: ChannelName;
};

/** Messages of one conversation whose last drawing is remembered. */
const mostDrawn = 10;

/** Writes effect, talk and receipt in one batch; undefined where somebody else was first. */
export const commitTurn = async (
  { documents, claimMs, nowMs }: ReceiptParts,
  { work, ids, talk, channel }: Loaded,
  end: TurnEnd,
): Promise<SavedReceipt | undefined> => {
  // Looked at after all that the turn read: whoever spent the key since may have changed just that.
  if (ids.keyReceipt !== undefined && !end.spendsKey && (await work.get(ids.keyReceipt))) return undefined;
  const claimedUntilMs = nowMs() + claimMs;
  if (!end.keepsEffects) work.drop();
  const id = end.spendsKey ? (ids.keyReceipt ?? ids.receipt) : ids.receipt;
  const former = talk && talkCodec.read(talk);
  const next = { ...end.talk, drawn: drawnAfter(former?.drawn ?? [], end.posted, id) };
  // Who records something goes by the talk it read, so it replaces it even with the same.
  if (!former || end.spendsKey || !sameTalk(former, next))
    work.save(talkCodec.write(ids.talk, next), talk?.etag);
  const receipt: Receipt = { channel, talkId: ids.talk, posted: end.posted };
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

const sameTalk = (one: Talk, other: Talk): boolean => JSON.stringify(one) === JSON.stringify(other);

import type { Logger } from "pino";
import { isUnsent, type Receipt } from "../bot/receipt.ts";
import type { SavedReceipt, TurnStore } from "../bot/turn-store.ts";
import type { Documents, Entry, Stored } from "./documents.ts";
import { receiptCodec, talkCodec } from "./talk-codecs.ts";

export type ReceiptParts = {
  readonly documents: Documents;
  /** The time of the machine. */
  readonly nowMs: () => number;
  /** How long the one who made or claimed a receipt has to send its replies; 15 s or more with Cosmos DB. */
  readonly claimMs: number;
  readonly log: Logger;
};

/** 48 h: longer than any channel repeats a request. */
const ttlSeconds = 48 * 3600;

/** The receipt as a document; due when its claim lapses, where it has replies to send. */
export const receiptEntry = (id: string, receipt: Receipt, dueMs: number | undefined): Entry =>
  receiptCodec.write(id, receipt, { state: dueMs === undefined ? "sent" : "unsent", dueMs, ttlSeconds });

/** The receipt in a document, held by nobody here. */
export const toSavedReceipt = (partition: string, stored: Stored): SavedReceipt => ({
  partition,
  id: stored.id,
  etag: stored.etag,
  receipt: receiptCodec.read(stored),
  claimedUntilMs: 0,
});

/** What is done with receipts once their turn is over. */
export const createReceipts = (
  parts: ReceiptParts,
): Pick<TurnStore, "saveReceipt" | "unsent" | "claim" | "talksOf"> => {
  const { documents, claimMs, nowMs } = parts;
  return {
    talksOf: async ({ partition, receipt: { talkId, ownTalkId } }) => {
      const find = async (id: string) => {
        const stored = await documents.get(partition, id);
        return stored && talkCodec.read(stored);
      };
      return { here: await find(talkId), own: ownTalkId === undefined ? undefined : await find(ownTalkId) };
    },
    saveReceipt: async (saved, { receipt, retryAfterMs }) => {
      const dueMs = isUnsent(receipt)
        ? (await documents.storeTimeMs()) + Math.ceil(retryAfterMs ?? claimMs)
        : undefined;
      return replace(documents, { ...saved, receipt, claimedUntilMs: 0 }, dueMs);
    },
    unsent: async (limit) => {
      const dueUpToMs = await documents.storeTimeMs();
      const query = { kind: receiptCodec.kind, state: "unsent", dueUpToMs, limit };
      const { found } = await documents.queryEverywhere(query);
      return found.flatMap(({ partition, ...stored }) => readable(parts, partition, stored));
    },
    claim: async (saved) => {
      const claimedUntilMs = nowMs() + claimMs;
      const dueMs = (await documents.storeTimeMs()) + claimMs;
      return replace(documents, { ...saved, claimedUntilMs }, dueMs);
    },
  };
};

/** One that can't be read, written by a newer program say, holds no other up. */
const readable = ({ log }: ReceiptParts, partition: string, stored: Stored): readonly SavedReceipt[] => {
  try {
    return [toSavedReceipt(partition, stored)];
  } catch (error) {
    log.error({ err: error }, "an unsent receipt can't be read");
    return [];
  }
};

const replace = async (
  documents: Documents,
  saved: SavedReceipt,
  dueMs: number | undefined,
): Promise<SavedReceipt | undefined> => {
  const entry = receiptEntry(saved.id, saved.receipt, dueMs);
  const outcome = await documents.batch(saved.partition, [{ do: "replace", entry, etag: saved.etag }]);
  const [etag] = outcome.ok ? outcome.etags : [];
  return etag === undefined ? undefined : { ...saved, etag };
};

import type { Logger } from "pino";
import type { Channel } from "../channels/channel.ts";
import type { createDeliver } from "./deliver.ts";
import type { ChannelName } from "./inbound.ts";
import { createLanes } from "./lanes.ts";
import type { Posted } from "./receipt.ts";
import type { Talk } from "./talk.ts";
import type { SavedReceipt, TurnStore } from "./turn-store.ts";

export type UnsentParts = {
  readonly store: Pick<TurnStore, "unsent" | "claim" | "talksOf" | "saveReceipt">;
  readonly deliver: ReturnType<typeof createDeliver>;
  readonly channels: Readonly<Partial<Record<ChannelName, Channel>>>;
  /** Whether the process is about to end: then nothing more is begun. */
  readonly isStopping?: (() => boolean) | undefined;
  readonly log: Logger;
};

/** Receipts taken up in one heartbeat; the rest wait for the next. */
const mostPerBeat = 200;

/** Conversations written to at one moment. */
const mostAtOnce = 10;

/** Sends the answers that were saved and never sent: their turn committed, and then its process died or was throttled. */
export const createSendUnsent = (parts: UnsentParts) => async (): Promise<void> => {
  const lanes = createLanes((error) => parts.log.error({ err: error }, "an unsent answer could not be sent"));
  const due = await parts.store.unsent(mostPerBeat);
  const talks = [...new Set(due.map(({ receipt }) => receipt.talkId))];
  for (const saved of due) {
    const lane = talks.indexOf(saved.receipt.talkId) % mostAtOnce;
    lanes.run(String(lane), async () => {
      if (!parts.isStopping?.()) await sendOne(parts, saved);
    });
  }
  await lanes.settled();
};

const sendOne = async ({ store, deliver, channels }: UnsentParts, due: SavedReceipt): Promise<void> => {
  const saved = await store.claim(due);
  if (!saved) return;
  const { receipt } = saved;
  const { here, own } = await store.talksOf(saved);
  const channel = channels[receipt.channel];
  const posted = receipt.posted.map((item) => ended(item, saved.id, channel && here));
  const still: SavedReceipt = { ...saved, receipt: { ...receipt, posted } };
  const to = { here: here?.reference, own: own?.reference };
  if (here && channel) await deliver({ saved: still, to, channel });
  else await store.saveReceipt(still, { receipt: still.receipt, retryAfterMs: null });
};

/** What need not be sent any more: to nobody, or under a card that a later turn drew. */
const ended = (item: Posted, receiptId: string, talk: Talk | undefined): Posted => {
  if (item.state !== "waiting") return item;
  if (!talk) return { ...item, state: "gone" };
  const { reply } = item;
  const drawn = talk.drawn?.find(({ messageId }) => reply?.is === "edit" && messageId === reply.messageId);
  return drawn && drawn.receiptId !== receiptId ? { ...item, state: "replaced" } : item;
};

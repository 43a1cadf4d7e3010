import type { Channel } from "../channels/channel.ts";
import type { createDeliver } from "./deliver.ts";
import type { ChannelName } from "./inbound.ts";
import type { TurnStore } from "./turn-store.ts";

export type UnsentParts = {
  readonly store: Pick<TurnStore, "claimUnsent" | "talkOf">;
  readonly deliver: ReturnType<typeof createDeliver>;
  readonly channels: Readonly<Partial<Record<ChannelName, Channel>>>;
};

/** Receipts taken up in one heartbeat; the rest wait for the next. */
const mostPerBeat = 200;

/** Sends the answers that were saved and never sent: their turn committed, and then its process died or was throttled. */
export const createSendUnsent =
  ({ store, deliver, channels }: UnsentParts) =>
  async (): Promise<void> => {
    for (const saved of await store.claimUnsent(mostPerBeat)) {
      const talk = await store.talkOf(saved);
      const channel = channels[saved.receipt.channel];
      if (talk && channel) await deliver({ saved, to: talk.reference, channel });
    }
  };

import type { Logger } from "pino";
import type { Channel, SendOutcome } from "../channels/channel.ts";
import type { Reference } from "./inbound.ts";
import type { Posted, Receipt } from "./receipt.ts";
import type { SavedReceipt, TurnStore } from "./turn-store.ts";

/** What is to be sent, where to, and by whom. */
export type Delivery = { readonly saved: SavedReceipt; readonly to: Reference; readonly channel: Channel };

/** Failures that are known, after which a reply is no longer tried. */
const mostTries = 5;

/** Sends a receipt's waiting replies in order and keeps what became of each; what can be tried again is left waiting. */
export const createDeliver =
  ({ store, log }: { store: Pick<TurnStore, "saveReceipt">; log: Logger }) =>
  async ({ saved, to, channel }: Delivery): Promise<void> => {
    const posted: Posted[] = [];
    let retryAfterMs: number | null = null;
    for (const item of saved.receipt.posted) {
      if (item.state !== "waiting" || retryAfterMs !== null) {
        posted.push(item);
        continue;
      }
      const outcome = await channel.send(to, item.reply);
      const next = afterSend(item, outcome);
      posted.push(next);
      if (outcome.is === "refused") log.error({ outcome }, "a reply was refused");
      else if (outcome.is !== "sent") log.warn({ outcome, tries: next.tries }, "a reply was not sent");
      if (next.state === "waiting")
        retryAfterMs = (outcome.is === "throttled" && outcome.retryAfterMs) || 15_000;
    }
    const receipt: Receipt = { ...saved.receipt, posted };
    await store.saveReceipt(saved, { receipt, retryAfterMs });
  };

/** Whether any of its replies still waits to be sent. */
export const isUnsent = ({ posted }: Receipt): boolean => posted.some(({ state }) => state === "waiting");

/** A message whose fate is unknown is not sent again; an edit is, for it says the same however often. */
const afterSend = (item: Posted, outcome: SendOutcome): Posted => {
  const tries = item.tries + 1;
  if (outcome.is === "sent") return { ...item, state: "sent", messageId: outcome.messageId ?? null };
  const repeatable = outcome.is === "throttled" || (outcome.is === "unknown" && item.reply.is === "edit");
  if (repeatable && tries < mostTries) return { ...item, tries };
  return { ...item, tries, state: outcome.is === "unknown" ? "unknown" : "gone" };
};

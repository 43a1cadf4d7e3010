import type { Logger } from "pino";
import type { Channel, SendOutcome } from "../channels/channel.ts";
import type { MakeFile } from "./file.ts";
import type { Reference } from "./inbound.ts";
import type { Posted } from "./receipt.ts";
import type { Reply } from "./reply.ts";
import type { SavedReceipt, TurnStore } from "./turn-store.ts";

/** What is to be sent, by whom, and where to: where the person acted, and their own chat. */
export type Delivery = {
  readonly saved: SavedReceipt;
  readonly to: { readonly here: Reference | undefined; readonly own: Reference | undefined };
  readonly channel: Channel;
};

export type DeliverParts = {
  readonly store: Pick<TurnStore, "saveReceipt">;
  /** What makes the file of a reply, where it has one. */
  readonly fileOf: (reply: Reply) => MakeFile | undefined;
  /** The time of the machine. */
  readonly nowMs: () => number;
  /** How long one send can take, with keeping what became of it. */
  readonly sendMs: number;
  /** The pause before the first new try; it doubles with each. */
  readonly retryMs: number;
  readonly log: Logger;
};

/** Tries after which a reply is given up: with the pauses between, some hours. */
const mostTries = 12;

const longestPauseMs = 3_600_000;

/** Tries of a reply that the platform holds back, an hour apart: as long as its receipt is kept. */
const mostHeldTries = 48;

/** Outcomes held back at most while the store takes none. */
const mostUnkept = 1000;

/** Sends a receipt's waiting replies in order and keeps what became of each; what can be tried again is left waiting. */
export const createDeliver = (parts: DeliverParts) => {
  const { store, log } = parts;
  // What was sent and could not be kept: then the next claim must not send it again.
  const unkept = new Map<string, readonly Posted[]>();

  /** The receipt, still held by this caller; undefined where somebody else took it up. */
  const keep = async (
    held: SavedReceipt,
    posted: readonly Posted[],
    retryAfterMs: number | null,
  ): Promise<SavedReceipt | undefined> => {
    const name = nameOf(held);
    const [oldest] = unkept.keys();
    if (unkept.size >= mostUnkept && oldest !== undefined) unkept.delete(oldest);
    unkept.set(name, posted);
    const kept = await store.saveReceipt(held, { receipt: { ...held.receipt, posted }, retryAfterMs });
    if (kept) unkept.delete(name);
    else log.warn("somebody else took up a receipt whose replies were being sent");
    return kept && { ...kept, claimedUntilMs: held.claimedUntilMs };
  };

  return async ({ saved, to, channel }: Delivery): Promise<void> => {
    const items = unkept.get(nameOf(saved)) ?? saved.receipt.posted;
    const posted: Posted[] = [];
    let held: SavedReceipt | undefined = saved;
    let retryAfterMs: number | null = null;
    let hasLeft = false;
    for (const item of items) {
      if (item.state !== "waiting" || item.reply === null || retryAfterMs !== null) {
        posted.push(item);
        continue;
      }
      if (isNeedless(item, posted[0])) {
        posted.push({ ...item, reply: null, state: "needless" });
        continue;
      }
      // What has left is kept before the next goes, so that whoever takes over begins with that one.
      if (hasLeft) held = await keep(held, [...posted, ...items.slice(posted.length)], null);
      if (!held) return;
      if (parts.nowMs() + parts.sendMs > held.claimedUntilMs) {
        // Another holder may send it before this one has ended.
        log.warn("a claim was too old to send by");
        retryAfterMs = 0;
        posted.push(item);
        continue;
      }
      const reference = item.reply.to === "person" ? to.own : to.here;
      const outcome: SendOutcome = reference
        ? await channel.send(reference, item.reply, {
            makeFile: parts.fileOf(item.reply),
            accepted: item.accepted,
          })
        : { is: "gone", reason: "no address" };
      hasLeft = true;
      const next = afterSend(item, outcome, channel.can.edits);
      logFault(log, outcome, next);
      if (next.state === "waiting") retryAfterMs = pauseMs(outcome, next.tries, parts.retryMs);
      posted.push(next);
    }
    await keep(held, posted, retryAfterMs);
  };
};

const nameOf = ({ partition, id }: SavedReceipt): string => `${partition} ${id}`;

/** Whether what a reply was to be sent for did not come true: the first one left, or it did not. */
const isNeedless = ({ when }: Posted, first: Posted | undefined): boolean =>
  when !== undefined && (first?.state === "gone") === (when === "reached");

/** A message whose fate is unknown is not sent again; an edit is, for it says the same however often. */
const afterSend = ({ accepted: before, ...item }: Posted, outcome: SendOutcome, canEdit: boolean): Posted => {
  const tries = item.tries + 1;
  const edit = item.reply?.is === "edit" ? item.reply : null;
  if (outcome.is === "sent") {
    return { ...item, reply: edit, state: "sent", messageId: outcome.messageId ?? null };
  }
  const accepted = (outcome.is === "throttled" ? outcome.accepted : undefined) ?? before;
  const isRepeatable =
    outcome.is === "throttled" ||
    outcome.is === "held" ||
    (outcome.is === "unknown" && edit !== null && canEdit);
  const most = outcome.is === "held" ? mostHeldTries : mostTries;
  if (isRepeatable && tries < most) return { ...item, tries, ...(accepted !== undefined && { accepted }) };
  return { ...item, reply: edit, tries, state: outcome.is === "unknown" ? "unknown" : "gone" };
};

/** What is held goes on when the person writes, or somebody repairs the grant: neither is a matter of seconds. */
const pauseMs = (outcome: SendOutcome, tries: number, retryMs: number): number => {
  if (outcome.is === "held") return longestPauseMs;
  const own = Math.min(retryMs * 2 ** (tries - 1), longestPauseMs);
  return Math.max(own, (outcome.is === "throttled" && outcome.retryAfterMs) || 0);
};

const logFault = (log: Logger, outcome: SendOutcome, { tries }: Posted): void => {
  if (outcome.is === "refused") log.error({ outcome }, "a reply was refused");
  else if (outcome.is !== "sent") log.warn({ outcome, tries }, "a reply was not sent");
};

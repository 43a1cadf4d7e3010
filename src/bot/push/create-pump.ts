import type { ChannelName } from "../inbound.ts";
import { createBars } from "./create-bars.ts";
import { type FeedParts, feedPushes } from "./feed-pushes.ts";
import { keepTerm } from "./keep-term.ts";
import type { PumpLease, PushStore } from "./push-store.ts";
import { type GroupParts, sendGroup } from "./send-group.ts";
import { watchToken } from "./watch-token.ts";

export type PumpParts = GroupParts &
  FeedParts & {
    readonly store: PushStore;
    readonly lease: PumpLease;
    /** Those by which pushes go. */
    readonly channels: readonly ChannelName[];
  };

/** Groups on their way at one moment. */
const mostGroups = 6;

/** Pushes left behind that are looked for at once. */
const mostLeftBehind = 400;

/**
 * Sends what is due, one process at a time. `kick` begins where it rests, and else once more when it would rest; `idle`
 * resolves once nothing is left to do; `stop` lets what is under way end and hands the lease back.
 */
export const createPump = (parts: PumpParts) => {
  let running: Promise<void> | undefined;
  let isStopping = false;
  const tokens = new Map(parts.channels.map((channel) => [channel, watchToken(parts, channel)] as const));
  let isKicked = false;
  const runs = async (): Promise<void> => {
    while (isKicked && !isStopping) {
      isKicked = false;
      await run(parts, { isStopping: () => isStopping, tokens }).catch((error: unknown) =>
        parts.log.error({ err: error }, "the pump broke off"),
      );
    }
    running = undefined;
  };
  const kick = (): void => {
    isKicked = true;
    running ??= runs();
  };
  return {
    kick,
    idle: async (): Promise<void> => {
      await running;
    },
    stop: async (): Promise<void> => {
      isStopping = true;
      await running;
      // One that is not handed back ends by itself.
      await parts.lease
        .release()
        .catch((error: unknown) => parts.log.warn({ err: error }, "the pump could not be handed back"));
    },
  };
};

export type Pump = ReturnType<typeof createPump>;

type Watch = {
  readonly isStopping: () => boolean;
  readonly tokens: ReadonlyMap<ChannelName, ReturnType<typeof watchToken>>;
};

const run = async (parts: PumpParts, { isStopping, tokens }: Watch): Promise<void> => {
  const bars = createBars(parts, await parts.lease.stopped());
  if (bars.isAll()) return;
  const first = await parts.lease.take();
  if (!first) return;
  await settleLeftBehind(parts);
  const kept = keepTerm(parts, first);
  const feed = feedPushes(parts, kept);
  const lacking = new Set<ChannelName>();
  const worker = async (): Promise<void> => {
    while (!isStopping() && !bars.isAll()) {
      const group = await feed.next();
      if (!group) return;
      const term = await kept.hold();
      if (!term) return;
      const mayGo = (): boolean => !isStopping() && !bars.isAll() && kept.isHeld();
      const sent = await sendGroup(parts, group, { term: term.term, mayGo, waitMs: bars.waitMs });
      if (sent.settled === group.length) feed.done(group);
      for (const channel of sent.arrivedBy) tokens.get(channel)?.given();
      for (const bar of sent.bars) {
        if (bar.why === "no-token") lacking.add(bar.channel);
        await bars.put(bar);
      }
    }
  };
  await Promise.all(Array.from({ length: mostGroups }, worker));
  for (const channel of lacking) tokens.get(channel)?.lacking();
};

const settleLeftBehind = async ({ store, log }: PumpParts): Promise<void> => {
  const left = await store.leftBehind(mostLeftBehind);
  for (const saved of left) {
    try {
      await store.settle(saved, { state: "unknown", reason: "left-behind" });
    } catch (error) {
      // One whose person can't be read, say, holds no other up.
      log.error({ err: error, push: saved.id }, "a push that was left behind could not be settled");
    }
  }
  if (left.length > 0) log.warn({ count: left.length }, "pushes were left behind and may have arrived");
};

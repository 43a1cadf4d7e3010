import type { Logger } from "pino";
import type { ChannelName } from "../inbound.ts";
import type { PumpLease } from "./push-store.ts";

/** What keeps the bot from sending anything by a channel: its platform does not know it, or it has no token to show. */
export type Bar = { readonly channel: ChannelName; readonly why: "unknown-here" | "no-token" };

export type BarsParts = {
  readonly channels: readonly ChannelName[];
  readonly lease: Pick<PumpLease, "stopFor">;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly log: Logger;
};

/** How long nothing is tried, in ms, once a bar was met. */
const barredMs = { "unknown-here": 600_000, "no-token": 60_000 } as const;

/** The channels by which nothing goes in this run; what is for others goes on. */
export type Bars = ReturnType<typeof createBars>;

/** @param stopped for how many ms more each is stopped */
export const createBars = (
  { channels, lease, nowMs, log }: BarsParts,
  stopped: ReadonlyMap<ChannelName, number>,
) => {
  const untilMs = new Map([...stopped].map(([channel, ms]) => [channel, nowMs() + ms]));
  const isAll = (): boolean => channels.every((channel) => untilMs.has(channel));
  return {
    isAll,
    /** For how many ms what is for a channel waits; undefined where it may go, or where nothing at all does. */
    waitMs: (channel: ChannelName): number | undefined => {
      const until = untilMs.get(channel);
      return until === undefined || isAll() ? undefined : Math.max(0, until - nowMs());
    },
    put: async ({ channel, why }: Bar): Promise<void> => {
      if (untilMs.has(channel)) return;
      untilMs.set(channel, nowMs() + barredMs[why]);
      if (why === "no-token") return;
      log.error(
        { alarm: "pump-stopped", channel },
        "the platform does not know the bot: check its app id and credential",
      );
      await lease.stopFor(channel, barredMs[why]);
    },
  };
};

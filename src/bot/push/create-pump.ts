import { type FeedParts, feedPushes } from "./feed-pushes.ts";
import { keepTerm } from "./keep-term.ts";
import type { PumpLease, PushStore } from "./push-store.ts";
import { type GroupParts, sendGroup } from "./send-group.ts";
import { watchToken } from "./watch-token.ts";

export type PumpParts = GroupParts &
  FeedParts & {
    readonly store: PushStore;
    readonly lease: PumpLease;
  };

/** Groups on their way at one moment. */
const mostGroups = 6;

/** Pushes left behind that are looked for at once. */
const mostLeftBehind = 400;

/** How long the pump rests when the platform no longer knows the bot. */
const stoppedMs = 600_000;

/**
 * Sends what is due, one process at a time. `kick` begins where it rests, and else once more when it would rest; `idle`
 * resolves once nothing is left to do; `stop` lets what is under way end and hands the lease back.
 */
export const createPump = (parts: PumpParts) => {
  let running: Promise<void> | undefined;
  let isStopping = false;
  const token = watchToken(parts);
  let isKicked = false;
  const runs = async (): Promise<void> => {
    while (isKicked && !isStopping) {
      isKicked = false;
      await run(parts, { isStopping: () => isStopping, token }).catch((error: unknown) =>
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
  readonly token: ReturnType<typeof watchToken>;
};

const run = async (parts: PumpParts, { isStopping, token }: Watch): Promise<void> => {
  const first = await parts.lease.take();
  if (!first) return;
  await settleLeftBehind(parts);
  const kept = keepTerm(parts, first);
  const feed = feedPushes(parts, kept);
  let barred: "unknown-here" | "no-token" | undefined;
  const worker = async (): Promise<void> => {
    while (!isStopping() && !barred) {
      const group = await feed.next();
      if (!group) return;
      const term = await kept.hold();
      if (!term) return;
      const mayGo = (): boolean => !isStopping() && !barred && kept.isHeld();
      const sent = await sendGroup(parts, group, { term: term.term, mayGo });
      if (sent.settled === group.length) feed.done(group);
      barred ??= sent.barred;
      if (sent.arrived > 0) token.given();
    }
  };
  await Promise.all(Array.from({ length: mostGroups }, worker));
  if (barred === "unknown-here") return stopPump(parts);
  if (barred === "no-token") token.lacking();
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

const stopPump = async ({ lease, log }: PumpParts): Promise<void> => {
  log.error({ alarm: "pump-stopped" }, "the platform does not know the bot: check its app id and credential");
  await lease.stopFor(stoppedMs);
};

import type { PumpLease, PumpTerm, PushStore, SavedPush } from "./push-store.ts";
import { type GroupParts, sendGroup } from "./send-group.ts";

export type PumpParts = GroupParts & {
  readonly store: PushStore;
  readonly lease: PumpLease;
  /** Makes the pushes of the slots that have opened. @returns the term that holds then; undefined where it was lost */
  readonly openWaves: (term: PumpTerm) => Promise<PumpTerm | undefined>;
};

/** Pushes looked for at once. */
const mostAtOnce = 400;

/** Pushes claimed together: a process that dies leaves at most so many of each group in doubt. */
const groupSize = 10;

/** Groups on their way at one moment. */
const mostGroups = 6;

/** The term is asked for anew when so much of it is left. */
const renewMs = 15_000;

/** Rounds of one run: an office's every person and more, then the next heartbeat goes on. */
const mostRounds = 5_000;

/** How long the pump rests when the platform no longer knows the bot. */
const stoppedMs = 600_000;

/**
 * Sends what is due, one process at a time. `kick` begins where it rests; `idle` resolves once nothing is left to do;
 * `stop` lets what is under way end and hands the lease back.
 */
export const createPump = (parts: PumpParts) => {
  let running: Promise<void> | undefined;
  let isStopping = false;
  const kick = (): void => {
    if (isStopping) return;
    running ??= run(parts, () => isStopping)
      .catch((error: unknown) => parts.log.error({ err: error }, "the pump broke off"))
      .finally(() => {
        running = undefined;
      });
  };
  return {
    kick,
    idle: async (): Promise<void> => {
      await running;
    },
    stop: async (): Promise<void> => {
      isStopping = true;
      await running;
      // Where the store takes no word of it, the lease lapses by itself.
      await parts.lease.release().catch((error: unknown) => {
        parts.log.warn({ err: error }, "a lease was not handed back");
      });
    },
  };
};

export type Pump = ReturnType<typeof createPump>;

const run = async (parts: PumpParts, isStopping: () => boolean): Promise<void> => {
  let term = await parts.lease.take();
  if (!term) return;
  for (let round = 0; round < mostRounds && !isStopping(); round++) {
    if (parts.nowMs() > term.untilMs - renewMs) term = await parts.lease.take();
    if (!term) return;
    await settleLeftBehind(parts);
    term = await parts.openWaves(term);
    if (!term) return;
    const due = await parts.store.due(parts.now().toMillis(), mostAtOnce);
    if (due.length === 0) return;
    const health = await sendAll(parts, { due, term, isStopping });
    if (health === "unknown-here") return stopPump(parts);
    if (health === "no-progress") return;
  }
};

const settleLeftBehind = async ({ store, log }: PumpParts): Promise<void> => {
  const left = await store.leftBehind(mostAtOnce);
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

type Round = {
  readonly due: readonly SavedPush[];
  readonly term: PumpTerm;
  readonly isStopping: () => boolean;
};

/** Whether the platform still knows the bot, and whether anything came of the round. */
type Health = "well" | "unknown-here" | "no-progress";

const sendAll = async (parts: PumpParts, { due, term, isStopping }: Round): Promise<Health> => {
  const groups = inGroups(due);
  let next = 0;
  let settledCount = 0;
  let isUnknownHere = false;
  const mayGo = (): boolean => !isStopping() && !isUnknownHere && parts.nowMs() <= term.untilMs - renewMs;
  const worker = async (): Promise<void> => {
    for (let group = groups[next++]; group && mayGo(); group = groups[next++]) {
      const { settled, refused } = await sendGroup(parts, group, { term: term.term, mayGo });
      settledCount += settled;
      isUnknownHere ||= refused;
    }
  };
  await Promise.all(Array.from({ length: mostGroups }, worker));
  if (isUnknownHere) return "unknown-here";
  // Others had them all, or the store takes nothing: the next heartbeat looks again.
  return settledCount === 0 && parts.nowMs() <= term.untilMs - renewMs ? "no-progress" : "well";
};

const inGroups = (due: readonly SavedPush[]): readonly (readonly SavedPush[])[] =>
  [...Map.groupBy(due, ({ partition }) => partition).values()].flatMap((ofOffice) =>
    Array.from({ length: Math.ceil(ofOffice.length / groupSize) }, (_, index) =>
      ofOffice.slice(index * groupSize, (index + 1) * groupSize),
    ),
  );

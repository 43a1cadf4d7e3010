import type { Logger } from "pino";
import type { ChoreLease } from "./chore-lease.ts";

/** One chore: done for all offices as far as it comes while `goesOn`, and done again without harm. */
export type Chore = (goesOn: () => boolean) => Promise<void>;

export type ChoresParts = {
  readonly lease: ChoreLease;
  /** In the order in which they are done. */
  readonly chores: Readonly<Record<string, Chore>>;
  /** The time of the machine. */
  readonly nowMs: () => number;
  /** Whether the process is about to end: then nothing more is begun. */
  readonly isStopping?: (() => boolean) | undefined;
  readonly log: Logger;
};

/** How long one heartbeat works on chores; what is left goes on in the next. */
const beatMs = 30_000;

/** What the heartbeat does once for all instances. */
export type Chores = {
  /** Does them, where this process has the lease; what goes wrong is logged. */
  beat(): Promise<void>;
  /** Lets others do them from now on. */
  stop(): Promise<void>;
};

/** What the heartbeat does once for all instances, by whoever has the lease. */
export const createChores = ({ lease, chores, nowMs, isStopping, log }: ChoresParts): Chores => {
  const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.error({ err: error, chore: name }, "a chore was not done");
    }
  };
  return {
    beat: () =>
      attempt("lease", async () => {
        const untilMs = nowMs() + beatMs;
        if (isStopping?.() || !(await lease.take())) return;
        const goesOn = () => nowMs() < untilMs && !isStopping?.();
        for (const [name, chore] of Object.entries(chores))
          if (!isStopping?.()) await attempt(name, () => chore(goesOn));
      }),
    stop: () => attempt("lease", () => lease.release()),
  };
};

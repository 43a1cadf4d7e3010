import type { PumpLease, PumpTerm } from "./push-store.ts";

/** The term of the lease while it is this process's; undefined once it was lost, for good. */
export type KeptTerm = {
  /** Asks for it anew where little of it is left. */
  hold(): Promise<PumpTerm | undefined>;
  /** Whether enough of it is left to begin a send. */
  isHeld(): boolean;
  /** What somebody else was given who asked for it. */
  put(term: PumpTerm | undefined): void;
};

/** The term is asked for anew when so much of it is left: a group is made and waits its turn before it begins to go. */
const renewMs = 30_000;

/** So much must be left for a send to begin: more than one takes. */
const enoughMs = 15_000;

export type KeepTermParts = {
  readonly lease: Pick<PumpLease, "take">;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** Keeps the term of a lease that was taken. */
export const keepTerm = ({ lease, nowMs }: KeepTermParts, first: PumpTerm): KeptTerm => {
  let term: PumpTerm | undefined = first;
  let asking: Promise<void> | undefined;
  const ask = async (): Promise<void> => {
    term = await lease.take();
  };
  return {
    hold: async () => {
      if (term && nowMs() > term.untilMs - renewMs) {
        asking ??= ask().finally(() => {
          asking = undefined;
        });
        await asking;
      }
      return term;
    },
    isHeld: () => term !== undefined && nowMs() <= term.untilMs - enoughMs,
    put: (next) => {
      term = next;
    },
  };
};

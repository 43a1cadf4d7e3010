import type { SimClock } from "./sim-clock.ts";

/** What one process of the simulation does at its edges; once it is dead, nothing that it waits for ever comes. */
export type SimLife = {
  readonly name: string;
  readonly isDead: () => boolean;
  readonly die: () => void;
  /** Stands still until a moment, as a machine that was put to sleep does. */
  readonly pauseUntil: (atMs: number) => void;
  /** The machine's clock, which is a little wrong. */
  readonly nowMs: () => number;
  /** Gives what is asked of the world, to a process that lives and is awake. */
  readonly edge: <Value>(ask: () => Promise<Value>) => Promise<Value>;
};

const never = (): Promise<never> => new Promise(() => undefined);

export const createSimLife = (
  clock: Pick<SimClock, "nowMs" | "until">,
  { name, skewMs }: { readonly name: string; readonly skewMs: number },
): SimLife => {
  let isDead = false;
  let wakesMs = 0;
  const awake = async (): Promise<void> => {
    if (wakesMs > clock.nowMs()) await clock.until(wakesMs);
    if (isDead) await never();
  };
  return {
    name,
    isDead: () => isDead,
    die: () => {
      isDead = true;
    },
    pauseUntil: (atMs) => {
      wakesMs = atMs;
    },
    nowMs: () => clock.nowMs() + skewMs,
    edge: async (ask) => {
      await awake();
      try {
        return await ask();
      } finally {
        await awake();
      }
    },
  };
};

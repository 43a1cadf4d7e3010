import type { Timer } from "./bot/within.ts";

/** Waits by the clock of the machine. */
export const machineTimer: Timer = (then, ms) => {
  const timer = setTimeout(then, ms);
  return () => clearTimeout(timer);
};

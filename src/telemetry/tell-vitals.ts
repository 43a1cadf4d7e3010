import type { Logger } from "pino";
import type { VitalsTelemetry } from "./create-vitals.ts";

export type TellParts = {
  readonly vitals: VitalsTelemetry;
  /** How the outbox is: its oldest push that is due, in s, and how many channels send nothing. */
  readonly outbox: () => Promise<{ readonly ageSec: number; readonly stopped: readonly string[] }>;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly log: Logger;
};

/** How often the log tells how the bot is. */
const everyMs = 300_000;

/** Tells the log how the bot is, in one line every five minutes; asked at each heartbeat. */
export const createTellVitals = ({ vitals, outbox, nowMs, log }: TellParts) => {
  let toldMs = nowMs();
  return async (): Promise<void> => {
    if (nowMs() - toldMs < everyMs) return;
    toldMs = nowMs();
    try {
      const { ageSec, stopped } = await outbox();
      vitals.gauge("thidua.outbox.age", ageSec);
      vitals.gauge("thidua.pump.stopped", stopped.length > 0 ? 1 : 0);
    } catch (error) {
      // What is counted is told all the same; what stood there before stands.
      log.warn({ err: error }, "the outbox could not be looked at");
    }
    log.info({ event: "vitals", vitals: vitals.take() }, "how the bot is");
  };
};

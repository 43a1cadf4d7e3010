import type { Logger } from "pino";
import type { VitalsTelemetry } from "./create-vitals.ts";

/** How what is sent unasked is: its oldest push that is due, in s, who sends nothing, and whose grant is dead. */
export type SendingState = {
  readonly ageSec: number;
  readonly stopped: readonly string[];
  readonly dead: readonly string[];
};

export type TellParts = {
  readonly vitals: VitalsTelemetry;
  readonly sending: () => Promise<SendingState>;
  /** The time of the machine. */
  readonly nowMs: () => number;
  readonly log: Logger;
};

/** How often the log tells how the bot is. */
const everyMs = 300_000;

/** Tells the log how the bot is, in one line every five minutes, and once more when it ends. */
export const createTellVitals = ({ vitals, sending, nowMs, log }: TellParts) => {
  let toldMs = nowMs();
  const tell = (): void => {
    log.info({ event: "vitals", vitals: vitals.take() }, "how the bot is");
  };
  return {
    /** Asked at each heartbeat. */
    beat: async (): Promise<void> => {
      if (nowMs() - toldMs < everyMs) return;
      toldMs = nowMs();
      try {
        const { ageSec, stopped, dead } = await sending();
        vitals.gauge("thidua.outbox.age", ageSec);
        vitals.gauge("thidua.pump.stopped", stopped.length > 0 ? 1 : 0);
        vitals.gauge("thidua.grant.dead", dead.length > 0 ? 1 : 0);
      } catch (error) {
        // What is counted is told all the same; what stood there before stands.
        log.warn({ err: error }, "the outbox could not be looked at");
      }
      tell();
    },
    /** What was counted since the last line, so that nothing that an alert waits for is lost with the process. */
    end: tell,
  };
};

import type { CounterName, GaugeName } from "./metrics.ts";
import type { Attributes, Telemetry } from "./telemetry.ts";

/** How the bot is, told to its log in a line every some minutes: counts since the line before, and what holds now. */
export type Vitals = {
  readonly turns: number;
  readonly turnsFailed: number;
  readonly pushesSent: number;
  readonly unknownRows: number;
  readonly unauthorized: number;
  readonly throttled: number;
  readonly conflicts: number;
  readonly refusals: number;
  readonly outboxAgeSec: number;
  readonly pumpStopped: number;
  readonly grantDead: number;
};

/** Counts for the log beside what goes elsewhere. */
export type VitalsTelemetry = Telemetry & {
  /** What was counted since it was asked last; asking begins anew. */
  take(): Vitals;
};

const failed = ["failed", "broke"];

/** What the log's line counts of a figure. */
const countedAs = (name: CounterName, { outcome }: Attributes): readonly (keyof Vitals)[] => {
  switch (name) {
    case "thidua.turns":
      return failed.some((one) => one === outcome) ? ["turns", "turnsFailed"] : ["turns"];
    case "thidua.pushes":
      return outcome === "sent" ? ["pushesSent"] : outcome === "unknown" ? ["unknownRows"] : [];
    case "thidua.outbound.unauthorized":
      return ["unauthorized"];
    case "thidua.store.throttled":
      return ["throttled"];
    case "thidua.store.conflicts":
      return ["conflicts"];
    case "thidua.refusals":
      return ["refusals"];
    default:
      return [];
  }
};

const heldAs: Readonly<Partial<Record<GaugeName, keyof Vitals>>> = {
  "thidua.outbox.age": "outboxAgeSec",
  "thidua.pump.stopped": "pumpStopped",
  "thidua.grant.dead": "grantDead",
};

const none: Vitals = {
  ...{ turns: 0, turnsFailed: 0, pushesSent: 0, unknownRows: 0, unauthorized: 0, throttled: 0 },
  ...{ conflicts: 0, refusals: 0, outboxAgeSec: 0, pumpStopped: 0, grantDead: 0 },
};

/** Hears what goes to `telemetry`, and keeps the few figures that the log tells. */
export const createVitals = (telemetry: Telemetry): VitalsTelemetry => {
  const counts = new Map<keyof Vitals, number>();
  const held = new Map<keyof Vitals, number>();
  return {
    ...telemetry,
    count: (name, by = 1, attributes = {}) => {
      for (const key of countedAs(name, attributes)) counts.set(key, (counts.get(key) ?? 0) + by);
      telemetry.count(name, by, attributes);
    },
    gauge: (name, value) => {
      const key = heldAs[name];
      if (key) held.set(key, value);
      telemetry.gauge(name, value);
    },
    take: () => {
      const taken = { ...none, ...Object.fromEntries(held), ...Object.fromEntries(counts) };
      counts.clear();
      telemetry.gauge("thidua.outbox.unknown", taken.unknownRows);
      return taken;
    },
  };
};

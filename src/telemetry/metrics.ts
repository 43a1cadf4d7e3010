/** What is measured: a sum that grows, how values spread, or what holds now. */
type Metric = {
  readonly kind: "counter" | "histogram" | "gauge";
  readonly unit: string;
  readonly says: string;
};

/** Everything that is measured, by its OpenTelemetry name; dashboards and alerts name nothing else. */
export const metrics = {
  "thidua.turns": { kind: "counter", unit: "{turn}", says: "Events by channel, action and outcome" },
  "thidua.turn.duration": { kind: "histogram", unit: "ms", says: "From an event to its kept turn" },
  "thidua.refusals": {
    kind: "counter",
    unit: "{request}",
    says: "Requests answered with 400 or more, by status",
  },
  "thidua.sends": { kind: "counter", unit: "{message}", says: "Answers by channel and outcome" },
  "thidua.pushes": { kind: "counter", unit: "{push}", says: "Reminders and notices by outcome" },
  "thidua.outbound.unauthorized": {
    kind: "counter",
    unit: "{message}",
    says: "Sends answered with 401, or for which no token was given to the bot",
  },
  "thidua.outbox.age": { kind: "gauge", unit: "s", says: "How long the oldest push that is due has waited" },
  "thidua.outbox.unknown": {
    kind: "gauge",
    unit: "{push}",
    says: "Pushes of the last interval that may or may not have arrived",
  },
  "thidua.pump.stopped": {
    kind: "gauge",
    unit: "1",
    says: "1 while no push is sent because a platform does not know the bot",
  },
  "thidua.grant.dead": {
    kind: "gauge",
    unit: "1",
    says: "1 while a platform's grant is dead and has to be given anew",
  },
  "thidua.store.ru": { kind: "counter", unit: "{RU}", says: "Request units by action" },
  "thidua.store.conflicts": {
    kind: "counter",
    unit: "{batch}",
    says: "Batches that gave way to another writer",
  },
  "thidua.store.throttled": {
    kind: "counter",
    unit: "{call}",
    says: "Calls that the store was too busy for",
  },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof metrics;

type NamesOf<Kind> = {
  [Name in MetricName]: (typeof metrics)[Name]["kind"] extends Kind ? Name : never;
}[MetricName];

export type CounterName = NamesOf<"counter">;
export type HistogramName = NamesOf<"histogram">;
export type GaugeName = NamesOf<"gauge">;

export const metricNames = Object.keys(metrics) as readonly MetricName[];

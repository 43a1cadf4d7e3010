import type { CounterName, GaugeName, HistogramName } from "./metrics.ts";

/** What a figure is told by: words of the program's own, never a person's. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Where figures and spans go; nothing of it ever throws or keeps anybody waiting. */
export type Telemetry = {
  count(name: CounterName, by?: number, attributes?: Attributes): void;
  measure(name: HistogramName, value: number, attributes?: Attributes): void;
  /** What holds from now on. */
  gauge(name: GaugeName, value: number): void;
  /** Does some work as a span of that name. */
  span<Value>(name: string, attributes: Attributes, work: () => Promise<Value>): Promise<Value>;
  /** Hands over what is left; resolves in bounded time whoever listens. */
  stop(): Promise<void>;
};

/** Nobody listens. */
export const quiet: Telemetry = {
  count: () => {},
  measure: () => {},
  gauge: () => {},
  span: (_name, _attributes, work) => work(),
  stop: async () => {},
};

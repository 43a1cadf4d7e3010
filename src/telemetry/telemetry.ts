import type { CounterName, GaugeName, HistogramName } from "./metrics.ts";

/** What a figure is told by: words of the program's own, never a person's. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What is said of a span while its work goes on. */
export type SpanNotes = {
  tell(attributes: Attributes): void;
  /** Its work did not do what it was to, though nothing was thrown. */
  failed(): void;
};

/** Where figures and spans go; nothing of it ever throws or keeps anybody waiting. */
export type Telemetry = {
  count(name: CounterName, by?: number, attributes?: Attributes): void;
  measure(name: HistogramName, value: number, attributes?: Attributes): void;
  /** What holds from now on. */
  gauge(name: GaugeName, value: number): void;
  /** Does some work as a span of that name: of a trace of its own, or of the span under way. */
  span<Value>(
    name: string,
    attributes: Attributes,
    work: (notes: SpanNotes) => Promise<Value>,
  ): Promise<Value>;
  /** Does some work as a part of the span under way; where there is none it is not told. */
  step<Value>(name: string, attributes: Attributes, work: () => Promise<Value>): Promise<Value>;
  /** Hands over what is left; resolves in bounded time whoever listens. */
  stop(): Promise<void>;
};

const noNotes: SpanNotes = { tell: () => {}, failed: () => {} };

/** Nobody listens. */
export const quiet: Telemetry = {
  count: () => {},
  measure: () => {},
  gauge: () => {},
  span: (_name, _attributes, work) => work(noNotes),
  step: (_name, _attributes, work) => work(),
  stop: async () => {},
};

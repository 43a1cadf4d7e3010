import { OTLPMetricExporter } from "@opentelemetry/exporter-metrics-otlp-http";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from "@opentelemetry/sdk-trace";
import type { Logger } from "pino";
import type { Secret } from "../domain/secret.ts";
import { createSpans } from "./create-spans.ts";
import { type MetricName, metricNames, metrics } from "./metrics.ts";
import { readOtlpHeaders } from "./otlp-headers.ts";
import type { Telemetry } from "./telemetry.ts";
import { watchExporter } from "./watch-exporter.ts";

/** Where OTLP over HTTP goes. */
export type OtlpSettings = {
  /** As http://127.0.0.1:4318; `/v1/traces` and `/v1/metrics` are below it. */
  readonly endpoint: string;
  /** `name=value` pairs, comma-separated, as collectors want them for a key. */
  readonly headers?: Secret | undefined;
  readonly serviceName: string;
  readonly version: string;
  /** Names this process among its like. */
  readonly instanceId: string;
  /** Of all turns, 0..1, how many are told as traces. */
  readonly traceRatio: number;
  readonly intervalMs: number;
  readonly log: Logger;
};

/** How long one export may take. */
const exportMs = 5_000;

/** How long the last export may keep a process that ends. */
const lastMs = 3_000;

/** Sends figures and spans to a collector; one that is slow or away costs what it was not told, and nothing else. */
export const openOtlp = (settings: OtlpSettings): Telemetry => {
  const { endpoint, serviceName, version, instanceId, log } = settings;
  const to = (path: string) => ({
    url: `${endpoint.replace(/\/+$/, "")}/${path}`,
    headers: readOtlpHeaders(settings.headers),
    timeoutMillis: exportMs,
  });
  const resource = resourceFromAttributes({
    "service.name": serviceName,
    "service.version": version,
    "service.instance.id": instanceId,
  });
  const exporter = watchExporter(new OTLPMetricExporter(to("v1/metrics")), { what: "metrics", log });
  const reader = new PeriodicExportingMetricReader({
    exporter,
    exportIntervalMillis: settings.intervalMs,
    exportTimeoutMillis: Math.min(exportMs, settings.intervalMs),
  });
  const meters = new MeterProvider({ resource, readers: [reader] });
  const tracers = new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(settings.traceRatio) }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: watchExporter(new OTLPTraceExporter(to("v1/traces")), { what: "traces", log }),
        exportTimeoutMillis: exportMs,
        scheduledDelayMillis: Math.min(settings.intervalMs, 5_000),
      }),
    ],
  });
  const meter = meters.getMeter("thidua");
  const instruments = new Map(metricNames.map((name) => [name, instrumentOf(meter, name)]));
  const record: Telemetry["count"] & Telemetry["measure"] = (name, value = 1, attributes = {}) =>
    instruments.get(name)?.(value, attributes);
  return {
    count: record,
    measure: record,
    gauge: (name, value) => instruments.get(name)?.(value, {}),
    ...createSpans(tracers.getTracer("thidua")),
    stop: async () => {
      const ended = Promise.allSettled([meters.shutdown({ timeoutMillis: lastMs }), tracers.shutdown()]).then(
        () => undefined,
      );
      await Promise.race([ended, new Promise<void>((resolve) => setTimeout(resolve, lastMs).unref())]);
      log.debug("telemetry ended");
    },
  };
};

type Record = (value: number, attributes: { readonly [name: string]: string | number }) => void;

const instrumentOf = (meter: ReturnType<MeterProvider["getMeter"]>, name: MetricName): Record => {
  const { kind, unit, says } = metrics[name];
  const options = { unit, description: says };
  if (kind === "counter") {
    const counter = meter.createCounter(name, options);
    return (value, attributes) => counter.add(value, attributes);
  }
  if (kind === "histogram") {
    const histogram = meter.createHistogram(name, options);
    return (value, attributes) => histogram.record(value, attributes);
  }
  const gauge = meter.createGauge(name, options);
  return (value, attributes) => gauge.record(value, attributes);
};

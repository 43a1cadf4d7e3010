import { SpanStatusCode } from "@opentelemetry/api";
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
import { reveal, type Secret } from "../domain/secret.ts";
import { type MetricName, metricNames, metrics } from "./metrics.ts";
import type { Telemetry } from "./telemetry.ts";

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
    headers: headersOf(settings.headers),
    timeoutMillis: exportMs,
  });
  const resource = resourceFromAttributes({
    "service.name": serviceName,
    "service.version": version,
    "service.instance.id": instanceId,
  });
  const exporter = new OTLPMetricExporter(to("v1/metrics"));
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
        exporter: new OTLPTraceExporter(to("v1/traces")),
        exportTimeoutMillis: exportMs,
        scheduledDelayMillis: Math.min(settings.intervalMs, 5_000),
      }),
    ],
  });
  const meter = meters.getMeter("thidua");
  const tracer = tracers.getTracer("thidua");
  const instruments = new Map(metricNames.map((name) => [name, instrumentOf(meter, name)]));
  const record: Telemetry["count"] & Telemetry["measure"] = (name, value = 1, attributes = {}) =>
    instruments.get(name)?.(value, attributes);
  return {
    count: record,
    measure: record,
    gauge: (name, value) => instruments.get(name)?.(value, {}),
    span: async (name, attributes, work) => {
      const span = tracer.startSpan(name, { attributes });
      try {
        return await work();
      } catch (error) {
        // Its name alone: a message may hold what somebody wrote.
        span.setStatus({
          code: SpanStatusCode.ERROR,
          message: error instanceof Error ? error.name : "error",
        });
        throw error;
      } finally {
        span.end();
      }
    },
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

const headersOf = (headers: Secret | undefined): { readonly [name: string]: string } =>
  Object.fromEntries(
    (headers ? reveal(headers) : "").split(",").flatMap((pair) => {
      const at = pair.indexOf("=");
      return at > 0 ? [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()]] : [];
    }),
  );

import type { Logger } from "pino";
import type { TelemetrySettings } from "./config-telemetry.ts";
import { quiet, type Telemetry } from "./telemetry/telemetry.ts";

/** Where figures and traces go by the settings; the libraries are loaded only where they are used. */
export const openTelemetry = async (
  settings: TelemetrySettings,
  {
    log,
    instanceId,
    version,
  }: { readonly log: Logger; readonly instanceId: string; readonly version: string },
): Promise<Telemetry> => {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return quiet;
  const { openOtlp } = await import("./telemetry/open-otlp.ts");
  return openOtlp({
    endpoint,
    headers: settings.OTEL_EXPORTER_OTLP_HEADERS,
    serviceName: settings.OTEL_SERVICE_NAME,
    version,
    instanceId,
    traceRatio: settings.OTEL_TRACES_SAMPLER_ARG,
    intervalMs: settings.OTEL_METRIC_EXPORT_INTERVAL,
    log,
  });
};

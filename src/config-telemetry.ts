import { z } from "zod";
import { secretText } from "./config-secret.ts";

/** Settings of what is told to a collector, by OpenTelemetry's own names; nothing is told without an endpoint. */
export const telemetrySettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: "is an address such as http://127.0.0.1:4318" })
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: secretText.optional(),
  OTEL_SERVICE_NAME: z.string().trim().min(1).default("thidua"),
  /** In ms. */
  OTEL_METRIC_EXPORT_INTERVAL: z.coerce.number().int().min(1_000).max(3_600_000).default(60_000),
  /** Of all turns, how many are told as traces. */
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(0.1),
};

const schema = z.object(telemetrySettings);

export type TelemetrySettings = z.output<typeof schema>;

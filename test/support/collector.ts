import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";

const attributesSchema = z
  .array(
    z.object({
      key: z.string(),
      value: z.object({ stringValue: z.string().optional(), intValue: z.coerce.string().optional() }),
    }),
  )
  .default([])
  .transform((all) =>
    Object.fromEntries(all.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? ""])),
  );

const pointSchema = z.object({
  attributes: attributesSchema,
  asInt: z.coerce.number().optional(),
  asDouble: z.coerce.number().optional(),
  count: z.coerce.number().optional(),
});

const series = z.object({ dataPoints: z.array(pointSchema) }).optional();

const metricsSchema = z.object({
  resourceMetrics: z.array(
    z.object({
      resource: z.object({ attributes: attributesSchema }),
      scopeMetrics: z.array(
        z.object({
          metrics: z.array(z.object({ name: z.string(), sum: series, gauge: series, histogram: series })),
        }),
      ),
    }),
  ),
});

const failedCode = 2;

const spanSchema = z
  .object({
    name: z.string(),
    traceId: z.string(),
    spanId: z.string(),
    parentSpanId: z.string().optional(),
    attributes: attributesSchema,
    status: z.object({ code: z.number().optional() }).optional(),
  })
  .transform(({ spanId, parentSpanId, status, ...span }) => ({
    ...span,
    id: spanId,
    parentId: parentSpanId,
    isFailed: status?.code === failedCode,
  }));

type Span = z.output<typeof spanSchema>;

const tracesSchema = z.object({
  resourceSpans: z.array(
    z.object({
      scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })),
    }),
  ),
});

/** How a collector takes what it is sent: as it should, with 503, or never. */
export type CollectorMood = "takes" | "refuses" | "hangs";

/** A collector of OpenTelemetry: OTLP over HTTP, as JSON. */
export type Collector = {
  readonly url: string;
  mood: CollectorMood;
  /** Everything that was sent, as it came over the wire. */
  text(): string;
  /** Headers of the newest request. */
  headers(): Readonly<Record<string, unknown>>;
  /** What a metric came to at the last export, over the points that have these attributes. */
  value(name: string, attributes?: Readonly<Record<string, string>>): number;
  spans(): readonly Span[];
  close(): Promise<void>;
};

/** Starts a collector on this machine. */
export const startCollector = async (): Promise<Collector> => {
  const bodies: { readonly path: string; readonly body: string }[] = [];
  const hanging = new Set<ServerResponse>();
  let newest: Readonly<Record<string, unknown>> = {};
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      newest = request.headers;
      bodies.push({ path: request.url ?? "", body: Buffer.concat(chunks).toString() });
      if (collector.mood === "hangs") return hanging.add(response);
      response.writeHead(collector.mood === "takes" ? 200 : 503, { "content-type": "application/json" });
      return response.end("{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const collector: Collector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mood: "takes",
    text: () => bodies.map(({ body }) => body).join("\n"),
    headers: () => newest,
    value: (name, attributes = {}) => {
      const last = bodies.findLast(({ path }) => path === "/v1/metrics");
      if (!last) throw new Error("No metric was sent.");
      return metricsSchema
        .parse(JSON.parse(last.body))
        .resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
        .filter((metric) => metric.name === name)
        .flatMap(({ sum, gauge, histogram }) => (sum ?? gauge ?? histogram)?.dataPoints ?? [])
        .filter((point) => Object.entries(attributes).every(([key, is]) => point.attributes[key] === is))
        .reduce((all, { asInt, asDouble, count }) => all + (asInt ?? asDouble ?? count ?? 0), 0);
    },
    spans: () =>
      bodies
        .filter(({ path }) => path === "/v1/traces")
        .flatMap(({ body }) => tracesSchema.parse(JSON.parse(body)).resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    close: () =>
      new Promise((resolve) => {
        for (const response of hanging) response.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return collector;
};

import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { readSettings } from "../../../src/config.ts";
import { telemetrySettings } from "../../../src/config-telemetry.ts";
import { openTelemetry } from "../../../src/open-telemetry.ts";
import { quiet, type Telemetry } from "../../../src/telemetry/telemetry.ts";
import { type Collector, startCollector } from "../../support/collector.ts";

let collector: Collector;
beforeEach(async () => {
  collector = await startCollector();
});
afterEach(() => collector.close());

const open = (env: Readonly<Record<string, string>>): Promise<Telemetry> =>
  openTelemetry(readSettings(z.object(telemetrySettings), env), {
    log: pino({ level: "silent" }),
    instanceId: "one",
    version: "1.2.3",
  });

const everything = () => ({
  OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
  OTEL_TRACES_SAMPLER_ARG: "1",
});

test("without a collector's address figures and spans go nowhere, and the work is done all the same", async () => {
  const telemetry = await open({ OTEL_SERVICE_NAME: "thidua" });
  expect(telemetry).toBe(quiet);
  telemetry.count("thidua.turns");
  telemetry.measure("thidua.turn.duration", 3);
  telemetry.gauge("thidua.outbox.age", 3);
  const worked = telemetry.span("turn", {}, async ({ tell, failed }) => {
    tell({ outcome: "happened" });
    failed();
    return telemetry.step("send", {}, async () => 42);
  });
  expect(await worked).toBe(42);
  await telemetry.stop();
  expect(collector.text()).toBe("");
});

test("figures go to the collector that the settings name, under the names that they give", async () => {
  const telemetry = await open({ ...everything(), OTEL_SERVICE_NAME: "thidua-so-y-te" });
  telemetry.count("thidua.turns");
  telemetry.count("thidua.turns", 2, { channel: "teams" });
  telemetry.gauge("thidua.outbox.age", 7);
  telemetry.gauge("thidua.outbox.age", 5);
  await telemetry.stop();
  expect(collector.value("thidua.turns")).toBe(3);
  expect(collector.value("thidua.outbox.age")).toBe(5);
  for (const word of ["thidua-so-y-te", "1.2.3", "one"]) expect(collector.text()).toContain(`"${word}"`);
});

test("work that throws is told by the name of its error and by no word of it; parts of nothing are not told", async () => {
  const telemetry = await open(everything());
  const broken = telemetry.span("turn", { channel: "teams" }, async () =>
    telemetry.step("send", {}, async () => {
      throw new TypeError("what somebody wrote");
    }),
  );
  await expect(broken).rejects.toThrow("what somebody wrote");
  const odd = telemetry.span("odd", {}, () => Promise.reject("no error"));
  await expect(odd).rejects.toBe("no error");
  expect(await telemetry.step("alone", {}, async () => 1)).toBe(1);
  await telemetry.stop();
  const spans = collector.spans();
  const turn = spans.find(({ name }) => name === "turn");
  expect(turn).toMatchObject({
    isFailed: true,
    attributes: { channel: "teams", "error.type": "TypeError" },
  });
  expect(spans.find(({ name }) => name === "send")).toMatchObject({ isFailed: true, parentId: turn?.id });
  expect(spans.find(({ name }) => name === "odd")).toMatchObject({ isFailed: true, attributes: {} });
  expect(spans).toHaveLength(3);
  expect(collector.text()).not.toContain("wrote");
});

test("of the events only the part that the settings say is traced", async () => {
  const telemetry = await open({ ...everything(), OTEL_TRACES_SAMPLER_ARG: "0" });
  await telemetry.span("turn", {}, () => telemetry.step("send", {}, async () => 1));
  telemetry.count("thidua.turns");
  await telemetry.stop();
  expect(collector.value("thidua.turns")).toBe(1);
  expect(collector.spans()).toEqual([]);
});

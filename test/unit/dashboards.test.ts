import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { createVitals } from "../../src/telemetry/create-vitals.ts";
import { type MetricName, metricNames, metrics } from "../../src/telemetry/metrics.ts";
import { quiet } from "../../src/telemetry/telemetry.ts";

const read = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, "../../infra/dashboards", name), "utf8");

const units: Readonly<Record<string, string>> = { ms: "_milliseconds", s: "_seconds", "1": "_ratio" };
const ends = { counter: "_total", histogram: "_bucket", gauge: "" };

/** As Prometheus names it. */
const inPrometheus = (name: MetricName): string => {
  const { kind, unit } = metrics[name];
  return `${name.replaceAll(".", "_")}${units[unit] ?? ""}${ends[kind]}`;
};

test("the board for Grafana shows every metric that there is, and no other", () => {
  const shown = new Set(read("grafana.json").match(/thidua_[a-z_]+/g));
  expect([...shown].sort()).toEqual(metricNames.map(inPrometheus).sort());
});

test("the workbook for Azure shows every figure of the log's line, and no other", () => {
  const shown = new Set([...read("workbook.json").matchAll(/\bv\.([a-zA-Z]+)/g)].map(([, name]) => name));
  expect([...shown].sort()).toEqual(Object.keys(createVitals(quiet).take()).sort());
});

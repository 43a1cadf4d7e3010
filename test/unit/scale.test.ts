import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assumed } from "../../infra/scale/assumed.ts";
import { withTables } from "../../infra/scale/keep-tables.ts";
import { playYear } from "../../infra/scale/play-year.ts";
import { costSizes, sizes, tellCosts, tellScale } from "../../infra/scale/tell-scale.ts";
import { readFigures } from "../support/cost/figures.ts";
import { personMonth } from "../support/cost/tell-cost.ts";

const month = personMonth(readFigures());
const play = (staff: number, offices = 1, tenants = 1) =>
  playYear({ name: "", staff, offices, tenants }, month);

test("the tables of infra/scale.md are what the command says", () => {
  const text = readFileSync(new URL("../../infra/scale.md", import.meta.url), "utf8");
  const tables = {
    scale: tellScale(
      sizes.map((size) => playYear(size, month)),
      month,
    ),
    costs: tellCosts(costSizes.map((size) => playYear(size, month))),
  };
  expect(withTables(text, tables)).toBe(text);
});

test("a day's hours are all of it", () => {
  expect(assumed.hours.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
});

test("a year asks of the store what twelve ordinary months of everybody do, and what nobody asked for beside", () => {
  const { ruPerMonth, heartbeatRu } = play(1_000);
  const pushes = 1_000 * assumed.pushesPerMonth * assumed.ruPerPush;
  expect(ruPerMonth).toBeCloseTo(1_000 * month.ru + heartbeatRu * 30 * 24 * 3600 + pushes, 0);
});

test("the busiest second grows with people, and is above that of an ordinary morning", () => {
  const [small, large] = [play(10_000, 50), play(100_000, 500)];
  expect(large.morningRu).toBeGreaterThan(small.morningRu * 5);
  expect(large.peakRu).toBeGreaterThan(small.peakRu);
  expect(small.peakRu).toBeGreaterThan(small.morningRu);
  expect(small.morningRu).toBeGreaterThan(small.meanRu);
});

test("reminders take as long as one tenant's limit makes them, however many tenants there are", () => {
  expect(play(60_000, 400).pushMinutes).toBe(25);
  expect(play(600_000, 4_000, 10).pushMinutes).toBe(25);
  expect(play(240_000, 1_000).breaks[0]).toBe("push time");
});

test("what meets a limit is said: heartbeats of many offices, one office of many people, an account without enough", () => {
  expect(play(500).breaks).toEqual([]);
  expect(play(20_000, 20_000).breaks).toContain("heartbeat");
  expect(play(3_000_000, 1, 30).breaks).toEqual(
    expect.arrayContaining(["one office's partition", "one office's size", "serverless"]),
  );
});

test("few people pay by request, many by the hour, and nobody for less than two replicas", () => {
  expect(play(50)).toMatchObject({ store: "serverless", replicas: 2 });
  expect(play(2_000_000, 13_600, 34).store).toBe("autoscale");
  expect(play(2_000_000, 13_600, 34).replicas).toBeGreaterThan(2);
});

test("a text without a place for a table is not written", () => {
  expect(() => withTables("nothing", { scale: "x" })).toThrow("no place for scale");
});

import { expect, test } from "vitest";
import { ratio } from "../../../src/domain/rational.ts";
import {
  addUp,
  exactly,
  isExact,
  meanOf,
  roundedTo,
  sameInterval,
  spanning,
} from "../../../src/domain/work/interval.ts";
import { interval } from "./words.ts";

test("an interval is exact when its ends are one", () => {
  expect([isExact(exactly(ratio(1, 3))), isExact(interval(["1/3", "1/2"]))]).toEqual([true, false]);
});

test("intervals are the same when both ends are", () => {
  const one = interval(["1/3", "1/2"]);
  expect(sameInterval(one, interval(["2/6", "2/4"]))).toBe(true);
  expect(sameInterval(one, interval(["1/4", "1/2"]))).toBe(false);
  expect(sameInterval(one, interval(["1/3", "2/3"]))).toBe(false);
});

test("sums and means keep low with low and high with high", () => {
  expect(addUp([])).toEqual(interval("0"));
  expect(addUp([interval(["1/3", "1/2"]), interval(["1", "2"])])).toEqual(interval(["4/3", "5/2"]));
  expect(meanOf([interval(["1/3", "1/2"]), interval(["1", "2"])])).toEqual(interval(["2/3", "5/4"]));
});

test("the span of two holds both", () => {
  expect(spanning(interval(["1/3", "1/2"]), interval(["1/4", "2/5"]))).toEqual(interval(["1/4", "1/2"]));
});

test("rounding is only done where decimals are said", () => {
  expect(roundedTo(interval(["1/3", "2/3"]), null)).toEqual(interval(["1/3", "2/3"]));
  expect(roundedTo(interval(["1/3", "2/3"]), 1)).toEqual(interval(["3/10", "7/10"]));
});

import { describe, expect, test } from "vitest";
import {
  add,
  atLeast,
  ceiling,
  compare,
  decimal,
  divide,
  floor,
  greater,
  lesser,
  multiply,
  negate,
  ratio,
  rounded,
  subtract,
  sum,
  toNumber,
  zero,
} from "../../../src/domain/rational.ts";

test("a fraction is kept in lowest terms", () => {
  expect(ratio(6, 4)).toEqual({ numerator: 3n, denominator: 2n });
  expect(ratio(-6, 4)).toEqual({ numerator: -3n, denominator: 2n });
  expect(ratio(0, 7)).toEqual({ numerator: 0n, denominator: 1n });
  expect(ratio(5)).toEqual({ numerator: 5n, denominator: 1n });
});

test("nothing is divided by nothing or by less", () => {
  expect(() => ratio(1, 0)).toThrow("denominator 0");
  expect(() => ratio(1, -2)).toThrow("denominator -2");
  expect(() => divide(ratio(1), zero)).toThrow(RangeError);
  expect(() => ratio(1.5)).toThrow(RangeError);
});

test("sums, products and the like are exact", () => {
  expect(add(ratio(1, 3), ratio(1, 6))).toEqual(ratio(1, 2));
  expect(subtract(ratio(1, 3), ratio(1, 2))).toEqual(ratio(-1, 6));
  expect(multiply(ratio(2, 3), ratio(3, 4))).toEqual(ratio(1, 2));
  expect(divide(ratio(2, 3), ratio(4, 3))).toEqual(ratio(1, 2));
  expect(negate(ratio(2, 3))).toEqual(ratio(-2, 3));
  expect(sum([decimal("0.1"), decimal("0.2")])).toEqual(decimal("0.3"));
  expect(sum([])).toEqual(zero);
});

test("two values are put in order", () => {
  expect(compare(ratio(1, 3), ratio(1, 2))).toBe(-1);
  expect(compare(ratio(2, 4), ratio(1, 2))).toBe(0);
  expect(compare(ratio(2, 3), ratio(1, 2))).toBe(1);
  expect([atLeast(ratio(1, 2), ratio(2, 4)), atLeast(ratio(49, 100), ratio(1, 2))]).toEqual([true, false]);
  expect(lesser(ratio(1, 3), ratio(1, 2))).toEqual(ratio(1, 3));
  expect(lesser(ratio(1, 2), ratio(1, 3))).toEqual(ratio(1, 3));
  expect(greater(ratio(1, 3), ratio(1, 2))).toEqual(ratio(1, 2));
  expect(greater(ratio(1, 2), ratio(1, 3))).toEqual(ratio(1, 2));
});

describe("a decimal is read exactly", () => {
  test.each([
    ["0.95", 95n, 100n],
    [0.95, 95n, 100n],
    ["92.5", 925n, 10n],
    ["-0.25", -25n, 100n],
    ["7", 7n, 1n],
    [0, 0n, 1n],
    ["000123456789012", 123456789012n, 1n],
    ["123456789012345", 123456789012345n, 1n],
    [`0.${"0".repeat(19)}1`, 1n, 10n ** 20n],
  ])("%s", (text, above, below) => {
    expect(decimal(text)).toEqual(ratio(above, below));
  });

  test.each([
    "",
    "1,5",
    ".5",
    "5.",
    "1e3",
    "0x10",
    "abc",
    "1.2.3",
    " 1",
    "1 ",
    "--1",
    "1234567890123456",
    `0.${"1".repeat(21)}`,
  ])("%j is refused", (text) => {
    expect(() => decimal(text)).toThrow("decimal:");
  });

  test.each([Number.NaN, Infinity, 1e-7])("%d is refused", (value) => {
    expect(() => decimal(value)).toThrow(RangeError);
  });
});

test("whole numbers below and above", () => {
  expect([floor(ratio(7, 2)), floor(ratio(-7, 2)), floor(ratio(4))]).toEqual([3n, -4n, 4n]);
  expect([ceiling(ratio(7, 2)), ceiling(ratio(-7, 2)), ceiling(ratio(4))]).toEqual([4n, -3n, 4n]);
});

test("rounding takes a half up", () => {
  expect(rounded(decimal("89.995"), 2)).toEqual(ratio(90));
  expect(rounded(decimal("89.9949"), 2)).toEqual(decimal("89.99"));
  expect(rounded(ratio(1, 3), 0)).toEqual(zero);
  expect(rounded(ratio(1, 2), 0)).toEqual(ratio(1));
});

test("the nearest number, for showing", () => {
  expect(toNumber(ratio(1, 3))).toBe(1 / 3);
});

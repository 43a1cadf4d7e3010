import { describe, expect, test } from "vitest";
import { isDigestDay } from "../../../src/domain/reminder/digest-day.ts";
import { calendar } from "./reminder-desk.ts";

describe("the week's figures are told of on the first working day of the week", () => {
  test.each([
    ["Monday", "2026-06-22", true],
    ["Tuesday after a working Monday", "2026-06-23", false],
    ["a Sunday", "2026-06-28", false],
    ["a Monday off", "2026-08-31", false],
    ["the day after three days off", "2026-09-03", true],
    ["the day after that", "2026-09-04", false],
    ["a day in a year without a table of holidays", "2093-06-22", false],
  ])("%s", (_what, day, is) => expect(isDigestDay(calendar, day)).toBe(is));
});

import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import {
  dayOf,
  daysBetween,
  isDay,
  monthOf,
  officeTimeOf,
  officeZone,
  plusDays,
  plusMonths,
  stampOf,
  weekdayOf,
} from "../../../src/domain/day.ts";

const anyMoment = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const anyDay = anyMoment.map((date) => date.toISOString().slice(0, 10));

describe("days of the office", () => {
  test.each([
    ["2026-06-21T16:59:59.999Z", "2026-06-21", "23:59"],
    ["2026-06-21T17:00:00.000Z", "2026-06-22", "00:00"],
    ["2025-12-31T17:00:00.000Z", "2026-01-01", "00:00"],
  ])("%s is %s at %s", (stamp, day, time) => {
    const moment = DateTime.fromISO(stamp);
    expect(dayOf(moment)).toBe(day);
    expect(monthOf(moment)).toBe(day.slice(0, 7));
    expect(officeTimeOf(stamp)).toEqual({ day, time });
    expect(stampOf(moment)).toBe(stamp);
  });

  test("agree with the zone database", () => {
    fc.assert(
      fc.property(anyMoment, (date) => {
        const there = DateTime.fromJSDate(date, { zone: "Asia/Ho_Chi_Minh" });
        expect(dayOf(DateTime.fromJSDate(date))).toBe(there.toISODate());
        expect(DateTime.fromJSDate(date, { zone: officeZone }).toFormat("HH:mm")).toBe(
          there.toFormat("HH:mm"),
        );
      }),
    );
  });

  test.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2026-13-01", false],
    ["2026-1-01", false],
    ["2026-01-01T00", false],
    ["", false],
  ])("isDay(%s) is %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2026-06-22", 0, "2026-06-22"],
  ])("%s plus %i days is %s", (day, count, expected) => {
    expect(plusDays(day, count)).toBe(expected);
  });

  test("going there and back again is staying, and the distance is what was gone", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        const there = plusDays(day, count);
        expect(plusDays(there, -count)).toBe(day);
        expect(daysBetween(day, there)).toBe(count);
        expect(weekdayOf(there)).toBe(DateTime.fromISO(there).weekday);
      }),
    );
  });

  test.each([
    ["2026-01", -1, "2025-12"],
    ["2026-12", 1, "2027-01"],
    ["2026-06", -18, "2024-12"],
    ["2026-06", 0, "2026-06"],
    ["2026-06", 30, "2028-12"],
  ])("%s plus %i months is %s", (month, count, expected) => {
    expect(plusMonths(month, count)).toBe(expected);
  });
});

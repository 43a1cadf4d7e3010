import fc from "fast-check";
import { DateTime } from "luxon";
import { afterEach, describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { plusDays, weekdayOf } from "../../../src/domain/day.ts";

const calendar = createCalendar();
/** A day of the years that are known throughout, with room on both sides. */
const knownDay = fc.integer({ min: 20, max: 2400 }).map((days) => plusDays("2021-01-01", days));
const value = <Value>(result: { ok: true; value: Value } | { ok: false }): Value => {
  if (!result.ok) throw new Error("not known");
  return result.value;
};
const works = (day: string): boolean => value(calendar.isWorkingDay(day));

test("the next working day is worked, and nothing between is", () => {
  fc.assert(
    fc.property(knownDay, (day) => {
      const next = value(calendar.nextWorkingDay(day));
      expect(works(next)).toBe(true);
      for (let between = plusDays(day, 1); between < next; between = plusDays(between, 1)) {
        expect(works(between)).toBe(false);
      }
    }),
  );
});

test("before the next of a working day comes that day", () => {
  fc.assert(
    fc.property(knownDay.filter(works), (day) => {
      expect(value(calendar.previousWorkingDay(value(calendar.nextWorkingDay(day))))).toBe(day);
    }),
  );
});

test("days left add up over any day between, and are as many as the days that are worked", () => {
  fc.assert(
    fc.property(knownDay, fc.nat(60), fc.nat(60), (day, first, second) => {
      const [middle, last] = [plusDays(day, first), plusDays(day, first + second)];
      const left = (from: string, to: string): number => value(calendar.workingDaysLeft(from, to));
      expect(left(day, last)).toBe(left(day, middle) + left(middle, last));
      const days = Array.from({ length: first + second }, (_, step) => plusDays(day, step + 1));
      expect(left(day, last)).toBe(days.filter(works).length);
    }),
  );
});

test("a push falls on a working day, of a deadline never later than wanted, of information never earlier", () => {
  fc.assert(
    fc.property(knownDay, fc.nat(15), (day, lead) => {
      const wanted = plusDays(day, -lead);
      const [early, late] = [
        value(calendar.pushDay(day, lead, "deadline")),
        value(calendar.pushDay(day, lead, "information")),
      ];
      expect([works(early), works(late)]).toEqual([true, true]);
      expect(early <= wanted && wanted <= late).toBe(true);
      if (works(wanted)) expect([early, late]).toEqual([wanted, wanted]);
    }),
  );
});

test("no Sunday of the tables is worked", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4016 }), (days) => {
      const day = plusDays("2021-01-01", days);
      if (weekdayOf(day) === 7) expect(works(day)).toBe(false);
    }),
  );
});

describe("in any zone of the machine", () => {
  const machine = process.env["TZ"];
  afterEach(() => {
    if (machine === undefined) delete process.env["TZ"];
    else process.env["TZ"] = machine;
  });

  test.each([
    ["UTC", 0],
    ["Asia/Ho_Chi_Minh", -420],
    ["America/Los_Angeles", 480],
    ["Pacific/Kiritimati", -840],
    ["Pacific/Pago_Pago", 660],
  ])("%s gives the same days and hours", (zone, offset) => {
    process.env["TZ"] = zone;
    expect(new Date("2026-01-05T00:00:00Z").getTimezoneOffset()).toBe(offset);
    const here = createCalendar();
    expect(here.workingDaysLeft("2026-11-20", "2026-12-14")).toEqual({ ok: true, value: 15 });
    expect(here.pushDay("2026-01-12", 2, "information")).toEqual({ ok: true, value: "2026-01-10" });
    expect(here.nextWorkingDay("2025-12-31")).toEqual({ ok: true, value: "2026-01-05" });
    const moment = (iso: string): DateTime => DateTime.fromISO(iso, { zone: "utc" });
    expect(here.isOfficeTime(moment("2026-01-04T23:59:59"))).toEqual({ ok: true, value: false });
    expect(here.isOfficeTime(moment("2026-01-05T01:00:00"))).toEqual({ ok: true, value: true });
    expect(here.isOfficeTime(moment("2026-01-05T17:00:00"))).toEqual({ ok: true, value: false });
  });
});

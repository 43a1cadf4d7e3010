import { expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { HoursRule } from "../../../src/domain/calendar/office-hours.ts";

const summer: HoursRule = {
  season: { from: "04-16", through: "10-15" },
  windows: [
    { from: "07:00", until: "11:30" },
    { from: "14:00", until: "17:30" },
  ],
};
const winter: HoursRule = {
  season: { from: "10-16", through: "04-15" },
  windows: [{ from: "07:30", until: "11:30" }],
};

test("without a setting, the hours that are safe everywhere", () => {
  expect(createCalendar().officeHours("2026-11-20")).toEqual({
    ok: true,
    value: [
      { from: "08:00", until: "11:00" },
      { from: "14:00", until: "16:30" },
    ],
  });
});

test.each([
  ["2026-04-15", winter],
  ["2026-04-16", summer],
  ["2026-10-15", summer],
  ["2026-10-16", winter],
  ["2026-12-31", winter],
  ["2026-01-05", winter],
])("an office's seasons: %s", (day, rule) => {
  expect(createCalendar({ hours: [summer, winter] }).officeHours(day)).toEqual({
    ok: true,
    value: rule.windows,
  });
});

test("a day outside every season of the office has no hours", () => {
  expect(createCalendar({ hours: [summer] }).officeHours("2026-11-20")).toEqual({ ok: true, value: [] });
});

test("a season may be one day long", () => {
  const oneDay: HoursRule = { ...summer, season: { from: "07-01", through: "07-01" } };
  const windowsOf = (day: string): unknown => createCalendar({ hours: [oneDay] }).officeHours(day);
  expect(windowsOf("2026-07-01")).toEqual({ ok: true, value: summer.windows });
  expect(windowsOf("2026-07-02")).toEqual({ ok: true, value: [] });
});

test("a day off has no hours", () => {
  expect(createCalendar().officeHours("2026-11-21")).toEqual({ ok: true, value: [] });
});

test("a day that is not known has no answer", () => {
  expect(createCalendar().officeHours("2032-01-05").ok).toBe(false);
});

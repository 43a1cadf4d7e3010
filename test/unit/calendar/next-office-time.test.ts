import { describe, expect, it } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { momentAt, nextOfficeTime } from "../../../src/domain/calendar/next-office-time.ts";

const calendar = createCalendar();

const next = (day: string, time: string) => {
  const found = nextOfficeTime(calendar, momentAt(day, time));
  return found.ok ? found.value.toFormat("yyyy-MM-dd HH:mm") : found.refusal.word;
};

describe("the next time at which messages may go out", () => {
  it.each([
    ["the moment itself in office hours", "2026-12-03", "08:00", "2026-12-03 08:00"],
    ["the opening of the morning before it", "2026-12-03", "07:59", "2026-12-03 08:00"],
    ["the afternoon over noon", "2026-12-03", "11:00", "2026-12-03 14:00"],
    ["the next day in the evening", "2026-12-03", "16:30", "2026-12-04 08:00"],
    ["Monday on a weekend", "2026-12-05", "09:00", "2026-12-07 08:00"],
    ["the day after a holiday", "2026-11-24", "09:00", "2026-11-25 08:00"],
  ])("is %s", (_title, day, time, expected) => {
    expect(next(day, time)).toBe(expected);
  });

  it("is not made up where a year's holidays are not known", () => {
    expect(next("2039-01-03", "09:00")).toBe("no-holiday-table");
  });

  it("is refused for an office that is never at work", () => {
    const never = createCalendar({ hours: [] });
    expect(() => nextOfficeTime(never, momentAt("2026-12-03", "08:00"))).toThrow("No office hours");
  });
});

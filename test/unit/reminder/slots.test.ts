import { DateTime, IANAZone } from "luxon";
import { describe, expect, test } from "vitest";
import { officeZone } from "../../../src/domain/day.ts";
import { checkHour, slotAt, slotStart, slotsOf } from "../../../src/domain/reminder/slots.ts";
import { calendar } from "./reminder-desk.ts";

const times = (day: string, hour: string | null = null) => {
  const slots = slotsOf(day, { calendar, hour });
  return slots.ok ? slots.value.map(({ time, until }) => `${time} ${until}`) : slots.refusal;
};

test("a working day has a slot at the beginning of each stretch of office hours, which lasts as long", () => {
  expect(times("2026-11-30")).toEqual(["08:00 11:00", "14:00 16:30"]);
});

test("an hour of one's own takes their place, for an hour", () => {
  expect(times("2026-11-30", "06:05")).toEqual(["06:05 07:05"]);
  expect(times("2026-11-30", "17:30")).toEqual(["17:30 18:30"]);
});

test("a day off has none, not even at an hour of one's own", () => {
  expect(times("2026-11-29")).toEqual([]);
  expect(times("2026-02-17", "17:30")).toEqual([]);
});

test("a Saturday that is worked for another day has slots", () => {
  const swapped = times("2026-08-22");
  expect(swapped).toHaveLength(2);
});

test("a day of a year without a table of holidays is refused, never taken for a working day", () => {
  expect(times("2040-03-01")).toEqual({ word: "no-holiday-table", details: { year: 2040 } });
  const moment = DateTime.fromISO("2040-03-01T08:30", { zone: officeZone });
  expect(slotAt(moment, { calendar, zone: officeZone, hour: null })).toBeNull();
});

test("an hour of one's own lies between six in the morning and nine in the evening", () => {
  expect(["06:00", "12:34", "21:00"].map((hour) => checkHour(hour).ok)).toEqual([true, true, true]);
  expect(["05:59", "21:01", "24:00", "8:00", "08:60", "", "aa:bb"].map((hour) => checkHour(hour).ok)).toEqual(
    Array(7).fill(false),
  );
});

describe("the slot of a moment", () => {
  const at = (zone: string, local: string, hour: string | null = null) => {
    const found = slotAt(DateTime.fromISO(local, { zone }), { calendar, zone: IANAZone.create(zone), hour });
    return found && `${found.day} ${found.time}`;
  };

  test("is the one it lies in, from its first minute up to its last", () => {
    const zone = "Asia/Ho_Chi_Minh";
    const minutes = ["07:59:59", "08:00", "10:59:59", "11:00", "13:59", "14:00", "16:29", "16:30"];
    expect(minutes.map((time) => at(zone, `2026-11-30T${time}`))).toEqual([
      null,
      "2026-11-30 08:00",
      "2026-11-30 08:00",
      null,
      null,
      "2026-11-30 14:00",
      "2026-11-30 14:00",
      null,
    ]);
  });

  test("is told by the clock of the office's zone, wherever the moment is told", () => {
    const moment = DateTime.fromISO("2026-11-30T23:30Z");
    expect(slotAt(moment, { calendar, zone: officeZone, hour: null })).toBeNull();
    const sydney = IANAZone.create("Australia/Lord_Howe");
    expect(slotAt(moment, { calendar, zone: sydney, hour: null })?.day).toBe("2026-12-01");
  });

  test("keeps its hour across the change of clocks", () => {
    // Clocks go forward on Sunday 29/3/2026 in London and 8/3 in New York, and half an hour back on 5/4 at Lord Howe.
    expect(["2026-03-27", "2026-03-30"].map((day) => at("Europe/London", `${day}T08:00`))).toEqual([
      "2026-03-27 08:00",
      "2026-03-30 08:00",
    ]);
    const starts = (zone: string, ...days: readonly string[]) =>
      days.map((day) =>
        slotStart({ day, time: "08:00" }, IANAZone.create(zone)).toUTC().toFormat("dd HH:mm"),
      );
    expect(starts("Europe/London", "2026-03-27", "2026-03-30")).toEqual(["27 08:00", "30 07:00"]);
    expect(starts("America/New_York", "2026-03-06", "2026-03-09")).toEqual(["06 13:00", "09 12:00"]);
    expect(starts("Australia/Lord_Howe", "2026-04-03", "2026-04-06")).toEqual(["02 21:00", "05 21:30"]);
  });

  test("is one and the same in an hour that the clock tells twice, and begins later where the clock skips it", () => {
    const london = IANAZone.create("Europe/London");
    // On Sunday 25/10/2026; the office works on it.
    const worked = {
      ...calendar,
      officeHours: () => ({ ok: true as const, value: [{ from: "01:00", until: "02:00" }] }),
    };
    const rules = { calendar: worked, zone: london, hour: null };
    const first = DateTime.fromISO("2026-10-25T00:30Z");
    expect(slotAt(first, rules)).toEqual(slotAt(first.plus({ hours: 1 }), rules));
    expect(slotAt(first, rules)).not.toBeNull();
    expect(slotStart({ day: "2026-03-29", time: "01:30" }, london).toUTC().toFormat("HH:mm")).toBe("01:30");
  });
});

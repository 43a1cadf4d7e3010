import { describe, expect, test } from "vitest";
import { defaultOwnReminders } from "../../../src/domain/reminder/own-reminder-settings.ts";
import { type SnoozeChoice, snoozeUntil, withSnooze } from "../../../src/domain/reminder/snooze.ts";
import { calendar } from "./reminder-desk.ts";

const until = (
  choice: SnoozeChoice,
  today: string,
  {
    lastCallOn = "2024-07-15",
    openUntil = "2024-07-29",
  }: { lastCallOn?: string | null; openUntil?: string } = {},
) => {
  const found = snoozeUntil(choice, { lastCallOn, openUntil }, { calendar, today });
  return found.ok ? found.value : found.refusal.word;
};

describe("what is put off", () => {
  test("comes back after so many days, on a working day, or on the next working morning", () => {
    expect((["1", "3", "7", "morning"] as const).map((choice) => until(choice, "2024-07-03"))).toEqual([
      "2024-07-04",
      "2024-07-08",
      "2024-07-10",
      "2024-07-04",
    ]);
    expect(until("morning", "2024-07-05")).toBe("2024-07-08");
  });

  test("comes back in time, on the last working day at the latest", () => {
    expect(until("7", "2024-07-11")).toBe("2024-07-15");
    expect(until("7", "2024-07-11", { lastCallOn: null })).toBe("2024-07-18");
  });

  test("may be put off past its day once that has come, as long as it is open", () => {
    expect(until("1", "2024-07-15")).toBe("2024-07-16");
    expect(until("7", "2024-07-24")).toBe("2024-07-29");
    expect(until("1", "2024-07-29")).toBe("snooze-past-end");
  });

  test("has no day to come back on in a year without a table of holidays", () => {
    expect(until("7", "2031-12-30", { lastCallOn: null, openUntil: "2032-01-20" })).toBe("no-holiday-table");
  });
});

test("what is put off anew is put off once, and what came back and is over is forgotten", () => {
  const snoozes = [
    { milestone: "again", until: "2024-07-10" },
    { milestone: "over", until: "2024-07-05" },
    { milestone: "back", until: "2024-07-08" },
    { milestone: "away", until: "2024-07-09" },
  ];
  const own = withSnooze(
    { ...defaultOwnReminders, hour: "09:00", snoozes },
    { milestone: "again", until: "2024-07-11" },
    { today: "2024-07-08", open: [{ milestone: "back" }, { milestone: "again" }] },
  );
  expect(own).toEqual({
    ...defaultOwnReminders,
    hour: "09:00",
    snoozes: [
      { milestone: "back", until: "2024-07-08" },
      { milestone: "away", until: "2024-07-09" },
      { milestone: "again", until: "2024-07-11" },
    ],
  });
});

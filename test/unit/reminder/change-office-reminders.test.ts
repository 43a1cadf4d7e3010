import { expect, test } from "vitest";
import { readLeads } from "../../../src/bot/read-leads.ts";
import { changeOfficeReminders } from "../../../src/domain/reminder/change-office-reminders.ts";
import { defaultOfficeReminders } from "../../../src/domain/reminder/office-reminder-settings.ts";
import { planChangedNotice, readPlanChanged } from "../../../src/domain/reminder/plan-changed-notice.ts";

const at = { at: "2026-06-22T01:00:00.000Z", byPersonId: "officer" };
const before = { settings: defaultOfficeReminders, history: [] };

test("what is set is kept with who set it and when; the oldest of many events go", () => {
  let log: Parameters<typeof changeOfficeReminders>[0] = before;
  for (let round = 0; round < 40; round++) {
    const settings = { ...defaultOfficeReminders, capPerWeek: round % 2 === 0 ? 3 : 2 };
    const changed = changeOfficeReminders(log, { ...at, settings });
    if (!changed.ok) throw new Error(changed.refusal.word);
    log = changed.value;
  }
  expect(log.history).toHaveLength(30);
  expect(log.settings.capPerWeek).toBe(2);
});

test("what is out of range is refused, and so is what says the same in other words", () => {
  expect(
    changeOfficeReminders(before, { ...at, settings: { ...defaultOfficeReminders, capPerWeek: 9 } }),
  ).toMatchObject({
    refusal: { word: "cap-out-of-range" },
  });
  const same = { ...defaultOfficeReminders, kinds: { monthlyReport: { isOn: true, leads: [-1, 2] } } };
  expect(changeOfficeReminders(before, { ...at, settings: same })).toMatchObject({
    refusal: { word: "nothing-changed" },
  });
});

test.each([
  ["7, 1, sau 1", [7, 1, -1]],
  ["trước 2 ngày; sau 3 ngày", [2, -3]],
  ["7 và 1", [7, 1]],
  ["7 and after 2 days", [7, -2]],
  ["-2", [-2]],
  ["", undefined],
  ["mai", undefined],
])("%j is read as days", (said, days) => {
  expect(readLeads(said)).toEqual(days);
});

test("a notice of a plan's change keeps what is one person's, and reads it back", () => {
  const of = { planId: "p", before: 1, revision: 2 };
  const { about } = planChangedNotice(of, {
    items: [
      { is: "belowLeastRate", targetRate: 0.9, leastTargetRate: 0.95 },
      { is: "titlesClosed", titles: ["lao_dong_tien_tien"] },
    ],
  });
  expect(readPlanChanged(about)).toEqual({
    ...of,
    belowLeastRate: { targetRate: 0.9, leastTargetRate: 0.95 },
    titlesClosed: ["lao_dong_tien_tien"],
  });
});

test("a notice of days alone holds nothing of the person", () => {
  const of = { planId: "p", before: 1, revision: 2 };
  const { about } = planChangedNotice(of, { items: [{ is: "dates", changes: [] }] });
  expect(readPlanChanged(about)).toEqual({ ...of, belowLeastRate: null, titlesClosed: [] });
});

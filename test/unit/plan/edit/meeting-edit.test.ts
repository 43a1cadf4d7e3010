import { expect, test } from "vitest";
import { isMeeting } from "../../../../src/domain/plan/deadline.ts";
import { checkEdit } from "../../../../src/domain/plan/edit/check-edit.ts";
import { planChanges } from "../../../../src/domain/plan/edit/plan-changes.ts";
import type { PlanEdit } from "../../../../src/domain/plan/edit/plan-edit.ts";
import type { EmulationPlan } from "../../../../src/domain/plan/plan.ts";
import { readPlan } from "../../../../src/domain/plan/read-plan.ts";
import { smallFile, smallPlan } from "../small-plan.ts";

const edit: PlanEdit = {
  sets: "deadline",
  id: null,
  name: "Họp bình xét",
  dueOn: "2024-12-10",
  dueInclusive: true,
  who: null,
};

const edited = (plan: EmulationPlan, change: PlanEdit): EmulationPlan => {
  const checked = checkEdit(plan, change);
  if (!checked.ok) throw new Error(checked.refusal.word);
  return checked.value;
};

const meeting = edited(smallPlan(), { ...edit, at: "14:00", attendees: { of: "unitHeads" } });

test("an officer adds a meeting with its hour and those who come", () => {
  expect(meeting.deadlines).toMatchObject([
    { id: "added-1", dueOn: "2024-12-10", at: "14:00", attendees: { of: "unitHeads" } },
  ]);
  expect(meeting.deadlines.every(isMeeting)).toBe(true);
  expect(edited(smallPlan(), edit).deadlines.some(isMeeting)).toBe(false);
});

test("a change that says nothing of them leaves them, and one that takes them away makes it a deadline again", () => {
  const renamed = edited(meeting, { ...edit, id: "added-1", name: "Họp xét" });
  expect(renamed.deadlines).toMatchObject([{ name: "Họp xét", at: "14:00", attendees: { of: "unitHeads" } }]);
  const plain = edited(meeting, { ...edit, id: "added-1", at: null, attendees: null });
  expect(plain.deadlines.some(isMeeting)).toBe(false);
});

test("another hour is a change of the plan", () => {
  const later = edited(meeting, { ...edit, id: "added-1", at: "15:30" });
  expect(planChanges(meeting, later)).toMatchObject([
    { before: { id: "added-1", value: { at: "14:00" } }, after: { id: "added-1", value: { at: "15:30" } } },
  ]);
});

test("a plan that names no hour, no one who comes and no day for reports is read as it was", () => {
  const file = smallFile({ deadlines: [{ id: "a", name: "Hạn", dueOn: "2024-05-02", dueInclusive: true }] });
  const reading = readPlan(file);
  if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes));
  expect(Object.keys(reading.plan.deadlines[0] ?? {})).not.toContain("at");
  expect(reading.plan).not.toHaveProperty("workReportDay");
});

test("what can't be an hour, those who come, or a day of every month is named with what would be right", () => {
  const reading = readPlan(
    smallFile({
      deadlines: [
        { id: "a", name: "Họp", dueOn: "2024-05-02", dueInclusive: true, at: "24:00" },
        { id: "b", name: "Họp", dueOn: "2024-05-02", dueInclusive: true, attendees: { of: "all" } },
      ],
      workReportDay: 29,
    }),
  );
  expect(reading).toEqual({
    ok: false,
    mistakes: [
      { path: "deadlines[0].at", value: "24:00", expected: "giờ, viết HH:mm (ví dụ 14:00)" },
      {
        path: "deadlines[1].attendees",
        value: "{ of: all }",
        expected: "{ of: staff }, { of: unitHeads }, { of: officers } hoặc { of: unit, unitId: mã đơn vị }",
      },
      { path: "workReportDay", value: "29", expected: "ngày trong tháng, số nguyên từ 1 đến 28" },
    ],
  });
});

import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../../src/domain/calendar/calendar.ts";
import type { StaffKind } from "../../../../src/domain/codes.ts";
import { dateWarnings, yearWithoutHolidays } from "../../../../src/domain/plan/edit/date-warnings.ts";
import { noticesOfPlanChange } from "../../../../src/domain/plan/edit/plan-change-notices.ts";
import { planChanges } from "../../../../src/domain/plan/edit/plan-changes.ts";
import { logged } from "../../../../src/domain/plan/edit/plan-draft.ts";
import { touchedPledges } from "../../../../src/domain/plan/edit/touched-pledges.ts";
import type { EmulationPlan } from "../../../../src/domain/plan/plan.ts";
import type { Pledge } from "../../../../src/domain/pledge.ts";
import { readyPlans } from "../../../../src/plans/ready-plans.ts";
import { smallPlan } from "../small-plan.ts";

const calendar = createCalendar();

const eventsOn = (...days: readonly string[]): EmulationPlan =>
  smallPlan({
    period: { kind: "year", fromYear: 2026, toYear: 2026 },
    events: days.map((on, index) => ({ id: `e${index}`, name: `Việc ${index}`, on })),
  });

describe("an officer is warned of days that are", () => {
  test.each([
    ["2026-06-20", "weekend", null],
    ["2026-09-02", "holiday", "nationalDay"],
    ["2027-01-04", "outsidePeriod", null],
  ])("%s: %s", (on, why, holiday) => {
    expect(dateWarnings(eventsOn(on), calendar)).toEqual([
      expect.objectContaining({ why, holiday, milestone: expect.objectContaining({ on }) }),
    ]);
  });

  test("of a year without a table, and outside the plan", () => {
    const plan = eventsOn("2026-06-22", "2041-06-03");
    expect(dateWarnings(plan, calendar).map(({ why }) => why)).toEqual(["no-holiday-table", "outsidePeriod"]);
    expect(yearWithoutHolidays(plan, calendar)).toBe(2041);
    expect(yearWithoutHolidays(eventsOn("2026-06-22"), calendar)).toBeNull();
  });

  test("nothing is said of working days, anniversaries and months", () => {
    expect(dateWarnings(eventsOn("2026-06-22"), calendar)).toEqual([]);
    const plan = smallPlan({
      phases: [{ id: "a", name: "Đợt", kind: "regular", start: { month: "2024-06" } }],
      anniversaries: [{ id: "b", name: "Kỷ niệm", on: "2024-06-01" }],
    });
    expect(dateWarnings(plan, calendar)).toEqual([]);
  });
});

describe("what changes from one revision to the next", () => {
  const before = smallPlan({
    phases: [{ id: "one", name: "Đợt 1", kind: "regular", end: { on: "2024-06-30" } }],
    deadlines: [{ id: "report", name: "Báo cáo", dueOn: "2024-07-15", dueInclusive: true }],
  });

  test("is nothing between a plan and itself", () => {
    for (const plan of readyPlans()) expect(planChanges(plan, plan)).toEqual([]);
  });

  test("is each thing with what it said and says", () => {
    const after: EmulationPlan = {
      ...before,
      document: { ...before.document, number: "12" },
      phases: before.phases.map((phase) => ({ ...phase, end: { on: "2024-07-31" } })),
      deadlines: [],
      events: [{ id: "added-1", name: "Họp", on: "2024-10-10" }],
      pledging: {
        ...before.pledging,
        leastTargetRate: 0.8,
        titles: [{ title: "lao_dong_tien_tien", staffKinds: ["vien_chuc"] }],
      },
    };
    expect(
      planChanges(before, after).map(({ before: was, after: is }) => [
        was && [was.is, was.value],
        is && [is.is, is.value],
      ]),
    ).toEqual([
      [
        ["number", null],
        ["number", "12"],
      ],
      [
        ["phase", { name: "Đợt 1", kind: "regular", start: null, end: { on: "2024-06-30" } }],
        ["phase", { name: "Đợt 1", kind: "regular", start: null, end: { on: "2024-07-31" } }],
      ],
      [["deadline", { name: "Báo cáo", dueOn: "2024-07-15", dueInclusive: true, who: null }], null],
      [
        ["leastTargetRate", null],
        ["leastTargetRate", 0.8],
      ],
      [
        ["titles", []],
        ["titles", ["lao_dong_tien_tien"]],
      ],
      [null, ["event", { name: "Họp", on: "2024-10-10" }]],
    ]);
  });

  test("is seen in the last day for pledges too", () => {
    const deadline = {
      ...before.deadlines[0],
      id: "p",
      name: "Đăng ký",
      dueOn: "2024-02-01",
      dueInclusive: true,
    };
    const after = smallPlan({ pledging: { deadline: { ...deadline } } });
    expect(planChanges(smallPlan(), after)).toEqual([
      {
        before: { is: "pledgeDeadline", value: null },
        after: { is: "pledgeDeadline", value: { dueOn: "2024-02-01", dueInclusive: true } },
      },
    ]);
  });
});

describe("people whom a change concerns", () => {
  const pledge = (
    personId: string,
    targetRate: number | null,
    titles: Pledge["content"]["titles"] = [],
  ): Pledge => ({
    personId,
    planId: "small",
    state: "registered",
    content: { titles, targetRate, movements: [], initiative: null },
    history: [],
  });
  const withRate = (
    leastTargetRate: number | null,
    titles: EmulationPlan["pledging"]["titles"] = [
      { title: "lao_dong_tien_tien", staffKinds: ["cong_chuc", "vien_chuc"] },
    ],
  ): EmulationPlan => smallPlan({ pledging: { leastTargetRate, titles } });
  const pledges = [
    pledge("low", 0.7),
    pledge("equal", 0.8, ["lao_dong_tien_tien"]),
    pledge("high", 0.9, ["chien_si_thi_dua_co_so"]),
    pledge("silent", null),
    { ...pledge("withdrew", 0.1), state: "withdrawn" as const },
    pledge("left", 0.1),
  ];
  const kinds = new Map<string, StaffKind>(
    ["low", "equal", "high", "silent", "withdrew"].map((id) => [id, "cong_chuc"]),
  );
  const changed = (before: EmulationPlan, after: EmulationPlan) => ({ before, after, pledges, kinds });

  test("are those whose pledge is below the new least rate, and nobody who withdrew or left", () => {
    const change = changed(withRate(null), withRate(0.8));
    expect(noticesOfPlanChange(change)).toEqual([
      { personId: "low", items: [{ is: "belowLeastRate", targetRate: 0.7, leastTargetRate: 0.8 }] },
    ]);
    expect(touchedPledges(change)).toEqual({
      registeredCount: 4,
      byRate: { belowCount: 1, reachedCount: 2, withoutRateCount: 1 },
      closedTitleCount: 0,
      noticeCount: 1,
    });
  });

  test("are nobody by a rate that stays, or goes", () => {
    for (const after of [0.8, null]) {
      const change = changed(withRate(0.8), withRate(after));
      expect(touchedPledges(change).byRate).toBeNull();
      expect(noticesOfPlanChange(change)).toEqual([]);
    }
  });

  test("are those who pledged a title that was open to their kind and no longer is", () => {
    const after = withRate(null, [{ title: "lao_dong_tien_tien", staffKinds: ["vien_chuc"] }]);
    const change = changed(withRate(null), after);
    expect(noticesOfPlanChange(change)).toEqual([
      { personId: "equal", items: [{ is: "titlesClosed", titles: ["lao_dong_tien_tien"] }] },
    ]);
    expect(touchedPledges(change)).toMatchObject({ closedTitleCount: 1, noticeCount: 1 });
    const ofOthers = new Map<string, StaffKind>([["equal", "vien_chuc"]]);
    expect(noticesOfPlanChange({ ...change, kinds: ofOthers })).toEqual([]);
  });

  test("are all who pledged where days change, each with those changes and their own", () => {
    const deadline = { id: "report", name: "Báo cáo", dueOn: "2024-06-01", dueInclusive: true };
    const after = smallPlan({ deadlines: [deadline], pledging: withRate(0.8).pledging });
    const notices = noticesOfPlanChange(changed(withRate(null), after));
    expect(notices.map(({ personId, items }) => [personId, items.map(({ is }) => is)])).toEqual([
      ["low", ["dates", "belowLeastRate"]],
      ["equal", ["dates"]],
      ["high", ["dates"]],
      ["silent", ["dates"]],
    ]);
    expect(notices[0]?.items[0]).toMatchObject({
      changes: [{ before: null, after: { is: "deadline", id: "report" } }],
    });
    const gone = noticesOfPlanChange(changed(after, withRate(0.8)));
    expect(gone[0]?.items[0]).toMatchObject({ changes: [{ before: { id: "report" }, after: null }] });
  });

  test("are nobody where nothing of it concerns them", () => {
    expect(noticesOfPlanChange(changed(withRate(0.8), withRate(0.8)))).toEqual([]);
  });
});

test("the log of a plan grows, and says its newest revision and whether the plan runs", () => {
  const event = { at: "2026-06-22T01:00:00.000Z", byPersonId: "p", note: null } as const;
  const begun = logged(undefined, "small", { ...event, did: "activated", revision: 1 });
  const closed = logged(begun, "small", { ...event, did: "closed", revision: 1 });
  expect(begun).toMatchObject({ planId: "small", revision: 1, state: "active" });
  expect(closed).toMatchObject({ revision: 1, state: "closed" });
  expect(closed.history.map(({ did }) => did)).toEqual(["activated", "closed"]);
  expect(logged(closed, "small", { ...event, did: "changed", revision: 2 })).toMatchObject({
    revision: 2,
    state: "active",
  });
});

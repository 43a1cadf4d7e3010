import { describe, expect, test } from "vitest";
import { choosePush, type DayAhead } from "../../../src/domain/reminder/choose-push.ts";
import type { OpenItem, PastPush } from "../../../src/domain/reminder/open-item.ts";

const item = (
  kind: OpenItem["kind"],
  dueOn: string,
  lead: number,
  more: Partial<OpenItem> = {},
): OpenItem => ({
  kind,
  milestone: kind,
  planId: "small",
  subjectId: null,
  phaseId: null,
  month: null,
  at: null,
  precision: "day",
  dueOn,
  lastCallOn: dueOn,
  openUntil: "2024-08-30",
  lead,
  key: `${kind}@${dueOn}:${lead}`,
  since: "2024-07-08",
  why: { is: "own" },
  missing: { is: kind === "meeting" ? "nothing" : "pledge" },
  ...more,
});

const pledge7 = item("pledgeDeadline", "2024-07-15", 7);
const phase = item("phaseStart", "2024-07-08", 0, { missing: { is: "nothing" } });
const work2 = item("monthlyReport", "2024-07-11", 2, { since: "2024-07-09" });
const duty1 = item("unitDuty", "2024-07-13", 1, { since: "2024-07-12" });

const past = (day: string, ...items: readonly OpenItem[]): PastPush => ({
  day,
  keys: items.map(({ key }) => key),
  isSure: true,
});

// Monday 8/7/2024 through Friday 12/7/2024.
const choose = (
  open: readonly OpenItem[],
  history: readonly PastPush[] = [],
  { day = "2024-07-08", ahead = [] }: { readonly day?: string; readonly ahead?: readonly DayAhead[] } = {},
): readonly string[] => choosePush({ open, history, day, ahead, capPerWeek: 2 }).map(({ kind }) => kind);

describe("a push", () => {
  test("gathers everything that is open, the most urgent first", () => {
    const late = item("pledgeDeadline", "2024-07-05", -1, { milestone: "late" });
    const escalated = item("pledgeDeadline", "2024-07-04", -2, {
      milestone: "others",
      why: { is: "escalated", unitId: "a" },
      missing: { is: "people", count: 3 },
    });
    const meeting = item("meeting", "2024-07-09", 1);
    const open = [phase, pledge7, escalated, work2, late, duty1, meeting];
    expect(choosePush({ open, history: [], day: "2024-07-08", capPerWeek: 2 })).toEqual([
      meeting,
      duty1,
      late,
      work2,
      escalated,
      pledge7,
      phase,
    ]);
  });

  test("puts first of equally urgent things the one that ends first, then by name", () => {
    const sooner = item("unitDuty", "2024-07-14", 7);
    const same = item("unitDuty", "2024-07-15", 7);
    expect(choose([same, pledge7, sooner])).toEqual(["unitDuty", "pledgeDeadline", "unitDuty"]);
    expect(choose([sooner, same, pledge7])).toEqual(["unitDuty", "pledgeDeadline", "unitDuty"]);
  });

  test("is not made where nothing is open, or all of it was told", () => {
    expect(choose([])).toEqual([]);
    expect(choose([pledge7], [past("2024-07-08", pledge7)])).toEqual([]);
  });

  test("tells again what nobody knows to have arrived", () => {
    expect(
      choose([pledge7], [{ ...past("2024-07-08", pledge7), isSure: false }], { day: "2024-07-09" }),
    ).toEqual(["pledgeDeadline"]);
  });

  test("does not tell again, under another lead of one's own, what was told since it was due", () => {
    const changed = { ...pledge7, lead: 10, key: "pledgeDeadline@2024-07-15:10", since: "2024-07-05" };
    expect(choose([changed], [past("2024-07-08", pledge7)], { day: "2024-07-09" })).toEqual([]);
  });

  test("tells again when a nearer lead has come, or the deadline was moved", () => {
    const nearer = { ...pledge7, lead: 1, key: "pledgeDeadline@2024-07-15:1", since: "2024-07-12" };
    expect(choose([nearer], [past("2024-07-08", pledge7)], { day: "2024-07-12" })).toHaveLength(1);
    const moved = item("pledgeDeadline", "2024-07-16", 7);
    expect(choose([moved], [past("2024-07-08", pledge7)], { day: "2024-07-09" })).toHaveLength(1);
  });
});

describe("the cap of the week", () => {
  test("holds for the pushes from Monday to Sunday, and begins anew", () => {
    const two = [past("2024-07-08", phase), { ...past("2024-07-09", work2), isSure: false }];
    expect(choose([duty1], two, { day: "2024-07-13" })).toEqual([]);
    expect(choose([duty1], two, { day: "2024-07-15" })).toEqual(["unitDuty"]);
  });

  test("is kept for the more urgent things to come: what can wait goes with them", () => {
    const ahead = [
      { day: "2024-07-09", open: [phase, work2] },
      { day: "2024-07-12", open: [phase, work2, duty1] },
    ];
    expect(choose([phase], [], { ahead })).toEqual([]);
    expect(choose([phase, work2], [], { day: "2024-07-09", ahead: ahead.slice(1) })).toEqual([
      "monthlyReport",
      "phaseStart",
    ]);
  });

  test("is not kept for what is no more urgent, was told, or leaves a push over", () => {
    expect(choose([pledge7], [], { ahead: [{ day: "2024-07-09", open: [phase] }] })).toHaveLength(1);
    expect(choose([phase], [], { ahead: [{ day: "2024-07-12", open: [duty1] }] })).toHaveLength(1);
    const told = [past("2024-07-08", pledge7)];
    expect(
      choose([phase], told, { day: "2024-07-09", ahead: [{ day: "2024-07-10", open: [pledge7] }] }),
    ).toHaveLength(1);
  });

  test("does not make wait what would be over by then", () => {
    const ending = { ...phase, openUntil: "2024-07-09" };
    const ahead = [
      { day: "2024-07-10", open: [work2] },
      { day: "2024-07-12", open: [duty1] },
    ];
    expect(choose([ending], [], { ahead })).toHaveLength(1);
  });

  test("does not make wait what would be too late by then, and tells of the more urgent along with it", () => {
    const meeting = item("meeting", "2024-07-13", 1);
    const told = [past("2024-07-08", phase)];
    const ahead = [{ day: "2024-07-12", open: [meeting] }];
    expect(choose([pledge7], told, { day: "2024-07-09", ahead })).toEqual([]);
    const tomorrow = item("pledgeDeadline", "2024-07-10", 1);
    expect(choose([tomorrow], told, { day: "2024-07-09", ahead })).toEqual(["pledgeDeadline", "meeting"]);
    const late = item("pledgeDeadline", "2024-07-05", -1);
    expect(choose([late], told, { day: "2024-07-09", ahead })).toEqual([]);
  });

  test("lets the week's last push tell of the deadlines that come later in the week", () => {
    const late = item("unitDuty", "2024-07-11", -1, { milestone: "late" });
    const later = item("monthlyReport", "2024-07-12", 2, { milestone: "later" });
    const ahead = [{ day: "2024-07-10", open: [later, late, phase] }];
    const told = [past("2024-07-08", pledge7)];
    expect(choose([duty1], told, { day: "2024-07-09", ahead })).toEqual(["unitDuty", "monthlyReport"]);
    expect(choose([duty1], [], { day: "2024-07-09", ahead })).toEqual(["unitDuty"]);
  });

  const back = { ...pledge7, key: `${pledge7.key}~2024-07-11`, since: "2024-07-11" };
  const full = [past("2024-07-08", phase), past("2024-07-09", work2)];

  test("does not keep back what the person put off until the day, though something more urgent comes later", () => {
    const ahead = [
      { day: "2024-07-09", open: [work2] },
      { day: "2024-07-12", open: [duty1] },
    ];
    expect(choose([pledge7], [], { ahead })).toEqual([]);
    expect(choose([{ ...pledge7, key: `${pledge7.key}~2024-07-08` }], [], { ahead })).toEqual([
      "pledgeDeadline",
    ]);
  });

  test("does not hold for what the person put off until the day: they named it, and it takes the rest along", () => {
    expect(choose([back], full, { day: "2024-07-11" })).toEqual(["pledgeDeadline"]);
    expect(choose([back, phase], [past("2024-07-08", duty1), past("2024-07-09", work2)])).toEqual([
      "pledgeDeadline",
      "phaseStart",
    ]);
    expect(choose([pledge7], full, { day: "2024-07-11" })).toEqual([]);
  });

  test("does not count a push that the person asked for", () => {
    const history = [past("2024-07-08", phase), past("2024-07-11", back)];
    expect(choose([duty1], history, { day: "2024-07-12" })).toEqual(["unitDuty"]);
  });

  test("holds again for what was put off once it may not have arrived, so that nobody gets it slot after slot", () => {
    const unsure = { ...past("2024-07-11", back), isSure: false };
    expect(choose([back], [...full, unsure], { day: "2024-07-11" })).toEqual([]);
    const one = [past("2024-07-08", phase), unsure];
    expect(choose([back], one, { day: "2024-07-12" })).toEqual(["pledgeDeadline"]);
    expect(choose([back], [...one, unsure], { day: "2024-07-12" })).toEqual([]);
  });

  test("never tells of something before the day to which the person put it off", () => {
    const ahead = [{ day: "2024-07-11", open: [back] }];
    expect(choose([work2], [past("2024-07-08", phase)], { day: "2024-07-09", ahead })).toEqual([
      "monthlyReport",
    ]);
  });
});

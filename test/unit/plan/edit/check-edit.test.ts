import { describe, expect, test } from "vitest";
import { addedId, addedItems } from "../../../../src/domain/plan/edit/added-item.ts";
import { checkEdit } from "../../../../src/domain/plan/edit/check-edit.ts";
import type { PlanEdit } from "../../../../src/domain/plan/edit/plan-edit.ts";
import type { EmulationPlan } from "../../../../src/domain/plan/plan.ts";
import { readyPlans } from "../../../../src/plans/ready-plans.ts";
import { smallPlan } from "../small-plan.ts";

const plan = smallPlan({
  document: { kind: "plan", issuer: "Sở A", title: "Kế hoạch", date: { month: 9, year: 2024 } },
  phases: [
    { id: "one", name: "Đợt 1", kind: "regular", start: { month: "2024-01" }, end: { on: "2024-06-30" } },
    { id: "short", name: "Đợt ngắn", kind: "thematic", onDemand: true },
  ],
  deadlines: [{ id: "report", name: "Báo cáo", dueOn: "2024-07-15", dueInclusive: false, to: "Văn phòng" }],
  events: [{ id: "congress", name: "Đại hội" }],
  anniversaries: [
    { id: "day", name: "Ngày truyền thống", years: 70, from: "1954-05-14" },
    { id: "other", name: "Ngày khác" },
  ],
});

const phase = (edit: Partial<Extract<PlanEdit, { sets: "phase" }>>): PlanEdit => ({
  sets: "phase",
  id: "one",
  name: "Đợt 1",
  kind: "regular",
  startsOn: null,
  endsOn: "2024-06-30",
  ...edit,
});

const deadline = {
  sets: "deadline",
  name: "Nộp",
  dueOn: "2024-03-01",
  dueInclusive: true,
  who: null,
} as const;

const edited = (edit: PlanEdit, of: EmulationPlan = plan): EmulationPlan => {
  const checked = checkEdit(of, edit);
  if (!checked.ok) throw new Error(checked.refusal.word);
  return checked.value;
};

const wordFor = (edit: PlanEdit, of: EmulationPlan = plan) => {
  const checked = checkEdit(of, edit);
  return checked.ok ? "good" : checked.refusal.word;
};

describe("an officer fills in", () => {
  test("number, date of issue and period", () => {
    const after = edited({
      sets: "document",
      number: "12/KH-SCT",
      issuedOn: "2024-09-05",
      startsOn: "2024-01-01",
      endsOn: "2024-12-31",
    });
    expect(after.document).toMatchObject({ number: "12/KH-SCT", date: { day: 5, month: 9, year: 2024 } });
    expect(after.period).toMatchObject({ startsOn: "2024-01-01", endsOn: "2024-12-31" });
  });

  test("no date of issue: what is known of it stays, a whole date goes", () => {
    const none = { sets: "document", number: "1", issuedOn: null, startsOn: null, endsOn: null } as const;
    expect(edited(none).document.date).toEqual({ day: null, month: 9, year: 2024 });
    const dated = edited({ ...none, issuedOn: "2024-09-05" });
    expect(edited({ ...none, number: "2" }, dated).document.date).toBeNull();
    expect(edited(none, smallPlan()).document.date).toBeNull();
  });

  test("a phase's days; without one, a month that is known stays and a day goes", () => {
    expect(edited(phase({ startsOn: "2024-01-15" })).phases[0]).toMatchObject({
      start: { on: "2024-01-15" },
      end: { on: "2024-06-30" },
    });
    expect(edited(phase({ endsOn: null })).phases[0]).toMatchObject({
      start: { month: "2024-01" },
      end: null,
    });
  });

  test("a phase held on demand is no longer so once it has a day", () => {
    const short = { id: "short", name: "Đợt ngắn", kind: "thematic", endsOn: null } as const;
    expect(edited(phase({ ...short, startsOn: "2024-03-01" })).phases[1]?.onDemand).toBe(false);
    expect(edited(phase({ ...short, endsOn: "2024-03-09" })).phases[1]?.onDemand).toBe(false);
    expect(edited(phase({ ...short, name: "Đợt khác" })).phases[1]?.onDemand).toBe(true);
  });

  test("a phase of their own, complete and after the others", () => {
    const { phases } = edited(phase({ id: null, name: "Cao điểm", kind: "peak", startsOn: "2024-05-01" }));
    expect(phases).toHaveLength(3);
    expect(phases[2]).toEqual({
      id: "added-1",
      name: "Cao điểm",
      kind: "peak",
      onDemand: false,
      start: { on: "2024-05-01" },
      end: { on: "2024-06-30" },
      startNote: null,
      endNote: null,
      occasion: null,
      objective: null,
      launchedBy: [],
    });
  });

  test("a deadline: changed, keeping what is not asked; or added", () => {
    expect(edited({ ...deadline, id: "report" }).deadlines).toEqual([
      { ...plan.deadlines[0], name: "Nộp", dueOn: "2024-03-01", dueInclusive: true, who: null },
    ]);
    expect(edited({ ...deadline, id: null, who: "Các phòng" }).deadlines[1]).toEqual({
      id: "added-1",
      name: "Nộp",
      dueOn: "2024-03-01",
      dueInclusive: true,
      who: "Các phòng",
      phaseId: null,
      to: null,
      note: null,
    });
  });

  test("events and the days of anniversaries", () => {
    const congress = { sets: "event", id: "congress", name: "Đại hội", on: "2024-10-10" } as const;
    expect(edited(congress).events).toEqual([{ id: "congress", name: "Đại hội", on: "2024-10-10" }]);
    expect(edited({ ...congress, id: null, name: "Họp 14:00" }).events[1]).toEqual({
      id: "added-1",
      name: "Họp 14:00",
      on: "2024-10-10",
    });
    const anniversary = { sets: "anniversary", id: "day", on: "2024-05-14" } as const;
    expect(edited(anniversary).anniversaries[0]?.on).toBe("2024-05-14");
  });

  test("the last day for pledges, the least rate, the titles", () => {
    const pledging = {
      sets: "pledging",
      dueOn: "2024-02-15",
      dueInclusive: false,
      leastTargetRate: 0.8,
    } as const;
    const after = edited(pledging);
    expect(after.pledging).toMatchObject({
      leastTargetRate: 0.8,
      deadline: { id: "pledging", dueOn: "2024-02-15", dueInclusive: false },
    });
    expect(edited({ ...pledging, dueOn: null }, after).pledging.deadline).toBeNull();
    const titles = [{ title: "lao_dong_tien_tien" as const, staffKinds: ["cong_chuc" as const] }];
    expect(edited({ sets: "titles", titles }).pledging.titles).toEqual(titles);
  });

  test("what they added they take out again, and its id is not that of what stays", () => {
    const one = edited({ ...deadline, id: null });
    const two = edited({ ...deadline, id: null, name: "Nộp lại" }, one);
    const without = edited({ sets: "removal", list: "deadlines", id: "added-1" }, two);
    expect(without.deadlines.map(({ id }) => id)).toEqual(["report", "added-2"]);
    expect(addedId(without.deadlines)).toBe("added-3");
    expect(addedItems(without)).toEqual([{ list: "deadlines", id: "added-2", name: "Nộp lại" }]);
  });
});

test.each<[string, PlanEdit]>([
  ["end-before-start", phase({ startsOn: "2024-07-01" })],
  [
    "end-before-start",
    { sets: "document", number: null, issuedOn: null, startsOn: "2024-05-02", endsOn: "2024-05-01" },
  ],
  ["plan-mistakes", phase({ endsOn: "2023-12-31" })],
  ["plan-mistakes", { sets: "anniversary", id: "day", on: "2024-05-15" }],
  ["plan-item-gone", phase({ id: "two" })],
  ["plan-item-gone", { ...deadline, id: "two" }],
  ["plan-item-gone", { sets: "event", id: "two", name: "x", on: "2024-01-01" }],
  ["plan-item-gone", { sets: "anniversary", id: "two", on: "2024-01-01" }],
  ["plan-item-gone", { sets: "removal", list: "phases", id: "one" }],
  ["nothing-changed", phase({})],
  ["nothing-changed", { sets: "titles", titles: [] }],
])("refused: %s", (word, edit) => {
  expect(wordFor(edit)).toBe(word);
});

test("a contradiction is told with what stands there and what would be right", () => {
  const checked = checkEdit(plan, phase({ endsOn: "2023-12-31" }));
  expect(checked).toMatchObject({
    refusal: { details: { mistakes: "{ on: 2023-12-31 } → kết thúc từ 2024-01-01 trở đi (ngày bắt đầu)" } },
  });
});

test("forty of a kind are enough", () => {
  const full = Array.from({ length: 39 }).reduce<EmulationPlan>(
    (before) => edited({ ...deadline, id: null }, before),
    plan,
  );
  expect(full.deadlines).toHaveLength(40);
  expect(wordFor({ ...deadline, id: null }, full)).toBe("plan-full");
  expect(wordFor({ ...deadline, id: "report" }, full)).toBe("good");
});

test("each ready plan takes a phase, a deadline, an event", () => {
  for (const ready of readyPlans()) {
    const day = `${ready.period.fromYear}-06-01`;
    const withPhase = edited(phase({ id: null, startsOn: day, endsOn: day }), ready);
    const withDeadline = edited({ ...deadline, id: null, dueOn: day }, withPhase);
    const all = edited({ sets: "event", id: null, name: "Họp", on: day }, withDeadline);
    expect(addedItems(all).map(({ list }) => list)).toEqual(["phases", "deadlines", "events"]);
  }
});

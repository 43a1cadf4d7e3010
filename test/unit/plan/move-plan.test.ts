import { describe, expect, test } from "vitest";
import { movePlan } from "../../../src/domain/plan/move-plan.ts";
import { readPlan } from "../../../src/domain/plan/read-plan.ts";
import { planNamed } from "./plan-named.ts";
import { smallPlan, smallTarget } from "./small-plan.ts";

describe("Hà Tĩnh 2022 moved to 2026", () => {
  const moved = movePlan(planNamed("ha-tinh-2022"), 2026);

  test("has an id of its own, and no number, date or cause", () => {
    expect(moved.id).toBe("ha-tinh-2022-2026");
    expect(moved.document).toMatchObject({ number: null, date: null });
    expect(moved.respondsTo).toBeNull();
    expect(moved.period).toMatchObject({ fromYear: 2026, toYear: 2026, label: "năm 2026" });
  });

  test("keeps its phases and deadlines, four years later", () => {
    expect(moved.phases.map(({ start, end }) => [start, end])).toEqual([
      [{ month: "2026-01" }, { on: "2026-06-30" }],
      [{ on: "2026-07-01" }, { on: "2026-12-31" }],
      [null, null],
    ]);
    expect(moved.deadlines.map(({ dueOn, dueInclusive }) => [dueOn, dueInclusive])).toEqual([
      ["2026-07-15", false],
      ["2026-12-31", false],
    ]);
  });

  test("counts the years of its anniversaries anew", () => {
    expect(moved.anniversaries[0]).toMatchObject({ from: "1930-02-03", on: "2026-02-03", years: 96 });
    expect(moved.anniversaries[6]).toMatchObject({ on: "2026-06-15", years: 69 });
  });

  test("speaks of the new year wherever it spoke of its own, and of no other", () => {
    expect(moved.document.title).toMatch(/Công Thương 2026$/);
    expect(moved.theme?.text).toMatch(/năm 2026$/);
    expect(moved.phases[0]?.objective).toMatch(/năm 2026$/);
    expect(moved.legalBases[0]).toMatchObject({ issuedOn: "2014-04-07" });
  });

  test("moves the years of targets and what they are compared with", () => {
    const rank = moved.targets.find(({ id }) => id === "par-index-rank");
    expect(rank).toMatchObject({
      years: { fromYear: 2026, toYear: 2026 },
      base: { year: 2025, value: null },
    });
  });

  test("carries on a movement without the years that are over", () => {
    expect(moved.movements[0]).toMatchObject({ id: "new-rural-province", years: null });
    expect(movePlan(planNamed("ha-tinh-2022"), 2023).movements[0]?.years).toEqual({
      fromYear: 2021,
      toYear: 2025,
    });
  });

  test("is itself a right plan with the same titles to pledge", () => {
    expect(readPlan(moved)).toEqual({ ok: true, plan: moved });
    expect(moved.pledging).toEqual(planNamed("ha-tinh-2022").pledging);
  });
});

describe("29 February", () => {
  const leap = smallPlan({
    phases: [{ id: "a", name: "Đợt", kind: "peak", start: { on: "2024-02-29" }, end: { month: "2024-02" } }],
    deadlines: [{ id: "d", name: "Hạn", dueOn: "2024-02-29", dueInclusive: true, note: "Năm 2024" }],
    anniversaries: [{ id: "n", name: "Ngày", from: "1960-02-29", on: "2024-02-29", years: 64 }],
  });

  test("becomes the 28th in a year without it, and comes back for the anniversary", () => {
    const moved = movePlan(leap, 2025);
    expect(moved.phases[0]).toMatchObject({ start: { on: "2025-02-28" }, end: { month: "2025-02" } });
    expect(moved.deadlines[0]).toMatchObject({ dueOn: "2025-02-28", note: "Năm 2025" });
    expect(moved.anniversaries[0]).toMatchObject({ on: "2025-02-28", years: 65 });
    expect(movePlan(moved, 2028).anniversaries[0]).toMatchObject({ on: "2028-02-29", years: 68 });
  });

  test("stays in another leap year", () => {
    expect(movePlan(leap, 2028).deadlines[0]?.dueOn).toBe("2028-02-29");
  });
});

test("an anniversary without its first day keeps its day of the year", () => {
  const plan = smallPlan({
    anniversaries: [
      { id: "a", name: "Ngày", years: 50, from: null, on: "2024-03-24" },
      { id: "b", name: "Ngày", years: 50, from: null, on: null },
    ],
  });
  expect(movePlan(plan, 2026).anniversaries.map(({ years, on }) => [years, on])).toEqual([
    [52, "2026-03-24"],
    [52, null],
  ]);
});

test("a plan of several years moves as a whole, its years in words too", () => {
  const moved = movePlan(planNamed("quang-ngai-2025-2030"), 2031);
  expect(moved.period).toMatchObject({ fromYear: 2031, toYear: 2036, label: "giai đoạn 2031-2036" });
  expect(moved.targets.find(({ id }) => id === "industry-value-added")).toMatchObject({
    years: { fromYear: 2036, toYear: 2036 },
    goal: { value: 49_500 },
  });
});

test("everything else with a day moves along: period, events, duties, pledge deadline", () => {
  const plan = smallPlan({
    period: { kind: "year", fromYear: 2024, toYear: 2024, startsOn: "2024-01-02", endsOn: "2024-12-30" },
    targets: [smallTarget({ base: { year: 2023, value: 4 } })],
    events: [{ id: "e", name: "Đại hội", on: "2024-10-01" }],
    duties: [{ id: "d", role: "reporter", tasks: ["Báo cáo"], until: "2024-11-15" }],
    pledging: { deadline: { id: "pledge", name: "Đăng ký 2024", dueOn: "2024-03-31", dueInclusive: true } },
  });
  const moved = movePlan(plan, 2026);
  expect(moved.period).toMatchObject({ startsOn: "2026-01-02", endsOn: "2026-12-30" });
  expect(moved.targets[0]).toMatchObject({ years: null, base: { year: 2025, value: null } });
  expect(moved.events[0]?.on).toBe("2026-10-01");
  expect(moved.duties[0]?.until).toBe("2026-11-15");
  expect(moved.pledging.deadline).toMatchObject({ name: "Đăng ký 2026", dueOn: "2026-03-31" });
});

import { describe, expect, test } from "vitest";
import { planNamed } from "../plan/plan-named.ts";
import { smallPlan, smallTarget } from "../plan/small-plan.ts";
import { judgedOn, type Said } from "./recorded.ts";

const haTinh = planNamed("ha-tinh-2022");
const quangNgai = planNamed("quang-ngai-2025-2030");
const vpub = planNamed("vpub-quang-ngai-2025");

const stateOf = (id: string, all: readonly Said[], today = "2022-06-22"): string =>
  judgedOn(haTinh, id, { all, today, saidOn: "2022-06-22" }).state;

describe("titles that others decide", () => {
  const id = "fighters-base";

  test("are reached as soon as enough are decided, on course by what is expected alone", () => {
    expect(stateOf(id, [{ period: "2022", value: 9 }])).toBe("met");
    expect(stateOf(id, [{ period: "2022", value: 4, forecast: 9 }])).toBe("onTrack");
    expect(stateOf(id, [{ period: "2022", forecast: 8 }])).toBe("atRisk");
    expect(stateOf(id, [{ period: "2022", forecast: 5 }])).toBe("behind");
    expect(stateOf(id, [{ period: "2022", value: 4 }])).toBe("unknown");
  });

  test("are what was recorded, once the year is over", () => {
    expect(stateOf(id, [{ period: "2022", value: 9 }], "2023-02-01")).toBe("met");
    expect(stateOf(id, [{ period: "2022", value: 4, forecast: 9 }], "2023-02-01")).toBe("missed");
    expect(stateOf(id, [{ period: "2022", forecast: 9 }], "2023-02-01")).toBe("met");
    expect(stateOf(id, [], "2023-02-01")).toBe("unknown");
  });
});

describe("the rating of several collectives", () => {
  test("is that of the lowest of them, which stands first", () => {
    const all: Said[] = [
      { period: "2022", of: "Đoàn Thanh niên", rating: "hoan_thanh_xuat_sac" },
      { period: "2022", of: "Công đoàn", rating: "hoan_thanh_tot" },
    ];
    const judged = judgedOn(haTinh, "unions-rating", { all, today: "2022-12-01" });
    expect([judged.state, judged.figures.map(({ of }) => of)]).toEqual([
      "atRisk",
      ["Công đoàn", "Đoàn Thanh niên"],
    ]);
    expect(judgedOn(haTinh, "unions-rating", { all, today: "2023-01-02" }).state).toBe("missed");
    const [best] = all;
    const alone = { all: best ? [best] : [], today: "2022-12-01" };
    expect(judgedOn(haTinh, "unions-rating", alone).state).toBe("onTrack");
  });
});

describe("a rank", () => {
  const id = "par-index-rank";

  test("is held against that of the year before: more places up is better, a higher number worse", () => {
    const ranked = (now: Partial<Said>) => [
      { period: "2021", value: 30 },
      { period: "2022", ...now },
    ];
    expect(judgedOn(haTinh, id, { all: ranked({ value: 27 }), today: "2022-06-22" })).toMatchObject({
      state: "met",
      judgement: { figure: 3, expected: 3 },
    });
    expect(stateOf(id, ranked({ value: 28 }))).toBe("behind");
    expect(stateOf(id, ranked({ forecast: 26 }))).toBe("onTrack");
    expect(stateOf(id, ranked({ value: 33 }), "2023-05-01")).toBe("missed");
  });

  test("tells nothing without the year before, nor without its own", () => {
    const missing = (all: readonly Said[]) =>
      judgedOn(haTinh, id, { all, today: "2022-06-22" }).judgement.missing;
    expect(missing([{ period: "2022", value: 27 }])).toBe("base");
    expect(missing([{ period: "2021", value: 30 }])).toBe("forecast");
    expect(missing([])).toBe("forecast");
  });
});

describe("an index with a score and a rank", () => {
  const id = "index-par";
  const before = { period: "2024", value: 88.1, rank: 20 };
  const judged = (now: Partial<Said>, all: readonly Said[] = [before]) =>
    judgedOn(vpub, id, { all: [...all, { period: "2025", ...now }], today: "2025-06-22" });

  test("has risen where both have", () => {
    expect(judged({ value: 89, rank: 15 })).toMatchObject({ state: "met", judgement: { figure: 89 } });
  });

  test("is as the worse of both is", () => {
    expect(judged({ value: 89, rank: 22 })).toMatchObject({
      state: "behind",
      judgement: { figure: 22, expected: 20 },
    });
    expect(judged({ value: 87, rank: 15 })).toMatchObject({ state: "behind", judgement: { figure: 87 } });
    expect(judged({ value: 89, rank: 20 }).state).toBe("atRisk");
  });

  test("is judged by what is known of it", () => {
    expect(judged({ value: 89 }).state).toBe("met");
    expect(judged({ forecast: 89 }).state).toBe("onTrack");
    expect(judged({ rank: 15 }).state).toBe("met");
    expect(judged({ rank: 15 }, []).judgement.missing).toBe("base");
    expect(judged({ value: 89, rank: 15 }, [{ period: "2024", rank: 20 }]).state).toBe("met");
  });
});

describe("what grows over years", () => {
  const today = "2028-03-01";

  test("is held against its own base, and is reached in its last year alone", () => {
    const all = [
      { period: "2025", value: 25_000 },
      { period: "2027", value: 34_000 },
    ];
    const judged = judgedOn(quangNgai, "industry-value-added", { all, today });
    expect(judged).toMatchObject({ state: "onTrack", derivedFrom: null, judgement: { figure: 34_000 } });
    expect(judged.figures.map(({ period }) => period)).toEqual(["2027", "2025"]);
    const slow = [
      { period: "2025", value: 25_000 },
      { period: "2027", value: 26_000 },
    ];
    expect(judgedOn(quangNgai, "industry-value-added", { all: slow, today }).state).toBe("behind");
    const done = [
      { period: "2025", value: 25_000 },
      { period: "2030", value: 50_000 },
    ];
    const over = { all: done, today: "2031-03-01" };
    expect(judgedOn(quangNgai, "industry-value-added", over).state).toBe("met");
  });

  test("has its growth reckoned from it", () => {
    const all = [
      { target: "industry-value-added", period: "2025", value: 100 },
      { target: "industry-value-added", period: "2026", value: 113 },
    ];
    const judged = judgedOn(quangNgai, "industry-growth", { all, today });
    expect(judged).toMatchObject({ state: "onTrack", derivedFrom: "industry-value-added" });
    expect(judged.figures.map(({ period }) => period)).toEqual(["2026", "2025"]);
  });

  test("has its growth reckoned from yearly percents too, as far as no year is missing", () => {
    const grown = (...years: readonly [string, number][]) =>
      judgedOn(quangNgai, "industry-growth", {
        all: years.map(([period, value]) => ({ period, value })),
        today,
      });
    expect(grown(["2026", 13], ["2027", 13])).toMatchObject({
      state: "onTrack",
      derivedFrom: "industry-growth",
    });
    expect(grown(["2026", 14], ["2027", 5]).state).toBe("atRisk");
    expect(grown(["2026", 1], ["2027", 2]).state).toBe("behind");
    expect(grown(["2027", 30]).judgement.missing).toBe("figure");
  });

  test("begins with its first figure where nothing says with which", () => {
    const plan = smallPlan({
      period: { kind: "multiYear", fromYear: 2021, toYear: 2025 },
      targets: [
        smallTarget({ id: "turnover", metric: "exportTurnover", unit: "millionDollar" }),
        smallTarget({
          id: "growth",
          metric: "averageYearlyGrowth",
          unit: "percentPerYear",
          goal: { operator: "equal", value: 10 },
          years: { fromYear: 2022, toYear: 2025 },
        }),
      ],
    });
    const on = { today: "2023-06-01" };
    const turnover = [
      { period: "2021", value: 3, dueYear: 2025 },
      { period: "2022", value: 4 },
    ];
    expect(judgedOn(plan, "turnover", { all: turnover, ...on }).state).toBe("onTrack");
    const [undated] = turnover.map(({ period, value }) => ({ period, value }));
    expect(judgedOn(plan, "turnover", { all: undated ? [undated] : [], ...on }).judgement.missing).toBe(
      "window",
    );
    expect(judgedOn(plan, "growth", { all: [{ period: "2022", value: 12 }], ...on }).state).toBe("onTrack");
    expect(judgedOn(plan, "growth", { all: [], ...on }).judgement.missing).toBe("base");
  });

  test("has no growth reckoned from what is no figure of a year", () => {
    const growth = { metric: "averageYearlyGrowth", unit: "percentPerYear", growthOf: "level" };
    const plan = smallPlan({
      targets: [
        smallTarget({ id: "level", metric: "other", unit: "billionDong" }),
        smallTarget({
          id: "growth",
          ...growth,
          base: { year: 2023 },
          years: { fromYear: 2024, toYear: 2024 },
        }),
      ],
    });
    const all = [{ target: "level", period: "whole", value: 5 }];
    expect(judgedOn(plan, "growth", { all, today: "2024-06-01" }).judgement.missing).toBe("base");
  });
});

describe("things that add up", () => {
  test("are reached once they are there, by what the standard says", () => {
    const culture = (isReached: boolean) =>
      judgedOn(quangNgai, "party-culture-standard", {
        all: [{ period: "whole", isReached }],
        today: "2026-06-01",
      }).state;
    expect([culture(true), culture(false)]).toEqual(["met", "unknown"]);
    const meetings = (value: number, today = "2026-06-20") =>
      judgedOn(quangNgai, "party-thematic-meeting", { all: [{ period: "2026-Q2", value }], today }).state;
    expect([meetings(1), meetings(0)]).toEqual(["met", "atRisk"]);
  });

  test("of which a part is there are on course", () => {
    const plan = smallPlan({ targets: [smallTarget({ cadence: "year" })] });
    const one = { all: [{ period: "2024", value: 3 }], today: "2024-06-30" };
    expect(judgedOn(plan, "target", one).state).toBe("onTrack");
  });
});

test("between phases nothing is known of what each phase asks for", () => {
  const plan = smallPlan({
    phases: [
      { id: "a", name: "Đợt 1", kind: "regular", start: { on: "2024-01-01" }, end: { on: "2024-03-31" } },
    ],
    targets: [smallTarget({ cadence: "phase" })],
  });
  expect(judgedOn(plan, "target", { all: [], today: "2024-02-01" }).period).toBe("phase:a");
  expect(judgedOn(plan, "target", { all: [], today: "2024-06-01" })).toMatchObject({
    period: null,
    state: "unknown",
  });
});

test("of what the plan words alone the office's word counts", () => {
  const said = (assessment: "onTrack" | "atRisk" | "behind", today = "2022-06-01") =>
    judgedOn(haTinh, "half-year", {
      all: [{ period: "phase:phase-1", assessment }],
      today,
      saidOn: "2022-06-01",
    }).state;
  expect([said("onTrack"), said("atRisk"), said("behind")]).toEqual(["onTrack", "atRisk", "behind"]);
  expect([said("onTrack", "2022-07-15"), said("behind", "2022-07-15")]).toEqual(["met", "missed"]);
});

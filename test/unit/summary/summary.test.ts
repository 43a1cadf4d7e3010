import { describe, expect, test } from "vitest";
import { unknownFor } from "../../../src/domain/plan/judge/judgement.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { emptyTally, officeTallyOf } from "../../../src/domain/standing/add-tallies.ts";
import { noPaces } from "../../../src/domain/standing/paces.ts";
import type { MonthTally, PlanTally, Tally } from "../../../src/domain/standing/tally.ts";
import { dueMonth, monthsOf, summaryFigures, unitFigures } from "../../../src/domain/summary/summary.ts";
import { countStates, targetStates } from "../../../src/domain/summary/target-states.ts";
import { shortOf, titleShares } from "../../../src/domain/summary/title-shares.ts";
import { demoPlanHere as plan } from "../../support/standing/standing-office.ts";

const month = (reported: number, assigned: number, least: number, most = least): MonthTally => ({
  ...{ reported, assigned, done: assigned, doneUnknown: 0, waiting: reported - 5 },
  ...{ leastWellDone: least, mostWellDone: most },
});

const whole = {
  people: { onTrack: 5, atRisk: 1, behind: 1 },
  titles: { chien_si_thi_dua_co_so: { onTrack: 5, atRisk: 2 } },
};
const planTally: PlanTally = {
  ...{ registered: 7, late: 1, withdrawn: 2, waiting: 3, rates: {} },
  titles: { lao_dong_tien_tien: 4, chien_si_thi_dua_co_so: 7 },
  paces: { whole, phases: { "phase-1": { people: { atRisk: 7 }, titles: {} } } },
};
const tally: Tally = {
  people: 10,
  plans: { [plan.id]: planTally },
  months: { "2025-12": month(9, 900, 900), "2026-02": month(8, 100, 80, 90), "2026-05": month(6, 100, 90) },
  builtFrom: 1,
};

const scope = { plan, phase: null, today: "2026-06-22" };
const phaseOf = (id: string) => plan.phases.find((one) => one.id === id) ?? null;

describe("the figures of a plan", () => {
  test("are those of its months, with the rate of all tasks as an interval", () => {
    expect(summaryFigures(tally, scope)).toMatchObject({
      ...{ people: 10, registered: 7, late: 1, withdrawn: 2, states: whole.people },
      wellDoneTaskRate: { low: 0.85, high: 0.9, exact: false },
      assigned: 200,
      reports: { month: "2026-05", count: 6 },
      waiting: { pledges: 3, reports: 4 },
    });
  });

  test("of a phase are those of its months; what was at risk is behind once they are over", () => {
    const first = { ...scope, phase: phaseOf("phase-1") };
    expect(summaryFigures(tally, first).states).toEqual({ atRisk: 7 });
    const after = { ...first, today: "2026-07-01" };
    expect(summaryFigures(tally, after)).toMatchObject({
      states: { behind: 7 },
      reports: { month: "2026-06", count: 0 },
    });
    const second = { ...scope, phase: phaseOf("phase-2") };
    expect(summaryFigures(tally, second)).toMatchObject({
      ...{ registered: 7, states: {}, wellDoneTaskRate: null, assigned: 0, reports: null },
    });
    const unset = { ...scope, phase: phaseOf("thematic") };
    expect(monthsOf(unset)).toBeNull();
    expect(summaryFigures(tally, unset)).toMatchObject({
      ...{ states: {}, wellDoneTaskRate: null, reports: null, waiting: { pledges: 3, reports: 0 } },
    });
  });

  test("of nobody are none", () => {
    expect(summaryFigures(emptyTally, scope)).toMatchObject({
      waiting: { pledges: 0, reports: 0 },
      ...{ people: 0, registered: 0, late: 0, withdrawn: 0, states: {}, wellDoneTaskRate: null },
    });
  });

  test("a plan that is over tells its last month, and one that begins this month none", () => {
    expect(dueMonth({ ...scope, today: "2027-04-01" })).toBe("2026-12");
    expect(dueMonth({ ...scope, today: "2026-01-31" })).toBeNull();
    expect(summaryFigures(tally, { ...scope, today: "2027-04-01" }).states).toEqual({
      ...{ onTrack: 5, behind: 2 },
    });
  });
});

describe("the units of an office", () => {
  const office = officeTallyOf({ a: tally, gone: { ...emptyTally, people: 2 } });

  test("stand in the office's order, those of nobody too, and those that it lists no more", () => {
    const units = [
      { id: "b", name: "Phòng B" },
      { id: "a", name: "Phòng A" },
    ];
    expect(unitFigures(office, units, scope)).toEqual([
      {
        ...{ unit: units[0], people: 0, registered: 0, late: 0, reported: 0, titles: {} },
        ...{ states: {}, titleStates: {} },
      },
      {
        ...{ unit: units[1], people: 10, registered: 7, late: 1, reported: 6, titles: planTally.titles },
        ...{ states: whole.people, titleStates: whole.titles },
      },
      {
        ...{ unit: { id: "gone", name: "gone" }, people: 2, registered: 0, late: 0, reported: 0 },
        ...{ titles: {}, states: {}, titleStates: {} },
      },
    ]);
    expect(unitFigures(office, [], { ...scope, today: "2026-01-05" })[0]?.reported).toBeNull();
  });
});

describe("titles against the plan's numbers", () => {
  const shares = titleShares(plan, planTally.titles, whole.titles);

  test("name what is open, counted, or striven for, lowest first", () => {
    expect(shares.map(({ title, registered, planned }) => [title, registered, planned?.from])).toEqual([
      ["lao_dong_tien_tien", 4, 100],
      ["chien_si_thi_dua_co_so", 7, 9],
      ["chien_si_thi_dua_tinh", 0, 1],
    ]);
    const bare = { targets: [], pledging: { ...plan.pledging, titles: [] } };
    expect(titleShares(bare, { chien_si_thi_dua_bo: 1 }, {})).toEqual([
      { title: "chien_si_thi_dua_bo", registered: 1, states: {}, planned: null },
    ]);
  });

  test("say how many are still to register, where the plan counts persons", () => {
    const [advanced, fighters, provincial] = shares;
    expect(advanced && shortOf(advanced)).toBeNull();
    expect(fighters && shortOf(fighters)).toBe(2);
    expect(provincial && shortOf(provincial)).toBe(1);
    expect(fighters && shortOf({ ...fighters, registered: 12 })).toBe(0);
    expect(fighters && shortOf({ ...fighters, planned: null })).toBeNull();
    const more = fighters?.planned && { ...fighters.planned, fromIncluded: false };
    expect(fighters && shortOf({ ...fighters, planned: more ?? null })).toBe(3);
  });
});

describe("the targets of the plan", () => {
  const stateOf = (id: string, more: { tally?: Tally; today?: string; plan?: EmulationPlan } = {}) =>
    targetStates({ plan, tally, recorded: {}, today: "2026-06-22", ...more }).find(
      ({ target }) => target.id === id,
    )?.judgement.verdict;
  const withStates = (states: Record<string, number>): Tally => ({
    ...tally,
    plans: {
      [plan.id]: {
        ...planTally,
        paces: { whole: { people: {}, titles: { chien_si_thi_dua_co_so: states } }, phases: {} },
      },
    },
  });

  test("that count titles are on track once enough people are", () => {
    expect(stateOf("fighters-base", { tally: withStates({ onTrack: 9 }) })).toBe("onTrack");
  });

  test("are unknown while people may still register, or figures are missing that would decide", () => {
    expect(stateOf("fighters-base")).toBe("unknown");
    const afterwards = { today: "2026-09-01" };
    expect(stateOf("fighters-base", { ...afterwards, tally: withStates({ onTrack: 5, unknown: 4 }) })).toBe(
      "unknown",
    );
    expect(stateOf("fighters-base", { ...afterwards, tally: withStates({ onTrack: 8, atRisk: 4 }) })).toBe(
      "atRisk",
    );
    expect(stateOf("fighters-base", { ...afterwards, tally: withStates({ onTrack: 5, atRisk: 4 }) })).toBe(
      "behind",
    );
    const endless = { ...plan, pledging: { ...plan.pledging, deadline: null } };
    expect(
      stateOf("fighters-base", { ...afterwards, plan: endless, tally: withStates({ onTrack: 5 }) }),
    ).toBe("unknown");
    const ended = { ...endless, period: { ...plan.period, endsOn: "2026-08-31" } };
    expect(stateOf("fighters-base", { ...afterwards, plan: ended, tally: withStates({ onTrack: 5 }) })).toBe(
      "behind",
    );
  });

  test("that nobody recorded anything of are unknown, and what was recorded counts", () => {
    expect(stateOf("office-rating")).toBe("unknown");
    const judged = { ...unknownFor("rating", "rating"), verdict: "atRisk", missing: null } as const;
    const recorded = { "office-rating": judged, "par-index-rank": unknownFor("forecast", "forecast") };
    const states = targetStates({ plan, tally, recorded, today: "2026-06-22" });
    expect(states.find(({ target }) => target.id === "office-rating")?.judgement).toBe(judged);
    expect(countStates(states)).toEqual({ onTrack: 0, atRisk: 1, behind: 0, unknown: 14 });
    expect(stateOf("fighters-base", { tally: { ...tally, plans: {} } })).toBe("unknown");
  });

  test("of taking part are judged by who registered", () => {
    const [first] = plan.targets;
    const taking: Partial<(typeof plan.targets)[number]> = {
      ...{ id: "all", name: "100 % tham gia", metric: "participationRate", unit: "percent" },
      ...{ goal: { operator: "equal", value: 100 }, awards: [] },
    };
    const wanting = {
      ...plan,
      targets: [{ ...(first as (typeof plan.targets)[number]), ...taking }],
    };
    const stateFor = (of: Tally) => stateOf("all", { plan: wanting, tally: of });
    expect(stateFor(tally)).toBe("behind");
    expect(stateFor({ ...tally, people: 7 })).toBe("onTrack");
    expect(stateFor({ ...tally, people: 0 })).toBe("unknown");
    expect(stateFor({ ...tally, plans: {} })).toBe("behind");
  });

  test("that name no title of persons, or several, are not counted from pledges", () => {
    const [first] = plan.targets;
    const target = { ...(first as (typeof plan.targets)[number]), metric: "titleCount" as const };
    const goal = { operator: "equal", value: 1 } as const;
    const judged = (more: Partial<typeof target>) =>
      stateOf("one", { plan: { ...plan, targets: [{ ...target, id: "one", goal, ...more }] } });
    const person = { audience: "individual" } as const;
    expect(judged({ awards: ["chien_si_thi_dua_co_so"] })).toBe("unknown");
    expect(judged({ ...person, awards: [] })).toBe("unknown");
    expect(judged({ ...person, awards: ["chien_si_thi_dua_co_so", "chien_si_thi_dua_tinh"] })).toBe(
      "unknown",
    );
    expect(judged({ ...person, awards: ["chien_si_thi_dua_co_so"] })).toBe("onTrack");
  });
});

test("nobody's pace is nothing", () => expect(noPaces.people).toEqual({}));

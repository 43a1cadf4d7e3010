import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { checkDuty, sameDuty, withContent, withReopening } from "../../../src/domain/duties/change-duty.ts";
import { type DutyContent, openDuty } from "../../../src/domain/duties/duty-record.ts";
import { dutyState } from "../../../src/domain/duties/duty-state.ts";
import { type PlanDuty, planDuties } from "../../../src/domain/duties/plan-duties.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { readyPlan, readyPlans } from "../../../src/plans/ready-plans.ts";

const planNamed = (id: string): EmulationPlan => {
  const plan = readyPlan(id);
  if (!plan) throw new Error(`There is no ready plan ${id}.`);
  return plan;
};

const haTinh = planNamed("ha-tinh-2022");
const special = planNamed("quang-ngai-2021");

const dutyNamed = (plan: EmulationPlan, id: string): PlanDuty => {
  const duty = planDuties(plan, "2022-06-22").find((one) => one.id === id);
  if (!duty) throw new Error(`${plan.id} has no duty ${id}.`);
  return duty;
};

describe("the duties of a plan", () => {
  test.each(readyPlans().map((plan) => [plan.id, plan] as const))("%s names some, each once", (_id, plan) => {
    const ids = planDuties(plan, "2022-06-22").map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("what is dated comes first, by its last allowed day or the end of its phase, then what has no day, then what recurs", () => {
    const listed = planDuties(haTinh, "2022-06-22").map(({ id, lastDay, phase, recurs }) => [
      id,
      lastDay ?? phase?.endsOn ?? recurs,
    ]);
    expect(listed.slice(0, 4)).toEqual([
      ["duty:units-report.phase-1", "2022-06-30"],
      ["deadline:phase-1-review", "2022-07-14"],
      ["deadline:year-review", "2022-12-30"],
      ["duty:units-report.phase-2", "2022-12-31"],
    ]);
    expect(listed.at(-1)).toEqual(["duty:office-publish", "promptly"]);
    expect(listed).toHaveLength(11);
  });

  test("units do for themselves what the plan asks of all of them, and nobody else's", () => {
    const ofUnits = (plan: EmulationPlan) =>
      planDuties(plan, "2022-06-22")
        .filter(({ isOfUnits }) => isOfUnits)
        .map(({ id }) => id);
    expect(ofUnits(special)).toEqual(["deadline:special-dossier", "duty:units-implement"]);
    expect(ofUnits(planNamed("vpub-quang-ngai-2025"))).toEqual([
      "duty:units-implement",
      "duty:units-register",
      "duty:units-issues",
    ]);
  });

  test("papers belong to the deadline of their phase", () => {
    expect(dutyNamed(special, "deadline:special-dossier").papers.map(({ id }) => id)).toEqual([
      "submission",
      "minutes",
      "achievement-report",
    ]);
  });

  test("papers without a deadline are each a duty by itself", () => {
    const [first, second, ...others] = special.dossier;
    if (!first || !second) throw new Error("The plan asks for no paper.");
    const dossier = [{ ...first, phaseId: null }, second, ...others];
    const papers = planDuties({ ...special, deadlines: [], dossier }, "2022-06-22").filter(({ id }) =>
      id.startsWith("paper:"),
    );
    expect(papers.map(({ id, lastDay }) => [id, lastDay])).toEqual([
      ["paper:submission", null],
      ["paper:minutes", null],
      ["paper:achievement-report", null],
    ]);
  });

  test("a duty has the day until which it runs", () => {
    const [duty] = haTinh.duties;
    if (!duty) throw new Error("The plan names no duty.");
    const plan = { ...haTinh, duties: [{ ...duty, until: "2022-01-05" }] };
    expect(planDuties(plan, "2022-06-22")[0]).toMatchObject({
      id: "duty:units-inform",
      lastDay: "2022-01-05",
    });
  });
});

describe("a duty that is done again and again", () => {
  const [some] = haTinh.duties;
  if (!some) throw new Error("The plan names no duty.");
  const listed = (frequency: "monthly" | "quarterly" | "yearly", today: string) =>
    planDuties({ ...haTinh, deadlines: [], dossier: [], duties: [{ ...some, frequency }] }, today).map(
      ({ id, period, lastDay, recurs }) => [id, period?.last, lastDay, recurs],
    );

  test.each([
    [
      "monthly",
      "2022-03-15",
      [
        ["2022-01", "2022-01"],
        ["2022-02", "2022-02"],
        ["2022-03", "2022-03"],
      ],
    ],
    [
      "quarterly",
      "2022-08-01",
      [
        ["2022-01", "2022-03"],
        ["2022-04", "2022-06"],
        ["2022-07", "2022-09"],
      ],
    ],
    ["yearly", "2022-08-01", [["2022-01", "2022-12"]]],
    ["quarterly", "2021-10-01", [["2022-01", "2022-03"]]],
    ["yearly", "2023-02-01", [["2022-01", "2022-12"]]],
  ] as const)(
    "%s, on %s: recorded for each period until now, with no day set",
    (frequency, today, periods) => {
      const expected = periods.map(([first, last]) => [`duty:${some.id}.${first}`, last, null, null]);
      expect(listed(frequency, today)).toEqual(expected);
    },
  );

  test("periods that ended long ago are recorded no more", () => {
    expect(listed("monthly", "2022-12-20").map(([id]) => id)).toEqual(
      ["06", "07", "08", "09", "10", "11", "12"].map((month) => `duty:${some.id}.2022-${month}`),
    );
  });

  test("a plan that names its days begins and ends with them", () => {
    const period = { ...haTinh.period, startsOn: "2022-03-10", endsOn: "2022-11-30" };
    const plan = {
      ...haTinh,
      period,
      deadlines: [],
      dossier: [],
      duties: [{ ...some, frequency: "monthly" as const }],
    };
    expect(planDuties(plan, "2022-04-01").map(({ period: of }) => of?.first)).toEqual(["2022-03", "2022-04"]);
    expect(planDuties(plan, "2023-01-01").at(-1)?.period?.first).toBe("2022-11");
  });
});

describe("what can be said of a duty", () => {
  const duty = dutyNamed(haTinh, "deadline:phase-1-review");
  const dossier = dutyNamed(special, "deadline:special-dossier");
  const papers = ["submission", "minutes", "achievement-report"];
  const word = (said: Partial<DutyContent>, of = { plan: haTinh, duty }, today = "2022-07-10") => {
    const result = checkDuty({ ...openDuty, ...said }, { ...of, today });
    return result.ok ? "good" : result.refusal;
  };

  test("it is done today at the latest, and not before the plan begins", () => {
    expect(word({ closedOn: "2022-07-10" })).toBe("good");
    expect(word({ closedOn: "2022-07-11" })).toMatchObject({ word: "duty-in-future" });
    expect(word({ closedOn: "2022-01-01" })).toBe("good");
    expect(word({ closedOn: "2021-12-31" })).toEqual({
      word: "duty-before-plan",
      details: { earliest: "2022-01-01" },
    });
    const plan = { ...haTinh, period: { ...haTinh.period, startsOn: "2022-03-01" } };
    expect(word({ closedOn: "2022-02-28" }, { plan, duty })).toMatchObject({ word: "duty-before-plan" });
  });

  test("a document has a day, and without one nothing is said", () => {
    expect(word({ documentNumber: "12/BC" })).toMatchObject({ word: "duty-number-without-day" });
    expect(word({})).toMatchObject({ word: "duty-nothing-said" });
  });

  test("a dossier is done once all papers are there; before that some can be ticked", () => {
    const of = { plan: special, duty: dossier };
    expect(word({ papers: ["minutes"] }, of)).toBe("good");
    expect(word({ papers: ["minutes"], closedOn: "2021-04-10" }, of)).toEqual({
      word: "duty-papers-lacking",
      details: {
        papers: "Tờ trình đề nghị khen thưởng; Báo cáo thành tích của tập thể, cá nhân",
      },
    });
    expect(word({ papers, closedOn: "2021-04-10" }, of)).toBe("good");
  });
});

test("all that happened to a duty stays: ticked, closed, corrected, reopened with its papers kept", () => {
  const key = { planId: "p", dutyId: "d", unitId: "u" };
  const act = (at: string) => ({ at, byPersonId: "me" });
  const ticked = withContent(undefined, key, { content: { ...openDuty, papers: ["a"] }, act: act("1") });
  const done = { closedOn: "2026-06-01", documentNumber: null, papers: ["a", "b"] };
  const closed = withContent(ticked, key, { content: done, act: act("2") });
  const corrected = withContent(closed, key, { content: { ...done, documentNumber: "12" }, act: act("3") });
  const reopened = withReopening(corrected, { reason: "notAccepted", act: act("4") });
  expect(reopened).toMatchObject({ ...key, content: { ...openDuty, papers: ["a", "b"] } });
  expect(reopened.history.map(({ at, did, content, reason }) => [at, did, content.closedOn, reason])).toEqual(
    [
      ["1", "ticked", null, null],
      ["2", "closed", "2026-06-01", null],
      ["3", "corrected", "2026-06-01", null],
      ["4", "reopened", null, "notAccepted"],
    ],
  );
});

test("two say the same only with the same day, number and papers", () => {
  const one = { closedOn: "2026-06-01", documentNumber: "1", papers: ["a"] };
  const others = [
    { ...one, closedOn: null },
    { ...one, documentNumber: null },
    { ...one, papers: [] },
  ];
  expect(sameDuty(one, { ...one })).toBe(true);
  expect(others.map((other) => sameDuty(one, other))).toEqual([false, false, false]);
});

test.each([
  ["dated, before", { lastDay: "2026-06-26" }, {}, { is: "ahead", workingDays: 4 }],
  ["on the last day", { lastDay: "2026-06-22" }, {}, { is: "dueToday" }],
  ["after it", { lastDay: "2026-06-18" }, {}, { is: "overdue", workingDays: 2 }],
  ["in a year without holidays", { lastDay: "2040-06-18" }, {}, { is: "ahead", workingDays: null }],
  ["without a day", { lastDay: null }, {}, { is: "undated" }],
  ["recurring", { lastDay: null, recurs: "periodic" as const }, {}, { is: "recurs", frequency: "periodic" }],
  ["done in time", { lastDay: "2026-06-18" }, { closedOn: "2026-06-18" }, { is: "done", late: false }],
  ["done late", { lastDay: "2026-06-18" }, { closedOn: "2026-06-19" }, { is: "done", late: true }],
  ["done, with no day set", { lastDay: null }, { closedOn: "2026-06-19" }, { is: "done", late: false }],
])("a duty %s", (_name, duty, said, state) => {
  const seen = { calendar: createCalendar(), today: "2026-06-22" };
  expect(dutyState({ recurs: null, ...duty }, { ...openDuty, ...said }, seen)).toMatchObject(state);
});

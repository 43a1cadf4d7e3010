import { describe, expect, test } from "vitest";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import type { OfficeReminderSettings } from "../../../src/domain/reminder/office-reminder-settings.ts";
import { type Desk, openOn, planWith } from "./reminder-desk.ts";

const milestone = (id: string, desk: Desk, day: string) => openOn(desk, day).find((one) => one.id === id);

const callsOf = (id: string, desk: Desk, day: string): readonly string[] =>
  milestone(id, desk, day)?.calls.map(({ lead, on }) => `${on} ${lead}`) ?? [];

const pledgeBy = (dueOn: string, dueInclusive = true): EmulationPlan =>
  planWith({ pledging: { deadline: { id: "p", name: "Đăng ký", dueOn, dueInclusive } } });

const kindSettings = (kinds: OfficeReminderSettings["kinds"]): Partial<OfficeReminderSettings> => ({ kinds });

describe("a deadline", () => {
  test("is told of 7 days and 1 day ahead and a working day after, counted from the last allowed day", () => {
    const desk = { plans: [pledgeBy("2024-07-18", false)] };
    expect(callsOf("pledge:small", desk, "2024-07-10")).toEqual([
      "2024-07-10 7",
      "2024-07-16 1",
      "2024-07-18 -1",
    ]);
  });

  test("is told of on the working day before where that falls on a day off, and after it on the next", () => {
    const desk = { plans: [pledgeBy("2024-07-14")] };
    expect(callsOf("pledge:small", desk, "2024-07-10")).toEqual([
      "2024-07-05 7",
      "2024-07-12 1",
      "2024-07-15 -1",
    ]);
  });

  test("right after Tết has one call before the holiday, the nearest", () => {
    const desk = { plans: [pledgeBy("2024-02-15")] };
    expect(callsOf("pledge:small", desk, "2024-02-07")).toEqual(["2024-02-07 1", "2024-02-16 -1"]);
  });

  test("stays open for ten working days and is dropped then", () => {
    const desk = { plans: [pledgeBy("2024-07-15")] };
    expect(milestone("pledge:small", desk, "2024-07-29")).toMatchObject({
      openUntil: "2024-07-29",
      lastCallOn: "2024-07-15",
      escalates: { unitHead: { lead: -2, on: "2024-07-17" }, officer: { lead: -4, on: "2024-07-19" } },
    });
    expect(milestone("pledge:small", desk, "2024-07-30")).toBeUndefined();
  });

  test("that passed before its plan was active is not asked for; a phase that had begun is news", () => {
    const plans = [
      planWith({
        pledging: { deadline: { id: "p", name: "Đăng ký", dueOn: "2024-07-12", dueInclusive: true } },
        phases: [{ id: "a", name: "Đợt", kind: "regular", start: { on: "2024-07-12" } }],
      }),
    ];
    const ids = (activeSince: string) =>
      openOn({ plans, activeSince: { small: activeSince } }, "2024-07-15").map(({ id }) => id);
    expect(ids("2024-07-15")).toEqual(["phase:small:a", "work:2024-07"]);
    expect(ids("2024-07-12")).toEqual(["phase:small:a", "pledge:small", "work:2024-07"]);
  });
});

describe("the report of a month's work", () => {
  const yearPlan = planWith();

  test("is due on the office's day of the next month, or on the earliest that a plan says", () => {
    const due = (plans: readonly EmulationPlan[], workReportDay = 5) =>
      milestone("work:2024-03", { plans, settings: { workReportDay } }, "2024-04-02")?.dueOn;
    expect(due([yearPlan])).toBe("2024-04-05");
    expect(due([yearPlan], 10)).toBe("2024-04-10");
    expect(due([yearPlan, planWith({ id: "other", workReportDay: 3 })])).toBe("2024-04-03");
  });

  test("is told of 2 days ahead and a working day after", () => {
    expect(callsOf("work:2024-03", { plans: [yearPlan] }, "2024-04-03")).toEqual([
      "2024-04-03 2",
      "2024-04-08 -1",
    ]);
  });

  test("is asked for of the months that a plan covers in part, and of no others", () => {
    const plans = [
      planWith({
        period: {
          kind: "year",
          fromYear: 2024,
          toYear: 2024,
          startsOn: "2024-02-20",
          endsOn: "2024-04-10",
        },
      }),
    ];
    const months = ["2024-02-05", "2024-03-05", "2024-04-05", "2024-05-06", "2024-06-05"].flatMap((day) =>
      openOn({ plans }, day)
        .filter(({ dueOn }) => dueOn.slice(0, 7) === day.slice(0, 7))
        .map(({ id }) => id),
    );
    expect(months).toEqual(["work:2024-02", "work:2024-03", "work:2024-04"]);
  });

  test("of a month whose day passed before any plan was active is not asked for", () => {
    const desk = { plans: [yearPlan], activeSince: { small: "2024-04-08" } };
    expect(milestone("work:2024-03", desk, "2024-04-08")).toBeUndefined();
    expect(milestone("work:2024-04", desk, "2024-04-08")).toBeDefined();
  });
});

describe("a phase", () => {
  const phases = [
    { id: "a", name: "Đợt một", kind: "regular", start: { month: "2024-06" } },
    { id: "b", name: "Đợt hai", kind: "thematic", start: { on: "2024-06-03" } },
    { id: "c", name: "Đợt ba", kind: "thematic", onDemand: true },
  ];

  test("is told of on the day it starts, on the working day after where that is a day off, with how sure it is", () => {
    const found = openOn({ plans: [planWith({ phases })] }, "2024-06-03").filter(({ id }) =>
      id.startsWith("phase"),
    );
    expect(found.map(({ id, kind, calls, precision }) => [id, kind, precision, calls[0]?.on])).toEqual([
      ["phase:small:a", "phaseStart", "month", "2024-06-03"],
      ["phase:small:b", "thematicPhase", "day", "2024-06-03"],
    ]);
  });

  test("waits through a week for those whom no card reached", () => {
    const desk = { plans: [planWith({ phases })] };
    expect(milestone("phase:small:b", desk, "2024-06-10")).toBeDefined();
    expect(milestone("phase:small:b", desk, "2024-06-11")).toBeUndefined();
  });
});

describe("a duty", () => {
  const phases = [
    { id: "one", name: "Đợt một", kind: "regular", end: { on: "2024-06-28" } },
    { id: "two", name: "Đợt hai", kind: "regular", end: { on: "2024-12-31" } },
    { id: "three", name: "Đợt ba", kind: "special" },
  ];
  const report = {
    id: "report",
    role: "reporter",
    actor: "Các phòng, đơn vị",
    tasks: ["Báo cáo đợt"],
    frequency: "eachPhase",
  };
  const plan = planWith({
    phases,
    duties: [
      report,
      { id: "watch", role: "monitor", tasks: ["Theo dõi"], frequency: "monthly", until: "2024-06-28" },
    ],
    deadlines: [
      { id: "review", name: "Sơ kết", dueOn: "2024-07-15", dueInclusive: false, phaseId: "one" },
      { id: "final", name: "Tổng kết", dueOn: "2024-12-20", dueInclusive: true, phaseId: "two" },
      { id: "later", name: "Hồ sơ", dueOn: "2024-12-25", dueInclusive: true, phaseId: "two" },
    ],
  });

  test("without a day of its own is told of once, when its phase is over", () => {
    const found = milestone("duty:small:duty:report.one", { plans: [plan] }, "2024-07-01");
    expect(found).toMatchObject({
      precision: "none",
      phaseId: "one",
      audience: { of: "unitHeads" },
      calls: [{ lead: -1, on: "2024-07-01" }],
      escalates: { unitHead: null, officer: null },
    });
  });

  test("without a day of its own comes a week before the first deadline of a phase that is reviewed before its end", () => {
    const found = milestone("duty:small:duty:report.two", { plans: [plan] }, "2024-12-13");
    expect(found).toMatchObject({ dueOn: "2024-12-20", calls: [{ lead: 7, on: "2024-12-13" }] });
  });

  test("after a phase whose end is open comes before its deadline, and without one there is no day to tell of it", () => {
    const open = (deadlines: readonly object[]) =>
      openOn(
        {
          plans: [planWith({ phases: [{ ...phases[2], end: null }], duties: [report], deadlines })],
        },
        "2024-06-03",
      ).filter(({ kind, precision }) => kind === "unitDuty" && precision === "none");
    expect(open([])).toEqual([]);
    expect(
      open([{ id: "r", name: "Sơ kết", dueOn: "2024-06-10", dueInclusive: true, phaseId: "three" }]),
    ).toMatchObject([{ id: "duty:small:duty:report.three", dueOn: "2024-06-10" }]);
  });

  test("that goes on as long as the plan runs is never asked for, not even on its last day", () => {
    expect(milestone("duty:small:duty:watch", { plans: [plan] }, "2024-06-28")).toBeUndefined();
  });

  test("of the office concerns the officers, and nobody above them", () => {
    expect(milestone("duty:small:deadline:review", { plans: [plan] }, "2024-07-10")).toMatchObject({
      audience: { of: "officers" },
      dueOn: "2024-07-14",
      escalates: { unitHead: null, officer: null },
    });
  });

  test("of each unit is told to the officers two working days after", () => {
    const plans = [
      planWith({
        deadlines: [
          { id: "r", name: "Báo cáo", dueOn: "2024-07-12", dueInclusive: true, who: "Các phòng chuyên môn" },
        ],
      }),
    ];
    expect(milestone("duty:small:deadline:r", { plans }, "2024-07-12")).toMatchObject({
      audience: { of: "unitHeads" },
      escalates: { unitHead: null, officer: { lead: -2, on: "2024-07-16" } },
    });
  });
});

describe("what an officer adds with an hour or with those who come", () => {
  const meeting = { id: "m", name: "Họp bình xét", dueOn: "2024-12-10", dueInclusive: true };

  test("is a meeting, told of the working day before and over with its day", () => {
    const plans = [planWith({ deadlines: [{ ...meeting, at: "14:00" }] })];
    expect(milestone("meeting:small:m", { plans }, "2024-12-09")).toMatchObject({
      at: "14:00",
      audience: { of: "staff", staffKinds: null },
      calls: [{ lead: 1, on: "2024-12-09" }],
      openUntil: "2024-12-10",
    });
    expect(milestone("duty:small:deadline:m", { plans }, "2024-12-09")).toBeUndefined();
  });

  test("concerns those it names", () => {
    const audience = (attendees: object) =>
      milestone(
        "meeting:small:m",
        { plans: [planWith({ deadlines: [{ ...meeting, attendees }] })] },
        "2024-12-09",
      );
    expect(audience({ of: "unit", unitId: "a" })).toMatchObject({
      audience: { of: "unit", unitId: "a" },
      at: null,
    });
    expect(audience({ of: "officers" })).toMatchObject({ audience: { of: "officers" } });
    expect(audience({ of: "staff" })).toMatchObject({ audience: { of: "staff", staffKinds: null } });
  });
});

describe("an office's settings", () => {
  const plans = [
    planWith({
      pledging: { deadline: { id: "p", name: "Đăng ký", dueOn: "2024-07-15", dueInclusive: true } },
      anniversaries: [
        { id: "day", name: "Ngày", on: "2024-07-15" },
        { id: "open", name: "Ngày khác" },
      ],
    }),
  ];
  const ids = (settings?: Partial<OfficeReminderSettings>) =>
    openOn({ plans, ...(settings ? { settings } : {}) }, "2024-07-15").map(({ id }) => id);

  test("leave anniversaries off until somebody wants them", () => {
    expect(ids()).toEqual(["pledge:small", "work:2024-06", "work:2024-07"]);
    expect(ids(kindSettings({ anniversary: { isOn: true } }))).toEqual([
      "pledge:small",
      "anniversary:small:day",
      "work:2024-06",
      "work:2024-07",
    ]);
  });

  test("turn a kind off for everybody", () => {
    expect(ids(kindSettings({ pledgeDeadline: { isOn: false }, monthlyReport: { isOn: false } }))).toEqual(
      [],
    );
  });

  test("give a kind other leads and another escalation, for which it stays open", () => {
    const settings = kindSettings({
      pledgeDeadline: { leads: [3, 10, -12, 3], escalation: { unitHead: null, officer: 13 } },
    });
    const found = milestone("pledge:small", { plans, settings }, "2024-07-15");
    expect(found?.calls.map(({ lead }) => lead)).toEqual([10, 3, -12]);
    expect(found).toMatchObject({
      openUntil: "2024-08-01",
      escalates: { unitHead: null, officer: { lead: -13, on: "2024-08-01" } },
    });
  });

  test("without any lead make no reminder", () => {
    expect(ids(kindSettings({ pledgeDeadline: { leads: [] }, monthlyReport: { leads: [] } }))).toEqual([]);
  });
});

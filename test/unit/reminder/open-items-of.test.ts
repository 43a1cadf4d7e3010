import { describe, expect, test } from "vitest";
import { closedDutiesOf } from "../../../src/domain/reminder/duty-key.ts";
import { type Desk, headOf, itemsOn, keysOn, officer, planWith, somebody } from "./reminder-desk.ts";

const pledgeDeadline = { id: "p", name: "Đăng ký", dueOn: "2024-07-15", dueInclusive: true };
const pledging: Desk = { plans: [planWith({ pledging: { deadline: pledgeDeadline } })] };
const pledged = { pledges: { small: { state: "registered" as const } } };

describe("somebody who has not pledged", () => {
  test("is reminded by the nearest lead that has come, from the first through the end", () => {
    const keys = [
      "2024-07-05",
      "2024-07-08",
      "2024-07-12",
      "2024-07-15",
      "2024-07-16",
      "2024-07-29",
      "2024-07-30",
    ];
    expect(keys.map((day) => keysOn(pledging, somebody("x"), day))).toEqual([
      [],
      ["pledge:small@2024-07-15:7"],
      ["pledge:small@2024-07-15:1"],
      ["pledge:small@2024-07-15:1"],
      ["pledge:small@2024-07-15:-1"],
      ["pledge:small@2024-07-15:-1"],
      [],
    ]);
  });

  test("is told what is missing and why them, since when", () => {
    expect(
      itemsOn(pledging, somebody("x"), "2024-07-15").find(({ kind }) => kind === "pledgeDeadline"),
    ).toEqual({
      kind: "pledgeDeadline",
      planId: "small",
      subjectId: "p",
      phaseId: null,
      month: null,
      at: null,
      precision: "day",
      dueOn: "2024-07-15",
      lastCallOn: "2024-07-15",
      openUntil: "2024-07-29",
      milestone: "pledge:small",
      lead: 1,
      since: "2024-07-12",
      key: "pledge:small@2024-07-15:1",
      why: { is: "own" },
      missing: { is: "pledge" },
    });
  });

  test("is not once they pledged, or took their pledge back", () => {
    expect(keysOn(pledging, somebody("x", pledged), "2024-07-12")).toEqual([]);
    expect(
      keysOn(pledging, somebody("x", { pledges: { small: { state: "withdrawn" } } }), "2024-07-12"),
    ).toEqual([]);
    expect(
      keysOn(pledging, somebody("x", { pledges: { other: { state: "registered" } } }), "2024-07-12"),
    ).toHaveLength(1);
  });

  test("is not where the plan opens its titles to other kinds of staff alone", () => {
    const titles = [{ title: "lao_dong_tien_tien", staffKinds: ["cong_chuc"] }];
    const desk = { plans: [planWith({ pledging: { deadline: pledgeDeadline, titles } })] };
    expect(keysOn(desk, somebody("x"), "2024-07-12")).toHaveLength(1);
    expect(keysOn(desk, somebody("x", { staffKind: "nguoi_lao_dong" }), "2024-07-12")).toEqual([]);
  });

  test("is not where they only run the installation, or only stand in for others", () => {
    const only = (grant: object) => ({ ...somebody("x"), grants: [grant] }) as ReturnType<typeof somebody>;
    const acting = { standsInForId: "y", from: "2024-07-01", to: "2024-07-31" };
    expect(keysOn(pledging, only({ role: "admin", scope: "office" }), "2024-07-12")).toEqual([]);
    expect(
      keysOn(pledging, only({ role: "unitHead", scope: { unitId: "a" }, acting }), "2024-07-12"),
    ).toEqual([]);
  });
});

describe("a month's work", () => {
  const desk: Desk = { plans: [planWith()] };
  const months = (person: ReturnType<typeof somebody>) =>
    itemsOn(desk, person, "2024-04-08").map(({ key }) => key);

  test("is asked for until it is reported", () => {
    expect(months(somebody("x"))).toEqual(["work:2024-03@2024-04-05:-1"]);
    expect(months(somebody("x", { work: { "2024-03": {} } }))).toEqual([]);
  });

  test("is not asked for of a month that was over when they joined", () => {
    expect(months(somebody("x", { joinedOn: "2024-04-01" }))).toEqual([]);
    expect(months(somebody("x", { joinedOn: "2024-03-20" }))).toHaveLength(1);
    expect(months(somebody("x", { joinedOn: null }))).toHaveLength(1);
  });
});

describe("the duty", () => {
  const deadline = (who: string | null) => ({
    id: "r",
    name: "Báo cáo",
    dueOn: "2024-07-12",
    dueInclusive: true,
    who,
  });
  const ofUnits: Desk = { plans: [planWith({ deadlines: [deadline("Các phòng chuyên môn")] })] };
  const ofOffice: Desk = { plans: [planWith({ deadlines: [deadline(null)] })] };
  const acting = { standsInForId: "head-a", from: "2024-07-08", to: "2024-07-12" };

  test("of each unit reminds its head until the unit's is done", () => {
    expect(keysOn(ofUnits, headOf("a"), "2024-07-12")).toEqual(["duty:small:deadline:r:a@2024-07-12:1"]);
    expect(keysOn(ofUnits, somebody("x"), "2024-07-12")).toEqual([]);
    const content = { closedOn: "2024-07-10", documentNumber: null, papers: [] };
    const closed = [
      ...closedDutiesOf([
        { planId: "small", dutyId: "deadline:r", unitId: "a", content },
        { planId: "small", dutyId: "deadline:r", unitId: "b", content: { ...content, closedOn: null } },
      ]),
    ];
    expect(keysOn({ ...ofUnits, closed }, headOf("a"), "2024-07-12")).toEqual([]);
    expect(keysOn({ ...ofUnits, closed }, headOf("b"), "2024-07-12")).toHaveLength(1);
  });

  test("reminds a deputy on the days on which they stand in for the head", () => {
    const deputy = somebody("d", { grants: [{ role: "unitHead", scope: { unitId: "a" }, acting }] });
    expect(keysOn(ofUnits, deputy, "2024-07-12")).toEqual(["duty:small:deadline:r:a@2024-07-12:1"]);
    expect(keysOn(ofUnits, deputy, "2024-07-15")).toEqual([]);
  });

  test("reminds who heads two units of each, and who heads the office of none", () => {
    const both = headOf("a", {
      grants: ["a", "b"].map((unitId) => ({ role: "unitHead", scope: { unitId } })),
    });
    expect(keysOn(ofUnits, both, "2024-07-12")).toEqual([
      "duty:small:deadline:r:a@2024-07-12:1",
      "duty:small:deadline:r:b@2024-07-12:1",
    ]);
    expect(
      keysOn(ofUnits, headOf("a", { grants: [{ role: "unitHead", scope: "office" }] }), "2024-07-12"),
    ).toEqual([]);
  });

  test("of the office reminds its officers until it is done", () => {
    expect(keysOn(ofOffice, officer(), "2024-07-12")).toEqual(["duty:small:deadline:r:office@2024-07-12:1"]);
    expect(keysOn({ ...ofOffice, closed: ["small:deadline:r:office"] }, officer(), "2024-07-12")).toEqual([]);
    expect(keysOn(ofOffice, headOf("a"), "2024-07-12")).toEqual([]);
  });

  test("of units that is late is told to the officers, how many units", () => {
    const others = [headOf("a"), headOf("b"), headOf("b", { personId: "second" }), headOf("c")];
    const desk = { ...ofUnits, others, closed: ["small:deadline:r:c"] };
    expect(itemsOn(desk, officer(), "2024-07-16").find(({ kind }) => kind === "unitDuty")).toMatchObject({
      key: "late:duty:small:deadline:r:office@2024-07-12:-2",
      why: { is: "escalated", unitId: null },
      missing: { is: "units", count: 2 },
    });
    expect(keysOn(desk, officer(), "2024-07-15")).toEqual([]);
  });

  test("of a unit that the officer heads is not told to them as others'", () => {
    const both = officer({
      grants: [
        { role: "officer", scope: "office" },
        { role: "unitHead", scope: { unitId: "o" } },
      ],
    });
    expect(keysOn(ofUnits, both, "2024-07-16")).toEqual(["duty:small:deadline:r:o@2024-07-12:-1"]);
  });
});

describe("what is late", () => {
  const others = [somebody("1"), somebody("2"), somebody("3", pledged), somebody("4", { unitId: "b" })];
  const desk: Desk = { ...pledging, others };
  const late = (person: ReturnType<typeof somebody>, day: string) =>
    itemsOn(desk, person, day).filter(({ why, kind }) => why.is === "escalated" && kind === "pledgeDeadline");

  test("is told to the head of the unit after two working days, gathered, and to the officer after four", () => {
    expect(late(headOf("a", pledged), "2024-07-16")).toEqual([]);
    expect(late(headOf("a", pledged), "2024-07-17")).toMatchObject([
      {
        milestone: "late:pledge:small:a",
        key: "late:pledge:small:a@2024-07-15:-2",
        lead: -2,
        since: "2024-07-17",
        why: { is: "escalated", unitId: "a" },
        missing: { is: "people", count: 2 },
      },
    ]);
    expect(late(officer(pledged), "2024-07-18")).toEqual([]);
    expect(late(officer(pledged), "2024-07-19")).toMatchObject([
      {
        milestone: "late:pledge:small:office",
        why: { is: "escalated", unitId: null },
        missing: { is: "people", count: 3 },
      },
    ]);
  });

  test("does not count the one who is told, nor is anything told where nobody else is late", () => {
    expect(late(headOf("a"), "2024-07-17")).toMatchObject([{ missing: { count: 2 } }]);
    expect(late(headOf("c"), "2024-07-17")).toEqual([]);
    expect(late(headOf("d", pledged), "2024-07-17")).toEqual([]);
    expect(late(officer(), "2024-07-19")).toMatchObject([{ missing: { count: 3 } }]);
  });
});

describe("a meeting", () => {
  const meeting = (more: object): Desk => ({
    plans: [
      planWith({
        deadlines: [{ id: "m", name: "Họp bình xét", dueOn: "2024-12-10", dueInclusive: true, ...more }],
      }),
    ],
  });
  const key = "meeting:small:m@2024-12-10:1";

  test("is told of until it begins", () => {
    const desk = meeting({ at: "14:00" });
    expect(keysOn({ ...desk, time: "08:00" }, somebody("x"), "2024-12-06")).toEqual([]);
    expect(keysOn({ ...desk, time: "17:00" }, somebody("x"), "2024-12-09")).toEqual([key]);
    expect(keysOn({ ...desk, time: "13:59" }, somebody("x"), "2024-12-10")).toEqual([key]);
    expect(keysOn({ ...desk, time: "14:00" }, somebody("x"), "2024-12-10")).toEqual([]);
    expect(keysOn({ ...desk, time: "08:00" }, somebody("x"), "2024-12-11")).toEqual([]);
  });

  test("is told to those who come", () => {
    const told = (attendees: object) =>
      [somebody("x"), somebody("y", { unitId: "b" }), headOf("b"), officer()]
        .filter((person) => keysOn(meeting({ attendees }), person, "2024-12-09").includes(key))
        .map(({ personId }) => personId);
    expect(told({ of: "staff" })).toEqual(["x", "y", "head-b", "officer"]);
    expect(told({ of: "unitHeads" })).toEqual(["head-b"]);
    expect(told({ of: "officers" })).toEqual(["officer"]);
    expect(told({ of: "unit", unitId: "b" })).toEqual(["y", "head-b"]);
  });
});

describe("a person's own settings", () => {
  const on = (own: Desk["own"], day = "2024-07-12") =>
    keysOn({ ...pledging, own: own ?? {} }, somebody("x"), day);

  test("turn everything off, or one kind", () => {
    expect(on({ isOff: true })).toEqual([]);
    expect(on({ kinds: { pledgeDeadline: { isOff: true } } })).toEqual([]);
    expect(on({ kinds: { monthlyReport: { isOff: true } } })).toHaveLength(1);
  });

  test("give other leads, of which the nearest that has come counts", () => {
    const own = { kinds: { pledgeDeadline: { leads: [14, 3] } } };
    expect(on(own, "2024-06-28")).toEqual([]);
    expect(on(own, "2024-07-01")).toEqual(["pledge:small@2024-07-15:14"]);
    expect(on(own, "2024-07-16")).toEqual(["pledge:small@2024-07-15:3"]);
  });

  test("leave it to the office when to tell of what has no day", () => {
    const desk: Desk = {
      plans: [
        planWith({
          phases: [{ id: "one", name: "Đợt", kind: "regular", end: { on: "2024-06-28" } }],
          duties: [
            {
              id: "r",
              role: "reporter",
              actor: "Các phòng, đơn vị",
              tasks: ["Báo cáo"],
              frequency: "eachPhase",
            },
          ],
        }),
      ],
      own: { kinds: { unitDuty: { leads: [14] } } },
    };
    expect(keysOn(desk, headOf("a"), "2024-06-28")).toEqual([]);
    expect(keysOn(desk, headOf("a"), "2024-07-01")).toEqual(["duty:small:duty:r.one:a@2024-06-28:-1"]);
  });

  test("put something off, which comes back under a key of its own, until a lead comes after that", () => {
    const own = { snoozes: [{ milestone: "pledge:small", until: "2024-07-11" }] };
    expect(on(own, "2024-07-10")).toEqual([]);
    expect(on(own, "2024-07-11")).toEqual(["pledge:small@2024-07-15:7~2024-07-11"]);
    expect(on(own, "2024-07-12")).toEqual(["pledge:small@2024-07-15:1"]);
  });

  test("put off the same thing twice, of which the later day holds, and nothing else", () => {
    const snoozes = [
      { milestone: "pledge:small", until: "2024-07-12" },
      { milestone: "pledge:small", until: "2024-07-10" },
      { milestone: "pledge:other", until: "2024-07-20" },
    ];
    expect(on({ snoozes }, "2024-07-11")).toEqual([]);
    expect(itemsOn({ ...pledging, own: { snoozes } }, somebody("x"), "2024-07-12")).toContainEqual(
      expect.objectContaining({ key: "pledge:small@2024-07-15:1~2024-07-12", since: "2024-07-12" }),
    );
  });
});

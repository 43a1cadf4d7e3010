import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noticeVersion } from "../../../src/domain/choices.ts";
import { addLacking, lackingIn, lacksOf, nobodyLacking } from "../../../src/domain/lacking/lacking.ts";
import { newestReport, type Owed, owedPledge, owedReport } from "../../../src/domain/lacking/owed.ts";
import { defaultOfficeReminders } from "../../../src/domain/reminder/office-reminder-settings.ts";
import { bareStanding, withPledge, withWork } from "../../../src/domain/standing/change-standing.ts";
import type { Standing } from "../../../src/domain/standing/standing.ts";
import { tallyOf } from "../../../src/domain/standing/tally-of.ts";
import { personOf, pledgeAfter } from "../../support/standing/facts.ts";
import { happening, lived } from "../../support/standing/lives.ts";
import { calendar, planWith } from "../reminder/reminder-desk.ts";

const pledging = (dueOn: string | null, more = {}) =>
  planWith({
    pledging: { deadline: dueOn && { id: "p", name: "Đăng ký", dueOn, dueInclusive: true }, ...more },
  });

const asking = (day: string, more = {}) => ({
  ...{ plans: [planWith({})], settings: defaultOfficeReminders, calendar, day },
  ...more,
});

const person = (id: string, more = {}): Standing =>
  bareStanding({ ...personOf(id, more), consent: null, ...more });

const counts = { assignedCount: 2, doneCount: 2, wellDoneCount: 2, qualityCount: null, onTimeCount: null };
const reported = (standing: Standing, month: string): Standing =>
  withWork(standing, { personId: standing.personId, month, counts, history: [] });

const pledge: Owed = owedPledge(pledging("2024-03-31"), "2024-03-01");
const report: Owed = { is: "workReport", month: "2024-02", dueOn: "2024-03-05", isLate: false };

describe("what is owed", () => {
  test("a pledge is late once its last allowed day is over, and never where there is none", () => {
    const late = (dueOn: string | null, day: string) => owedPledge(pledging(dueOn), day).isLate;
    expect([late("2024-03-31", "2024-03-31"), late("2024-03-31", "2024-04-01")]).toEqual([false, true]);
    expect(owedPledge(pledging(null), "2024-12-31")).toMatchObject({ dueOn: null, isLate: false });
  });

  test("a pledge is asked of those for whom the plan opens a title, and of all where it opens none", () => {
    const titles = [{ title: "lao_dong_tien_tien", staffKinds: ["vien_chuc"] }];
    expect(owedPledge(pledging(null, { titles }), "2024-01-01").staffKinds).toEqual(["vien_chuc"]);
    expect(owedPledge(pledging(null), "2024-01-01").staffKinds).toBeNull();
  });

  test.each([
    ["2024-03-05", { month: "2024-02", dueOn: "2024-03-05", isLate: false }],
    ["2024-03-06", { month: "2024-02", dueOn: "2024-03-05", isLate: true }],
  ])("on %s the report of the month before is owed", (day, owed) => {
    expect(owedReport("2024-02", asking(day))).toMatchObject(owed);
    expect(newestReport("due", asking(day))).toMatchObject(owed);
  });

  test("no report is owed of a month that is not over, or that no plan covers", () => {
    expect(owedReport("2024-03", asking("2024-03-31"))).toBeUndefined();
    expect(owedReport("2023-12", asking("2024-03-31"))).toBeUndefined();
    expect(newestReport("due", asking("2024-03-31", { plans: [] }))).toBeUndefined();
  });

  test("the newest report that is late is of the month before where the last one is not due yet", () => {
    expect(newestReport("late", asking("2024-03-05"))).toMatchObject({ month: "2024-01" });
    expect(newestReport("late", asking("2024-03-06"))).toMatchObject({ month: "2024-02" });
    expect(newestReport("late", asking("2024-02-03"))).toBeUndefined();
  });
});

describe("who lacks what", () => {
  test("everybody who takes part and has not done it, with all that they owe", () => {
    const people = [
      person("a"),
      reported(person("b", { unitId: "x" }), "2024-02"),
      person("c", { grants: [{ role: "admin", scope: "office" }] }),
    ];
    expect(lackingIn(people, [pledge, report])).toEqual({
      concerned: 2,
      withdrawn: 0,
      lacking: [
        { personId: "a", unitId: "a", consent: "notAsked", owes: [pledge, report] },
        { personId: "b", unitId: "x", consent: "notAsked", owes: [pledge] },
      ],
    });
  });

  test("a pledge that was withdrawn was an answer, and is counted apart", () => {
    const act = { planId: "small", at: "2024-02-01T01:00:00.000Z", late: false, personId: "a" };
    const content = { titles: [], targetRate: null, movements: [], initiative: null };
    const first = pledgeAfter(undefined, content, act);
    const second = pledgeAfter(first, null, act);
    const standing = [first, second].reduce((now, one) => (one ? withPledge(now, one) : now), person("a"));
    expect(lackingIn([standing], [pledge])).toEqual({ concerned: 1, withdrawn: 1, lacking: [] });
  });

  test("whom the plan opens no title is not asked to pledge, but to report", () => {
    const ofOthers: Owed = { ...pledge, staffKinds: ["vien_chuc"] } as Owed;
    expect(lacksOf(person("a"), [ofOthers, report])).toEqual([report]);
    expect(lackingIn([person("a")], [ofOthers])).toEqual(nobodyLacking);
  });

  test("what they said to the notice on personal data goes with it", () => {
    const said = (state: "agreed" | "refused", version: number) =>
      lackingIn([person("a", { consent: { state, noticeVersion: version, at: "" } })], [report]).lacking[0]
        ?.consent;
    expect(said("agreed", noticeVersion)).toBe("agreed");
    expect(said("agreed", noticeVersion - 1)).toBe("agreedBefore");
    expect(said("refused", noticeVersion)).toBe("refused");
  });

  test("page by page it comes to the same, and with those who did it to all who are counted", () => {
    const lives = fc.array(fc.array(happening, { maxLength: 8 }), { maxLength: 6 });
    fc.assert(
      fc.property(lives, fc.nat(6), (all, cut) => {
        const standings = all.map((happenings, index) => lived(`p${index}`, happenings).standing);
        const owed: Owed[] = [{ ...pledge, planId: "plan-1" } as Owed];
        const whole = lackingIn(standings, owed);
        const pages = [standings.slice(0, cut), standings.slice(cut)].map((page) => lackingIn(page, owed));
        expect(pages.reduce(addLacking, nobodyLacking)).toEqual(whole);
        const tally = tallyOf(standings);
        const { registered = 0, withdrawn = 0 } = tally.plans["plan-1"] ?? {};
        expect(whole.withdrawn).toBe(withdrawn);
        expect(whole.concerned).toBe(tally.people);
        expect(whole.lacking.length).toBe(tally.people - registered - withdrawn);
      }),
    );
  });
});

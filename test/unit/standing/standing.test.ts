import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withConfirmed, withReturned } from "../../../src/domain/confirming/confirming.ts";
import type { Pledge } from "../../../src/domain/pledge.ts";
import { addTallies, emptyTally, officeTallyOf } from "../../../src/domain/standing/add-tallies.ts";
import { bareStanding, withPledge, withWork } from "../../../src/domain/standing/change-standing.ts";
import {
  newestMonths,
  type Standing,
  takesPart,
  tellsWorkFrom,
} from "../../../src/domain/standing/standing.ts";
import { standingOf } from "../../../src/domain/standing/standing-of.ts";
import { tallyOf } from "../../../src/domain/standing/tally-of.ts";
import type { WorkReport } from "../../../src/domain/work-report.ts";
import { personOf, pledgeAfter, staff } from "../../support/standing/facts.ts";
import { happening, lived } from "../../support/standing/lives.ts";

const at = "2026-03-01T18:00:00.000Z";
const counts = { assignedCount: 20, doneCount: 18, wellDoneCount: 16, qualityCount: null, onTimeCount: null };
const report = (month: string, more = {}): WorkReport => ({
  ...{ personId: "p1", month, counts: { ...counts, ...more } },
  history: [],
});
const content = {
  titles: ["lao_dong_tien_tien" as const],
  targetRate: 0.95,
  movements: [],
  initiative: null,
};
const act = { personId: "p1", planId: "plan-1", at, late: false };
const pledged = pledgeAfter(undefined, content, act) as Pledge;
const person = { ...personOf("p1"), consent: null };

const manyLives = fc.array(fc.array(happening, { maxLength: 12 }), { maxLength: 6 });

describe("a standing", () => {
  test("brought along by every change is the one counted anew from the facts, in any order", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), fc.boolean(), (happenings, isReversed) => {
        const { who, pledges, work, standing } = lived("p1", happenings);
        const facts = isReversed
          ? { pledges: pledges.toReversed(), work: work.toReversed() }
          : { pledges, work };
        expect({ ...standing, revision: 1 }).toEqual(standingOf(who, facts));
      }),
      { numRuns: 500 },
    );
  });

  test("counts its changes", () => {
    expect(bareStanding(person).revision).toBe(1);
    expect(withWork(withPledge(bareStanding(person), pledged), report("2026-03")).revision).toBe(3);
  });

  test("keeps of a pledge when and how it was registered, changes left aside", () => {
    const changed = pledgeAfter(
      pledged,
      { ...content, targetRate: null },
      { ...act, at: "2026-05-01T01:00:00.000Z", late: true },
    );
    expect(withPledge(bareStanding(person), changed as Pledge).pledges["plan-1"]).toEqual({
      state: "registered",
      titles: ["lao_dong_tien_tien"],
      targetRate: null,
      // 18:00 UTC is the next day at the office.
      registeredOn: "2026-03-02",
      late: false,
      confirming: Date.parse("2026-05-01T01:00:00.000Z") / 60_000,
    });
    const back = pledgeAfter(changed, null, { ...act, at: "2026-06-01T01:00:00.000Z", late: true }) as Pledge;
    const again = pledgeAfter(back, content, {
      ...act,
      at: "2026-07-01T01:00:00.000Z",
      late: true,
    }) as Pledge;
    expect(withPledge(bareStanding(person), again).pledges["plan-1"]).toMatchObject({
      registeredOn: "2026-07-01",
      late: true,
    });
    expect(() => withPledge(bareStanding(person), { ...pledged, history: [] })).toThrow("no registration");
  });

  test("keeps the 24 months up to the newest reported one, and says from when on it tells all", () => {
    const months = ["2024-01", "2024-02", "2024-12", "2025-12", "2026-01"];
    const standing = months.map((month) => report(month)).reduce(withWork, bareStanding(person));
    expect(Object.keys(standing.work)).toEqual(["2024-02", "2024-12", "2025-12", "2026-01"]);
    expect(tellsWorkFrom(standing, "2024-02")).toBe(true);
    expect(tellsWorkFrom(standing, "2024-01")).toBe(false);
    expect(tellsWorkFrom({ work: {} }, "2021-01")).toBe(true);
    expect(newestMonths({})).toEqual({});
  });

  test("takes part unless its person only runs the installation or stands in for somebody", () => {
    const acting = { standsInForId: "p2", from: "2026-01-01", to: "2026-01-31" };
    expect(takesPart({ grants: [staff] })).toBe(true);
    expect(takesPart({ grants: [{ role: "admin", scope: "office" }, staff] })).toBe(true);
    expect(takesPart({ grants: [{ role: "admin", scope: "office" }] })).toBe(false);
    expect(takesPart({ grants: [{ role: "unitHead", scope: { unitId: "a" }, acting }] })).toBe(false);
    expect(takesPart({ grants: [] })).toBe(false);
  });
});

describe("a tally", () => {
  const one = withWork(withPledge(bareStanding(person), pledged), report("2026-03"));
  const other = standingOf(
    { ...personOf("p2", { unitId: "b" }), consent: null },
    {
      pledges: [
        pledgeAfter(
          undefined,
          { ...content, targetRate: null },
          { ...act, personId: "p2", late: true },
        ) as Pledge,
      ],
      work: [report("2026-03", { doneCount: null, wellDoneCount: null, qualityCount: 15, onTimeCount: 12 })],
    },
  );
  const gone = withPledge(bareStanding({ ...person, id: "p3" }), pledgeAfter(pledged, null, act) as Pledge);
  const runner = { ...one, personId: "p4", grants: [{ role: "admin", scope: "office" }] } as Standing;

  test("adds up pledges, titles, rates and work of those who take part", () => {
    expect(tallyOf([one, other, gone, runner])).toEqual({
      people: 3,
      plans: {
        "plan-1": {
          registered: 2,
          late: 1,
          withdrawn: 1,
          waiting: 2,
          titles: { lao_dong_tien_tien: 2 },
          rates: { "0.95": 1 },
        },
      },
      months: {
        "2026-03": {
          reported: 2,
          assigned: 40,
          done: 18,
          doneUnknown: 1,
          leastWellDone: 23,
          mostWellDone: 28,
          waiting: 2,
        },
      },
      builtFrom: 3 + 1 + 2 + 3,
    });
    expect(tallyOf([])).toEqual(emptyTally);
  });

  test("counts what waits: neither confirmed nor given back, nor of a pledge that was withdrawn", () => {
    const by = { at, byPersonId: "head" };
    const confirmed = withWork(
      withPledge(bareStanding(person), withConfirmed(pledged, by)),
      withReturned({ ...report("2026-03"), history: [] }, { ...by, reason: "Thiếu" }),
    );
    const { plans, months } = tallyOf([one, confirmed, gone]);
    expect([plans["plan-1"]?.waiting, months["2026-03"]?.waiting]).toEqual([1, 1]);
    // As a program before kept it.
    const { workConfirming: _marks, ...before } = one;
    expect(tallyOf([before]).months["2026-03"]?.waiting).toBe(1);
  });

  test("of the office tells each unit in brief, of the last twelve months", () => {
    const long = Array.from({ length: 14 }, (_, back) =>
      report(`${2025 + Math.floor(back / 12)}-${String((back % 12) + 1).padStart(2, "0")}`),
    );
    const office = officeTallyOf({ a: tallyOf([long.reduce(withWork, one), gone]), b: tallyOf([other]) });
    expect(office.people).toBe(3);
    expect(office.units["b"]).toEqual({
      people: 1,
      plans: { "plan-1": { registered: 1, titles: { lao_dong_tien_tien: 1 } } },
      reported: { "2026-03": 1 },
    });
    expect(Object.keys(office.units["a"]?.reported ?? {})).toHaveLength(12);
    expect(office.units["a"]?.reported).not.toHaveProperty("2025-02");
    expect(office.units["a"]?.plans["plan-1"]?.registered).toBe(1);
  });

  test("of all is the sum of those of the parts, however they are parted", () => {
    fc.assert(
      fc.property(manyLives, fc.nat(), (lives, seed) => {
        const standings = lives.map((happenings, index) => lived(`p${index}`, happenings).standing);
        const parts = Object.groupBy(standings, (_standing, index) => String((index * 7 + seed) % 3));
        const tallies = Object.fromEntries(
          Object.entries(parts).map(([id, some]) => [id, tallyOf(some ?? [])]),
        );
        const { units, ...office } = officeTallyOf(tallies);
        expect(office).toEqual(tallyOf(standings));
        expect(Object.keys(units).sort()).toEqual(Object.keys(parts).sort());
        expect(standings.map((standing) => tallyOf([standing])).reduce(addTallies, emptyTally)).toEqual(
          office,
        );
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { ratio, toNumber } from "../../../src/domain/rational.ts";
import { bestRateAhead } from "../../../src/domain/work/best-rate-ahead.ts";
import { estimateTaskPart, estimateYear335 } from "../../../src/domain/work/rating/estimate-year-335.ts";
import { facts90OfCounts } from "../../../src/domain/work/rating/facts-90-of-counts.ts";
import { pointsAhead } from "../../../src/domain/work/rating/points-ahead.ts";
import { pointsReached, pointsWanted } from "../../../src/domain/work/rating/points-shown.ts";
import { openSettings } from "../../../src/domain/work/rating/rating-settings.ts";
import type { Reading } from "../../../src/domain/work/rating/score-period.ts";
import type { WorkCounts } from "../../../src/domain/work/work-counts.ts";

const counts = (assignedCount: number, doneCount: number, wellDoneCount: number | null): WorkCounts => ({
  assignedCount,
  doneCount,
  wellDoneCount,
  qualityCount: null,
  onTimeCount: null,
});

const estimate = (months: readonly (readonly [string, WorkCounts])[], isLeader = false) => {
  const counted = months.map(([month, found]) => ({ month, counts: found }));
  const result = estimateYear335(counted, { year: 2026, isLeader }, openSettings);
  if (!result.ok) throw new Error(result.refusal.word);
  return result.value;
};

const shown = (points: ReturnType<typeof ratio> | null | undefined) =>
  points ? pointsWanted(points) : points;

describe("the year under Decree 335, from counts", () => {
  const one = estimate([["2026-10", counts(20, 18, 16)]]);

  test("a task done badly keeps between nothing and all of its points: 58 1/3 to 63 of 70", () => {
    const part = one.projection.score.taskPartSoFar;
    expect(part && [toNumber(part.low), toNumber(part.high)]).toEqual([175 / 3, 63]);
  });

  test("the task part alone is the same, and none without a month", () => {
    const whose = { year: 2026, isLeader: false };
    const counted = [
      { month: "2025-10", counts: counts(20, 0, 0) },
      { month: "2026-10", counts: counts(20, 18, 16) },
    ];
    expect(estimateTaskPart(counted, whose, openSettings)).toEqual(one.projection.score.taskPartSoFar);
    expect(estimateTaskPart([], whose, openSettings)).toBeNull();
  });

  test("general points, and the months not reported, are missing; no rating is settled", () => {
    expect(one.missing).toEqual(["generalPoints", "months"]);
    expect(one.projection.isSettled).toBe(false);
    expect(one.projection.gaps).toEqual(["december"]);
  });

  test("what each rating takes of the general points, by the low end and by the high one", () => {
    expect(one.generalPoints.map(({ points }) => shown(points))).toEqual([0, 11.67, null]);
    expect(one.generalPointsAtBest.map(({ points }) => shown(points))).toEqual([0, 7, 27]);
  });

  test("what each rating takes of the months to come, at best and for sure", () => {
    expect(one.ahead.map(({ atBest, forSure }) => [shown(atBest), shown(forSure)])).toEqual([
      [45.7, 49.25],
      [67.7, 71.17],
      [89.7, 93.17],
    ]);
  });

  test("months of other years are passed over", () => {
    expect(estimate([["2025-10", counts(20, 18, 16)]]).months).toEqual([]);
  });

  test("without a month the thresholds themselves are what is needed", () => {
    const none = estimate([]);
    expect([none.generalPoints, none.generalPointsAtBest]).toEqual([[], []]);
    expect(none.ahead.map(({ atBest, forSure }) => [shown(atBest), shown(forSure)])).toEqual([
      [50, 50],
      [70, 70],
      [90, 90],
    ]);
    expect(none.missing).toEqual(["generalPoints", "months"]);
  });

  test("of a leader d, đ and e are missing, and what a head must not exceed is assumed", () => {
    const leader = estimate([["2026-10", counts(20, 20, 20)]], true);
    expect(leader.missing).toEqual(["generalPoints", "months", "organisingAbility", "unitResult", "unity"]);
    expect(leader.projection.assumes).toContain("notAboveOffice");
    expect(leader.projection.assumes).toContain("noCorruptionInUnit");
    expect(one.projection.assumes).not.toContain("noCorruptionInUnit");
  });

  test("a month in which nothing was assigned gives no points: not regulated", () => {
    const idle = estimate([["2026-10", counts(0, 0, 0)]]);
    expect(idle.months[0]?.rates).toBe("nothingAssigned");
    expect(idle.projection.gaps).toContain("nothingAssigned");
  });

  test("under six months worked there is no rating to estimate", () => {
    const absences = Array.from({ length: 7 }, (_, index) => ({
      month: `2026-0${index + 1}`,
      absence: "unpaidLeave" as const,
    }));
    const found = estimateYear335([], { year: 2026, isLeader: false, absences }, openSettings);
    expect(found.ok ? "estimated" : found.refusal.word).toBe("under-six-months");
  });

  test("once every month is reported none is to come", () => {
    const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);
    const full = estimate(months.map((month) => [month, counts(10, 10, 10)]));
    expect(full.ahead).toEqual([]);
    expect(full.missing).toEqual(["generalPoints"]);
  });
});

test("at best takes the kindest way to the mean, for sure the harshest", () => {
  const reading = (openCount: number): Reading => ({
    countedCount: 11 + openCount,
    openCount,
    scored: { low: ratio(770), high: ratio(1070) },
  });
  const ahead = pointsAhead([reading(1), reading(0)]);
  expect(ahead.map(({ rating, atBest, forSure }) => [rating, shown(atBest), shown(forSure)])).toEqual([
    ["hoan_thanh", 0, 0],
    ["hoan_thanh_tot", 0, 70],
    ["hoan_thanh_xuat_sac", 0, null],
  ]);
  const hopeless = pointsAhead([
    { countedCount: 12, openCount: 1, scored: { low: ratio(0), high: ratio(0) } },
  ]);
  expect(hopeless.map(({ atBest }) => atBest)).toEqual([null, null, null]);
});

test("points reached are shown rounded down, points wanted rounded up", () => {
  expect([pointsReached(ratio(175, 3)), pointsWanted(ratio(175, 3))]).toEqual([58.33, 58.34]);
  expect([pointsReached(ratio(63)), pointsWanted(ratio(63))]).toEqual([63, 63]);
});

describe("the year under Decree 90, from counts", () => {
  const year = Array.from({ length: 12 }, () => counts(10, 10, 9));

  test("of a whole year the tasks are known, the rest is not", () => {
    expect(facts90OfCounts(year, { isWholeYear: true, isLeader: false })).toMatchObject({
      taskCount: 120,
      doneCount: 120,
      wellDoneCount: 108,
      exceededCount: null,
      conduct: null,
      leader: null,
    });
  });

  test("what one month leaves open is open for the year", () => {
    const vague = [...year.slice(1), counts(10, 10, null)];
    expect(facts90OfCounts(vague, { isWholeYear: true, isLeader: false })).toMatchObject({
      doneCount: 120,
      wellDoneCount: null,
    });
  });

  test("while the year goes on its counts settle nothing", () => {
    const facts = facts90OfCounts(year, { isWholeYear: false, isLeader: true });
    expect(facts).toMatchObject({ taskCount: null, doneCount: null, wellDoneCount: null });
    expect(facts.leader).toMatchObject({ targetCount: null, corruptionInUnit: null });
  });
});

describe("the rate at the end, if all to come is done well", () => {
  const ahead = (least: number, assigned: number, [reportedCount, openCount]: readonly [number, number]) =>
    bestRateAhead(
      { assignedCount: assigned, leastWellDone: least, mostWellDone: assigned },
      { reportedCount, openCount },
    );

  test("an open month brings as many tasks as a reported one does on average", () => {
    expect(ahead(16, 20, [1, 11])).toEqual(ratio(236, 240));
    expect(ahead(31, 40, [2, 10])).toEqual(ratio(231, 240));
  });

  test("without open months it is the rate", () => {
    expect(ahead(16, 20, [1, 0])).toEqual(ratio(16, 20));
  });

  test("without a task it is not known", () => {
    expect(ahead(0, 0, [1, 11])).toBeNull();
  });
});

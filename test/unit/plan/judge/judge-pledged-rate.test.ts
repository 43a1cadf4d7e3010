import { expect, test } from "vitest";
import { judgePledgedRate } from "../../../../src/domain/plan/judge/judge-pledged-rate.ts";

const window = { from: "2026-01-01", to: "2026-12-31" };
const sum = (leastWellDone: number, assignedCount: number) => ({
  assignedCount,
  leastWellDone,
  mostWellDone: assignedCount,
});

test.each([
  ["reached", 18, 20, 0.9, "2026-06-01", "onTrack"],
  ["just below", 17, 20, 0.9, "2026-06-01", "atRisk"],
  ["four fifths of the goal", 72, 100, 0.9, "2026-06-01", "atRisk"],
  ["below four fifths", 71, 100, 0.9, "2026-06-01", "behind"],
  ["short on the last day", 17, 20, 0.9, "2026-12-31", "atRisk"],
  ["short when the time is over", 17, 20, 0.9, "2027-01-01", "behind"],
  ["reached when the time is over", 18, 20, 0.9, "2027-01-01", "onTrack"],
])("%s: %i/%i against %d on %s is %s", (_, well, assigned, goal, on, verdict) => {
  expect(judgePledgedRate(sum(well, assigned), goal, { window, on }).verdict).toBe(verdict);
});

test("a hair below the goal is not the goal, however many tasks", () => {
  const [well, assigned] = [79_999, 120_000];
  expect(judgePledgedRate(sum(well, assigned), 0.6667, { window, on: "2026-06-01" }).verdict).toBe("atRisk");
  expect(judgePledgedRate(sum(80_004, assigned), 0.6667, { window, on: "2026-06-01" }).verdict).toBe(
    "onTrack",
  );
  expect(judgePledgedRate(sum(80_003, assigned), 0.6667, { window, on: "2026-06-01" }).verdict).toBe(
    "atRisk",
  );
});

test("without a task nothing is known", () => {
  const judged = judgePledgedRate(sum(0, 0), 0.9, { window, on: "2026-06-01" });
  expect([judged.verdict, judged.missing]).toEqual(["unknown", "figure"]);
});

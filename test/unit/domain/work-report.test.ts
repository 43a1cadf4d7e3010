import { expect, test } from "vitest";
import { checkReport, reported, type WorkFigures } from "../../../src/domain/work-report.ts";

const counts = {
  assignedCount: 20,
  doneCount: 18,
  wellDoneCount: 16,
  qualityCount: null,
  onTimeCount: null,
};

const figures = (wellDoneCount: number): WorkFigures => ({
  at: "2026-06-22T01:00:00.000Z",
  byPersonId: "p1",
  source: "self",
  counts: { ...counts, wellDoneCount },
});

test("a correction counts, and the former figures stay", () => {
  const first = reported(undefined, "2026-05", figures(16));
  const corrected = reported(first, "2026-05", figures(17));
  expect(corrected).toEqual({
    personId: "p1",
    month: "2026-05",
    counts: figures(17).counts,
    history: [figures(16), figures(17)],
  });
});

const checked = (change: Partial<typeof counts> | object, former?: typeof counts) => {
  const result = checkReport(
    { ...counts, ...change },
    { month: "2026-05", today: "2026-06-22", ...(former && { former }) },
  );
  return result.ok ? "taken" : result.refusal.word;
};

test.each([
  [{}, "taken"],
  [{ doneCount: null }, "taken"],
  [{ wellDoneCount: null, qualityCount: 17, onTimeCount: 16 }, "taken"],
  [{ wellDoneCount: null }, "well-or-both"],
  [{ wellDoneCount: null, qualityCount: 17 }, "well-or-both"],
  [{ wellDoneCount: null, onTimeCount: 16 }, "well-or-both"],
  [{ wellDoneCount: 19 }, "well-above-done"],
])("20/18/16 with %j: %s", (change, word) => {
  expect(checked(change)).toBe(word);
});

test("the same figures again are no correction; any other one is", () => {
  expect(checked({}, counts)).toBe("nothing-changed");
  expect(checked({ assignedCount: 21 }, counts)).toBe("taken");
  expect(checked({ doneCount: null }, counts)).toBe("taken");
  expect(checked({ wellDoneCount: 15 }, counts)).toBe("taken");
  expect(checked({ qualityCount: 17 }, counts)).toBe("taken");
  expect(checked({ onTimeCount: 17 }, counts)).toBe("taken");
});

import { expect, test } from "vitest";
import { reported, type WorkFigures } from "../../../src/domain/work-report.ts";

const figures = (wellDoneCount: number): WorkFigures => ({
  at: "2026-06-22T01:00:00.000Z",
  byPersonId: "p1",
  source: "self",
  counts: { assignedCount: 20, doneCount: 18, wellDoneCount, qualityCount: null, onTimeCount: null },
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

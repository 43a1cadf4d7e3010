import { describe, expect, test } from "vitest";
import {
  lookedAt,
  type SeenFigures,
  type SeenSummary,
  summaryChanges,
} from "../../../src/domain/summary/summary-changes.ts";
import { withoutSmallUnits } from "../../../src/domain/summary/without-small-units.ts";

const seen = (at: string, more: Partial<SeenFigures> = {}): SeenFigures => ({
  ...{ at, people: 30, registered: 12, withdrawn: 0, titles: { lao_dong_tien_tien: 9 } },
  ...{ onTrack: 6, atRisk: 1, behind: 0, reports: { month: "2026-05", count: 20 } },
  ...more,
});

describe("what changed from one look to the next", () => {
  test("names every figure that is another, and no other", () => {
    const before = seen("2026-06-22T01:00:00.000Z");
    expect(summaryChanges(before, seen("2026-06-23T01:00:00.000Z"))).toEqual([]);
    const now = seen("2026-06-23T01:00:00.000Z", {
      ...{ people: 29, registered: 14, withdrawn: 1, onTrack: 8, atRisk: 0, behind: 1 },
      titles: { chien_si_thi_dua_co_so: 2 },
      reports: { month: "2026-05", count: 23 },
    });
    expect(summaryChanges(before, now)).toEqual([
      { is: "people", by: -1 },
      { is: "registered", by: 2 },
      { is: "withdrawn", by: 1 },
      { is: "onTrack", by: 2 },
      { is: "atRisk", by: -1 },
      { is: "behind", by: 1 },
      { is: "title", title: "chien_si_thi_dua_co_so", by: 2 },
      { is: "title", title: "lao_dong_tien_tien", by: -9 },
      { is: "reports", month: "2026-05", by: 3 },
    ]);
  });

  test("does not hold one month's reports against another's", () => {
    const june = { reports: { month: "2026-06", count: 3 } };
    const [may, now] = [seen("2026-06-22T01:00:00.000Z"), seen("2026-07-22T01:00:00.000Z", june)];
    expect(summaryChanges(may, now)).toEqual([]);
    expect(summaryChanges({ ...may, reports: null }, now)).toEqual([]);
    expect(summaryChanges(may, { ...now, reports: null })).toEqual([]);
  });
});

describe("a look", () => {
  const [first, second, third] = ["01:00", "01:20", "02:00"].map((time) =>
    seen(`2026-06-22T${time}:00.000Z`),
  );
  const look = (kept: readonly SeenSummary[], at: SeenFigures | undefined, key = "p|*|*") =>
    lookedAt(kept, key, at as SeenFigures);

  test("compares with the one before; looks within half an hour are one", () => {
    const begun = look([], first);
    expect(begun.before).toBeNull();
    const again = look(begun.kept, second);
    expect(again).toEqual({ before: null, kept: begun.kept });
    const later = look(begun.kept, third);
    expect(later.before).toEqual(first);
    expect(look(later.kept, { ...(third as SeenFigures), registered: 20 }).before).toEqual(first);
  });

  test("keeps the twelve summaries looked at last", () => {
    const keys = Array.from({ length: 15 }, (_, index) => `p|unit-${index}|*`);
    const kept = keys.reduce<readonly SeenSummary[]>((all, key) => look(all, first, key).kept, []);
    expect(kept.map(({ key }) => key)).toEqual(keys.slice(3).reverse());
  });
});

describe("units told before others", () => {
  const unit = (name: string, people: number, reported: number | null = 1) => ({
    ...{ unit: { id: name, name }, people, registered: 1, late: 1, reported },
    ...{ titles: { lao_dong_tien_tien: 1 }, states: { onTrack: 1 }, titleStates: {} },
  });

  test("stand as they are where none is small", () => {
    const units = [unit("a", 5), unit("b", 9)];
    expect(withoutSmallUnits(units)).toEqual({ shown: units, rest: null });
    expect(withoutSmallUnits([])).toEqual({ shown: [], rest: null });
  });

  test("are put together where they are small, and with the next where those are still few", () => {
    const [a, b, c, d] = [unit("a", 3), unit("b", 9), unit("c", 6), unit("d", 4)];
    expect(withoutSmallUnits([a, b, c, d])).toMatchObject({
      shown: [b, c],
      rest: { people: 7, registered: 2, late: 2, reported: 2, titles: {}, states: {} },
    });
    expect(withoutSmallUnits([a, b, c])).toMatchObject({ shown: [b], rest: { people: 9, registered: 2 } });
    expect(withoutSmallUnits([unit("a", 2, null), unit("b", 2, null)])).toMatchObject({
      ...{ shown: [], rest: { people: 4, reported: null } },
    });
    expect(withoutSmallUnits([unit("a", 3), unit("b", 3, null)]).rest?.reported).toBe(1);
  });
});

import "../../support/seed.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entryOf, mostEvents, noFigures, withFigure } from "../../../src/domain/figures/change-figure.ts";
import {
  type FigureContent,
  type FigureRecord,
  liveFigures,
} from "../../../src/domain/figures/figure-record.ts";
import { contentOf } from "./recorded.ts";

const empty = noFigures({ planId: "p", targetId: "t" });
const act = (at: number) => ({ at: new Date(at).toISOString(), byPersonId: "p1" });

const content = fc.option(
  fc.record({ value: fc.integer({ min: 0, max: 2 }) }).map((said) => contentOf(said, "2026-06-20")),
  { nil: null },
);
const step = fc.record({
  period: fc.constantFrom("2025", "2026"),
  of: fc.constantFrom(null, "Công đoàn"),
  content,
});

describe("what is recorded of a target", () => {
  test("is what was said last, with all that was said before; saying it twice changes nothing", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let record: FigureRecord = empty;
        const last = new Map<string, FigureContent | null>();
        let events = 0;
        for (const [index, said] of steps.entries()) {
          const changed = withFigure(record, said, act(index));
          const before = last.get(`${said.period} ${said.of}`) ?? null;
          expect(changed.is).toBe(before?.value === said.content?.value ? "unchanged" : "changed");
          if (changed.is !== "changed") continue;
          events += 1;
          record = changed.record;
          last.set(`${said.period} ${said.of}`, said.content);
          expect(withFigure(record, said, act(index)).is).toBe("unchanged");
          const entry = entryOf(record, said);
          const did = said.content === null ? "removed" : before === null ? "recorded" : "corrected";
          expect(entry?.history.at(-1)).toEqual({ ...act(index), did, content: said.content });
        }
        expect(record.entries.flatMap(({ history }) => history)).toHaveLength(events);
        const live = [...last.values()].filter((one) => one !== null);
        expect(liveFigures(record)).toHaveLength(live.length);
      }),
    );
  });

  test("is another where only its count of ratings is another", () => {
    const counted = (rated: number) => ({ year: 2025, goodOrBetter: 1, rated, unrated: 0 });
    const said = (rated: number) => ({
      ...{ period: "2025", of: null },
      content: contentOf({ value: 50, counted: counted(rated) }, "2026-01-05"),
    });
    const first = withFigure(empty, said(2), act(1));
    if (first.is !== "changed") throw new Error(first.is);
    expect(withFigure(first.record, said(2), act(2)).is).toBe("unchanged");
    expect(withFigure(first.record, said(3), act(2)).is).toBe("changed");
  });

  test("is full in the end, and says so", () => {
    let record: FigureRecord = empty;
    for (let index = 0; index < mostEvents; index++) {
      const said = { period: "2026", of: null, content: contentOf({ value: index }, "2026-06-20") };
      const changed = withFigure(record, said, act(index));
      if (changed.is === "changed") record = changed.record;
    }
    const more = { period: "2026", of: null, content: contentOf({ value: -1 }, "2026-06-20") };
    expect(withFigure(record, more, act(0))).toEqual({ is: "full" });
  });
});

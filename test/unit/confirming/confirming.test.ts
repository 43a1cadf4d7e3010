import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Confirmable,
  confirmingOf,
  markOf,
  minuteOf,
  waitsSince,
  withConfirmed,
  withReturned,
} from "../../../src/domain/confirming/confirming.ts";
import { isSame } from "../../../src/domain/confirming/confirming-step.ts";
import { shortHash } from "../../../src/domain/confirming/short-hash.ts";
import { type Pledge, registered, withdrawn } from "../../../src/domain/pledge.ts";
import { reported } from "../../../src/domain/work-report.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 5, 22, 1, minute)).toISOString();
const content = {
  titles: ["lao_dong_tien_tien" as const],
  targetRate: 0.95,
  movements: [],
  initiative: null,
};
const act = (minute: number) => ({ personId: "p1", planId: "plan", at: at(minute), late: false });
const pledge = registered(undefined, content, act(0));
const counts = { assignedCount: 20, doneCount: 18, wellDoneCount: 16, qualityCount: null, onTimeCount: null };
const figures = (minute: number, assignedCount = 20) => ({
  ...{ at: at(minute), byPersonId: "p1", source: "self" as const },
  counts: { ...counts, assignedCount },
});

describe("what a person entered", () => {
  test("waits since it was entered, also where an older program kept it", () => {
    expect(confirmingOf(pledge)).toEqual({ is: "waiting", since: at(0) });
    expect(confirmingOf({ history: [] })).toEqual({ is: "waiting", since: "" });
    expect(markOf(pledge)).toBe(Date.parse(at(0)) / 60_000);
    expect([minuteOf(""), waitsSince(undefined), waitsSince("confirmed"), waitsSince(7)]).toEqual([
      ...[0, 0, undefined, 7],
    ]);
  });

  test("is confirmed by somebody, or by silence, at a moment", () => {
    const confirmed = withConfirmed(pledge, { at: at(5), byPersonId: "head" });
    expect(confirmingOf(confirmed)).toEqual({ is: "confirmed", at: at(5), byPersonId: "head" });
    expect(markOf(confirmed)).toBe("confirmed");
    const silent = withConfirmed(pledge, { at: at(5), byPersonId: null });
    expect(confirmingOf(silent)).toEqual({ is: "confirmed", at: at(5), byPersonId: null });
    expect(pledge.confirming).toBeUndefined();
  });

  test("is given back with a reason, waits again once corrected, and keeps what was said", () => {
    const report = reported(undefined, "2026-05", figures(0));
    const returned = withReturned(report, { at: at(3), byPersonId: "head", reason: "Thiếu một việc" });
    expect(confirmingOf(returned)).toEqual({
      ...{ is: "returned", at: at(3), byPersonId: "head", reason: "Thiếu một việc" },
    });
    expect(markOf(returned)).toBe("returned");
    const corrected = reported(returned, "2026-05", figures(4, 21));
    expect(confirmingOf(corrected)).toEqual({ is: "waiting", since: at(4) });
    const confirmed = withConfirmed(corrected, { at: at(6), byPersonId: "head" });
    expect(confirmed.confirming?.map(({ did, of }) => [did, of])).toEqual([
      ["returned", 1],
      ["confirmed", 2],
    ]);
  });

  test("waits again after every change, whatever was said of it before", () => {
    const step = fc.constantFrom("change", "withdraw", "confirm", "return");
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let minute = 1;
        let now: Pledge = pledge;
        let expected: string = "waiting";
        for (const one of steps) {
          minute += 1;
          const by = { at: at(minute), byPersonId: "head" };
          if (one === "change") now = registered(now, { ...content, targetRate: minute / 100 }, act(minute));
          if (one === "withdraw") now = withdrawn(now, "lý do", act(minute));
          if (one === "confirm") now = withConfirmed(now, by);
          if (one === "return") now = withReturned(now, { ...by, reason: "sửa lại" });
          expected =
            { change: "waiting", withdraw: "waiting", confirm: "confirmed", return: "returned" }[one] ?? "";
        }
        expect(confirmingOf(now).is).toBe(expected);
        const said = steps.filter((one) => one === "confirm" || one === "return").length;
        expect(now.confirming?.length ?? 0).toBe(said);
      }),
    );
  });

  test("that is damaged is told as well as it can be", () => {
    const damaged: Confirmable = {
      history: [{ at: at(0) }],
      confirming: [{ at: at(1), byPersonId: null, did: "returned", reason: null, of: 1 }],
    };
    expect(confirmingOf(damaged)).toEqual({ is: "returned", at: at(1), byPersonId: "", reason: "" });
  });
});

test("names of what waits are the same for the same, and short", () => {
  const ref = { is: "work", personId: "p1", of: "2026-05" } as const;
  expect(isSame(ref, { ...ref })).toBe(true);
  expect([isSame(ref, { ...ref, is: "pledge" }), isSame(ref, { ...ref, personId: "p2" })]).toEqual([
    false,
    false,
  ]);
  expect(isSame(ref, { ...ref, of: "2026-06" })).toBe(false);
  const names = Array.from({ length: 20_000 }, (_, index) =>
    shortHash(`work p${index} 2026-05 "etag-${index}"`),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(14);
  expect(shortHash("")).toBe(shortHash(""));
});

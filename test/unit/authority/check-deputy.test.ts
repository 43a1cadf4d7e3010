import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { authorityMatrix, isForOthers, type Verb } from "../../../src/domain/authority/authority-matrix.ts";
import {
  checkDeputy,
  deputiesFrom,
  grantsWithout,
  type Standing,
  unitsHeaded,
} from "../../../src/domain/authority/check-deputy.ts";
import { may } from "../../../src/domain/authority/may.ts";
import type { Grant } from "../../../src/domain/person.ts";

const today = "2026-06-22";
const staff: Grant = { role: "staff", scope: "office" };
const heads = (unitId: string): Grant => ({ role: "unitHead", scope: { unitId } });
const somebody = (id: string, unitId: string, ...grants: readonly Grant[]): Standing => ({
  ...{ id, name: id, unitId, grants: [staff, ...grants] },
});

const head = somebody("head", "a", heads("a"));
const an = somebody("an", "a");
const acting = (from: string, to: string): Grant => ({
  ...heads("a"),
  acting: { standsInForId: "head", from, to },
});

const named = (
  wish: Partial<Parameters<typeof checkDeputy>[0]>,
  people: readonly Standing[] = [head, an],
) => {
  const checked = checkDeputy(
    { head, deputy: an, from: "2026-06-22", to: "2026-06-30", ...wish },
    { people, today },
  );
  return checked.ok ? checked.value : checked.refusal.word;
};

describe("who stands in", () => {
  test("gets the head's grant of their own unit on these days", () => {
    expect(named({})).toEqual([acting("2026-06-22", "2026-06-30")]);
    expect(named({ head: somebody("head", "a", heads("a"), heads("b")) })).toHaveLength(1);
  });

  test.each<[string, Parameters<typeof named>, string]>([
    ["nobody for themselves", [{ deputy: head }], "deputy-self"],
    ["nobody for somebody who heads nothing", [{ head: somebody("x", "a") }], "deputy-not-head"],
    [
      "nobody for a leader of the office",
      [{ head: somebody("x", "a", { ...staff, role: "unitHead" }) }],
      "deputy-not-head",
    ],
    ["nobody of another unit", [{ deputy: somebody("x", "b") }], "deputy-other-unit"],
    ["nobody who heads it too", [{ deputy: somebody("x", "a", heads("a")) }], "deputy-is-head"],
    ["nobody from a day that is over", [{ from: "2026-06-21" }], "deputy-past"],
    ["nobody until a day before the first", [{ to: "2026-06-21" }], "deputy-end-early"],
    ["nobody for more than a year", [{ to: "2027-06-23" }], "deputy-too-long"],
    [
      "nobody beside another",
      [{}, [head, somebody("x", "a", acting("2026-06-30", "2026-07-05"))]],
      "deputy-overlap",
    ],
    ["nobody twice", [{}, [head, { ...an, grants: [acting("2026-06-01", "2026-06-22")] }]], "deputy-overlap"],
  ])("%s", (_, args, word) => {
    expect(named(...args)).toBe(word);
  });

  test("may follow another, and stand in beside one of another unit", () => {
    expect(named({}, [head, somebody("x", "a", acting("2026-07-01", "2026-07-05"))])).toHaveLength(1);
    const other: Grant = { ...acting("2026-06-22", "2026-06-30"), scope: { unitId: "b" } };
    expect(named({}, [head, somebody("x", "b", other)])).toHaveLength(1);
    expect(named({}, [head, somebody("x", "b", { ...other, scope: "office" })])).toHaveLength(1);
    expect(named({ to: "2027-06-22" })).toHaveLength(1);
  });

  test("is listed until the last day, in the order of the first", () => {
    const late = somebody("late", "a", acting("2026-07-01", "2026-07-05"));
    const now = somebody("now", "a", acting("2026-06-01", "2026-06-22"));
    const over = somebody("over", "a", acting("2026-06-01", "2026-06-21"));
    const ids = (...all: readonly Standing[]) => deputiesFrom(all, today).map(({ deputy }) => deputy.id);
    expect([ids(late, over, now), ids(now, late)]).toEqual([
      ["now", "late"],
      ["now", "late"],
    ]);
    expect(unitsHeaded(now)).toEqual([]);
  });

  test("is ended by taking just that grant", () => {
    const both = [staff, acting("2026-06-22", "2026-06-30"), acting("2026-07-01", "2026-07-05")];
    expect(grantsWithout(both, { standsInForId: "head", from: "2026-06-22" })).toEqual([both[0], both[2]]);
    expect(grantsWithout(both, { standsInForId: "other", from: "2026-06-22" })).toEqual(both);
  });
});

test("a deputy does what the head does on the days alone, and confirms nothing of their own on any", () => {
  const verbs = Object.keys(authorityMatrix) as Verb[];
  const day = fc.date({ min: new Date("2026-05-01"), max: new Date("2026-08-01"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...verbs), day, (verb, at) => {
      const on = at.toISOString().slice(0, 10);
      const deputy = { ...an, grants: [acting("2026-06-22", "2026-06-30")] };
      const ask = (who: Standing, thing: Parameters<typeof may>[1]["on"]) =>
        may(who, { verb, on: thing, day: on });
      const unit = { is: "unit", unitId: "a" } as const;
      const isOn = "2026-06-22" <= on && on <= "2026-06-30";
      expect(ask(deputy, unit)).toBe(isOn && ask({ ...head, grants: [heads("a")] }, unit));
      const own = { is: "person", personId: "an", unitId: "a" } as const;
      if (isForOthers(verb)) expect(ask(deputy, own)).toBe(false);
    }),
  );
});

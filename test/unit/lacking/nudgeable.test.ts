import { describe, expect, test } from "vitest";
import type { Lacking } from "../../../src/domain/lacking/lacking.ts";
import { nudgeable, type Reachable } from "../../../src/domain/lacking/nudgeable.ts";
import type { Owed } from "../../../src/domain/lacking/owed.ts";
import { lackOf, nudgeNotice, readNudge } from "../../../src/domain/reminder/nudge-notice.ts";

const pledge: Owed = { is: "pledge", planId: "p", staffKinds: null, dueOn: null, isLate: false };
const report: Owed = { is: "workReport", month: "2026-05", dueOn: "2026-06-05", isLate: true };
const lacking: Lacking = { personId: "a", unitId: "u", consent: "agreed", owes: [pledge, report] };
const reached: Reachable = { hasChat: true, unreachable: null, isAsked: false, history: [] };
const of = { byPersonId: "head", today: "2026-06-23" };

const not = (more: Partial<Reachable>, who: Partial<Lacking> = {}, by = of) =>
  nudgeable({ ...lacking, ...who }, { ...reached, ...more }, by).not;

const told = (day: string, ...keys: readonly string[]) => ({ day, keys, isSure: true });

describe("whoever lacks something can be asked for it", () => {
  test("unless it would not reach them, they refused, or they are the one who asks", () => {
    expect(not({})).toBeNull();
    expect(not({ hasChat: false })).toBe("neverOpened");
    expect(not({ unreachable: "403 MessageWritesBlocked" })).toBe("unreachable");
    expect(not({}, { consent: "refused" })).toBe("refused");
    expect(not({}, { consent: "notAsked" })).toBeNull();
    expect(not({}, { personId: "head" })).toBe("self");
  });

  test("unless they are asked already on the day on which it would go", () => {
    expect(not({ isAsked: true })).toBe("reminded");
  });

  test("but for what the calendar reminded them of today", () => {
    const history = [told("2026-06-23", "pledge:p@2026-06-30:7")];
    const one = nudgeable(lacking, { ...reached, history }, of);
    expect([one.not, one.asked]).toEqual([null, [report]]);
    const both = [told("2026-06-23", "pledge:p@2026-06-30:7", "work:2026-05@2026-06-05:-1")];
    expect(not({ history: both })).toBe("reminded");
  });

  test("what they were told yesterday, or may not have got, is asked for", () => {
    expect(not({ history: [told("2026-06-22", "pledge:p@x:1", "work:2026-05@x:1")] })).toBeNull();
    const unsure = { ...told("2026-06-23", "pledge:p@x:1", "work:2026-05@x:1"), isSure: false };
    expect(not({ history: [unsure] })).toBeNull();
  });
});

test("what is asked for is kept by its plan or month alone, and read again", () => {
  const about = { byPersonId: "head", asHeadOf: null, lacks: [pledge, report].map(lackOf) };
  expect(about.lacks).toEqual([
    { is: "pledge", planId: "p" },
    { is: "workReport", month: "2026-05" },
  ]);
  expect(readNudge(nudgeNotice(about).about)).toEqual(about);
  expect(() => readNudge({ byPersonId: "head" })).toThrow();
});

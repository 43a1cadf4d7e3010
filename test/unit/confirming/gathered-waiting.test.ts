import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import {
  gatheredFor,
  gatherWaiting,
  mayConfirm,
  tellingOf,
  waitingInBrief,
} from "../../../src/domain/confirming/gathered-waiting.ts";
import { isSilent, silenceThrough } from "../../../src/domain/confirming/silence.ts";
import { longestFirst, waitingRefs } from "../../../src/domain/confirming/waiting-refs.ts";
import type { Grant } from "../../../src/domain/person.ts";
import { bareStanding } from "../../../src/domain/standing/change-standing.ts";
import type { Standing } from "../../../src/domain/standing/standing.ts";
import { personOf, staff } from "../../support/standing/facts.ts";

const day = "2026-06-22";
const counts = { assignedCount: 1, doneCount: 1, wellDoneCount: 1, qualityCount: null, onTimeCount: null };
const standing = (
  id: string,
  unitId: string,
  grants: readonly Grant[],
  more: Partial<Standing> = {},
): Standing => ({
  ...bareStanding({ ...personOf(id, { unitId, grants: [staff, ...grants] }), consent: null }),
  ...more,
});
const pledge = (confirming?: Standing["pledges"][string]["confirming"], state = "registered" as const) => ({
  ...{ state, titles: [], targetRate: 0.9, registeredOn: day, late: false },
  ...(confirming !== undefined && { confirming }),
});
const head: Grant = { role: "unitHead", scope: { unitId: "a" } };
const officer: Grant = { role: "officer", scope: "office" };

const people = [
  standing("head", "a", [head], { work: { "2026-05": counts }, workConfirming: { "2026-05": 300 } }),
  standing("one", "a", [], {
    pledges: { plan: pledge(100), over: pledge(50), gone: { ...pledge(), state: "withdrawn" } },
    work: { "2026-04": counts, "2026-05": counts, "2026-06": counts },
    workConfirming: { "2026-04": "confirmed", "2026-05": 200 },
  }),
  standing("two", "a", [], { pledges: { plan: pledge("returned") } }),
  standing("officer", "b", [officer]),
];
const gathered = gatherWaiting(people, { planIds: ["plan", "gone"], day });
const of = (index: number) => gatheredFor(gathered, people[index] as Standing, day);

describe("what waits", () => {
  test("is told from standings: of plans that run, what is neither confirmed nor given back; what is not known waits longest", () => {
    const refs = waitingRefs(people[1] as Standing, ["plan", "gone", "never"]).toSorted(longestFirst);
    expect(refs.map(({ is, of: what, sinceMinute }) => [is, what, sinceMinute])).toEqual([
      ["work", "2026-06", 0],
      ["pledge", "plan", 100],
      ["work", "2026-05", 200],
    ]);
    const [first] = refs;
    expect(first && longestFirst(first, first)).toBe(0);
    expect(first && longestFirst({ ...first, personId: "z" }, first)).toBe(1);
    expect(first && longestFirst(first, { ...first, personId: "z" })).toBe(-1);
  });

  test("is gathered for those who confirm it, never their own", () => {
    expect(of(0).map(({ personId }) => personId)).toEqual(["one", "one", "one"]);
    expect(of(3).map(({ personId, of: what }) => [personId, what])).toEqual([["head", "2026-05"]]);
    expect(of(1)).toEqual([]);
    expect(people.map((one) => mayConfirm(one, day))).toEqual([true, false, false, true]);
    const leader = standing("leader", "c", [{ role: "leader", scope: "office" }]);
    expect(mayConfirm(leader, day)).toBe(true);
    const alone = gatherWaiting([leader, standing("x", "d", [], { work: { "2026-05": counts } })], {
      ...{ planIds: [], day },
    });
    expect(gatheredFor(alone, leader, day)).toHaveLength(1);
    expect(gatheredFor(alone, people[3] as Standing, day)).toEqual([]);
  });
});

describe("at a slot", () => {
  const refs = of(0);
  const shown = waitingInBrief(refs);
  test("who was told nothing yet is told, where something waits", () => {
    expect([tellingOf(refs, undefined), tellingOf([], undefined)]).toEqual(["new", "nothing"]);
  });

  test("who was told the same is left in peace", () => {
    expect(tellingOf(refs, { toldMinute: 150, shown, isOpen: true })).toBe("nothing");
  });

  test("an open message is drawn anew where it is not true any more, even where nothing waits", () => {
    expect(tellingOf(refs, { toldMinute: 150, shown: "1 7", isOpen: true })).toBe("edit");
    expect(tellingOf([], { toldMinute: 150, shown, isOpen: true })).toBe("edit");
  });

  test("who answered is told anew only of what is new", () => {
    expect(tellingOf(refs, { toldMinute: 200, shown: "1 7", isOpen: false })).toBe("new");
    expect(tellingOf(refs, { toldMinute: 201, shown: "1 7", isOpen: false })).toBe("nothing");
  });
});

describe("silence", () => {
  const calendar = createCalendar();
  // A Friday: the weekend is not counted.
  const thing = { history: [{ at: "2026-06-19T09:00:00.000Z" }] };
  const rules = { calendar, after: 2 };
  test("confirms after so many working days, and not before they are over", () => {
    expect(silenceThrough(thing, rules)).toBe("2026-06-23");
    expect([isSilent(thing, rules, "2026-06-23"), isSilent(thing, rules, "2026-06-24")]).toEqual([
      false,
      true,
    ]);
  });

  test("confirms nothing where the office set nothing, nothing waits, or days are not known", () => {
    expect(silenceThrough(thing, { calendar, after: null })).toBeUndefined();
    const said = {
      at: "2026-06-19T10:00:00.000Z",
      byPersonId: "p",
      did: "confirmed",
      reason: null,
      of: 1,
    } as const;
    expect(silenceThrough({ ...thing, confirming: [said] }, rules)).toBeUndefined();
    expect(silenceThrough({ history: [] }, rules)).toBeUndefined();
    expect(silenceThrough({ history: [{ at: "2099-12-30T09:00:00.000Z" }] }, rules)).toBeUndefined();
    expect(isSilent(thing, { calendar, after: null }, "2026-12-31")).toBe(false);
  });
});

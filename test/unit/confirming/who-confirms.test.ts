import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  confirmerOf,
  confirmsFor,
  type OfficePerson,
  rolesIn,
} from "../../../src/domain/confirming/who-confirms.ts";
import type { Grant } from "../../../src/domain/person.ts";

const day = "2026-06-22";
const staff: Grant = { role: "staff", scope: "office" };
const officer: Grant = { role: "officer", scope: "office" };
const leader: Grant = { role: "leader", scope: "office" };
const heads = (unitId: string): Grant => ({ role: "unitHead", scope: { unitId } });
const standsIn = (unitId: string, from: string, to: string): Grant => ({
  ...heads(unitId),
  acting: { standsInForId: "head", from, to },
});
const person = (personId: string, unitId: string, ...grants: readonly Grant[]): OfficePerson => ({
  ...{ personId, unitId, grants: [staff, ...grants] },
});

const head = person("head", "a", heads("a"));
const member = person("member", "a");
const deputy = person("deputy", "a", standsIn("a", "2026-06-20", "2026-06-25"));
const monitor = person("officer", "b", officer);
const director = person("director", "c", leader);
const office = [head, member, deputy, monitor, director];

const confirmers = (whose: OfficePerson, among: readonly OfficePerson[] = office, on = day) => {
  const roles = rolesIn(among, on);
  return among.filter((one) => confirmsFor(one, whose, { roles, day: on })).map(({ personId }) => personId);
};

describe("what somebody enters is confirmed by", () => {
  test("the head of their unit, and a deputy in their period alone", () => {
    expect(confirmers(member)).toEqual(["head", "deputy"]);
    expect(confirmers(member, office, "2026-06-26")).toEqual(["head"]);
  });

  test("the head, where they only stand in for them", () => {
    expect(confirmers(deputy)).toEqual(["head"]);
  });

  test("the officer, where they head a unit or lead the office", () => {
    expect(confirmers(head)).toEqual(["officer"]);
    expect(confirmers(director)).toEqual(["officer"]);
  });

  test("the officer, where their unit has no head", () => {
    expect(confirmers(person("alone", "d"), [...office, person("alone", "d")])).toEqual(["officer"]);
  });

  test("the head of their unit where they are the officer; else another officer, else a leader", () => {
    expect(confirmers(monitor)).toEqual(["director"]);
    expect(confirmers(monitor, [...office, person("other", "e", officer)])).toEqual(["other"]);
    expect(confirmers(monitor, [...office, person("chief", "b", heads("b"))])).toEqual(["chief"]);
    const both = person("both", "a", heads("a"), officer);
    expect(confirmers(both, [both, member, director])).toEqual(["director"]);
  });

  test("nobody but those, and never by themselves", () => {
    const anyGrant = fc.constantFrom(officer, leader, heads("a"), heads("b"), standsIn("a", day, day));
    const anyPerson = fc.record({
      unitId: fc.constantFrom("a", "b", "c"),
      grants: fc.array(anyGrant, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 8 }), (people) => {
        const all = people.map((one, index) => person(`p${index}`, one.unitId, ...one.grants));
        const roles = rolesIn(all, day);
        for (const whose of all) {
          const found = confirmers(whose, all);
          expect(found).not.toContain(whose.personId);
          const hasOther = all.some(
            (one) => one !== whose && one.grants.some(({ role }) => role !== "staff"),
          );
          const isReached = ["unitHead", "officer"].includes(confirmerOf(whose, roles));
          if (isReached && hasOther) expect(found.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

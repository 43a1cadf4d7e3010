import fc from "fast-check";
import { expect, test } from "vitest";
import { type ActedOn, thingOf } from "../../../src/domain/authority/acted-on.ts";
import type { Verb } from "../../../src/domain/authority/authority-matrix.ts";
import { type Actor, may } from "../../../src/domain/authority/may.ts";
import { plusDays } from "../../../src/domain/day.ts";
import { type Grant, type Role, roles } from "../../../src/domain/person.ts";
import { actorWith, thingsOf, writtenMatrix } from "./matrix.ts";

const today = "2026-11-20";
const unitIds = ["a", "b", "c"] as const;
const day = fc.integer({ min: -400, max: 400 }).map((days) => plusDays(today, days));
const unitId = fc.constantFrom(...unitIds);
const role = fc.constantFrom(...roles);
const verb = fc.constantFrom(...writtenMatrix.map((row) => row.verb));
const personId = fc.constantFrom("me", "other", "third");
const scope = fc.oneof(fc.constant("office" as const), fc.record({ unitId }));
const acting = fc.record({ standsInForId: personId, from: day, to: day });
const grant: fc.Arbitrary<Grant> = fc.oneof(fc.record({ role, scope }), fc.record({ role, scope, acting }));
const on: fc.Arbitrary<ActedOn> = fc.oneof(
  fc.record({ is: fc.constant("person" as const), personId, unitId }),
  fc.record({ is: fc.constant("unit" as const), unitId }),
  fc.constantFrom({ is: "office" } as const, { is: "nobody" } as const),
);
const grants = fc.array(grant, { maxLength: 4 });
const actor = (held: readonly Grant[], home: string): Actor => ({ id: "me", unitId: home, grants: held });
const confirming = writtenMatrix.filter(({ does }) => does === "confirms").map((row) => row.verb);

test("another grant never takes a permission away", () => {
  fc.assert(
    fc.property(grants, grant, unitId, fc.record({ verb, on, day }), (held, more, home, deed) => {
      if (may(actor(held, home), deed)) expect(may(actor([...held, more], home), deed)).toBe(true);
    }),
  );
});

test("what several grants allow, one of them allows", () => {
  fc.assert(
    fc.property(grants, unitId, fc.record({ verb, on, day }), (held, home, deed) => {
      const alone = held.some((each) => may(actor([each], home), deed));
      expect(may(actor(held, home), deed)).toBe(alone);
    }),
  );
});

test("a deputy's grant is worth the same grant on its days, and nothing on others", () => {
  fc.assert(
    fc.property(
      role,
      scope,
      acting,
      unitId,
      fc.record({ verb, on, day }),
      (held, reach, days, home, deed) => {
        const isIn = days.from <= deed.day && deed.day <= days.to;
        const asDeputy = may(actor([{ role: held, scope: reach, acting: days }], home), deed);
        expect(asDeputy).toBe(isIn && may(actor([{ role: held, scope: reach }], home), deed));
      },
    ),
  );
});

test("a grant for one unit allows nothing of another unit's, nor of the office's", () => {
  fc.assert(
    fc.property(role, unitId, unitId, fc.record({ verb, on, day }), (held, reach, home, deed) => {
      const isOutside = deed.on.is === "office" || (deed.on.is !== "nobody" && deed.on.unitId !== reach);
      fc.pre(isOutside);
      expect(may(actor([{ role: held, scope: { unitId: reach } }], home), deed)).toBe(false);
    }),
  );
});

test("nobody confirms their own, whatever they hold", () => {
  const everything = roles.map((each): Grant => ({ role: each, scope: "office" }));
  expect(confirming.length).toBeGreaterThan(0);
  fc.assert(
    fc.property(grants, unitId, fc.constantFrom(...confirming), (held, home, which) => {
      const me = actor([...everything, ...held], home);
      expect(may(me, { verb: which, on: thingOf(me), day: today })).toBe(false);
    }),
  );
});

test("the head of one unit closes that unit's duties and no other's, wherever they sit themselves", () => {
  const head: Actor = { ...actorWith({ role: "unitHead", scope: { unitId: "b" } }), unitId: "a" };
  const closes = (thing: ActedOn) => may(head, { verb: "closeDuty", on: thing, day: today });
  expect([closes({ is: "unit", unitId: "b" }), closes({ is: "unit", unitId: "a" })]).toEqual([true, false]);
});

test("a deputy's first and last day count", () => {
  const days = { standsInForId: "head", from: "2026-11-02", to: "2026-11-20" };
  const deputy = actorWith({ role: "unitHead", scope: { unitId: "a" }, acting: days });
  const may1 = (on: string) => may(deputy, { verb: "closeDuty", on: { is: "unit", unitId: "a" }, day: on });
  expect(["2026-11-01", "2026-11-02", "2026-11-20", "2026-11-21"].map(may1)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("who holds nothing may nothing", () => {
  for (const { verb: which } of writtenMatrix)
    for (const thing of Object.values(thingsOf).flat())
      expect(may(actorWith(), { verb: which, on: thing, day: today })).toBe(false);
});

test("an unknown verb, role, scope or thing is denied", () => {
  const officer = actorWith({ role: "officer", scope: "office" });
  const office: ActedOn = { is: "office" };
  for (const name of ["dance", "", "constructor", "__proto__", "managePlan officer"])
    expect(may(officer, { verb: name as Verb, on: office, day: today })).toBe(false);
  for (const name of ["king", "", "does", "constructor"]) {
    const somebody = actorWith({ role: name as Role, scope: "office" });
    expect(may(somebody, { verb: "managePlan", on: office, day: today })).toBe(false);
  }
  for (const reach of ["province", {}, { unitId: "" }] as unknown as readonly Grant["scope"][])
    for (const thing of [...thingsOf.own, ...thingsOf.ownUnit, ...thingsOf.office])
      for (const { verb: which } of writtenMatrix)
        expect(
          may(actorWith({ role: "officer", scope: reach }), { verb: which, on: thing, day: today }),
        ).toBe(false);
  const strange = { is: "world" } as unknown as ActedOn;
  for (const { verb: which } of writtenMatrix)
    expect(may(officer, { verb: which, on: strange, day: today })).toBe(false);
});

import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { type ActedOn, thingOf } from "../../../src/domain/authority/acted-on.ts";
import type { AuditEntry } from "../../../src/domain/authority/audit-entry.ts";
import { officeZone } from "../../../src/domain/day.ts";
import type { Grant } from "../../../src/domain/person.ts";
import { ok, refused } from "../../../src/domain/result.ts";
import { checkAuthority } from "../../../src/usecases/check-authority.ts";
import { NotAllowedError } from "../../../src/usecases/not-allowed.ts";
import { turnOf } from "../bot/turn-of.ts";

const office: ActedOn = { is: "office" };
const now = DateTime.fromISO("2026-11-20T08:00", { zone: officeZone });
const at = "2026-11-20T01:00:00.000Z";

/** Somebody who asks, and what the audit notes of it. */
const asking = (...grants: readonly Grant[]) => {
  const audited: AuditEntry[] = [];
  const person = { ...turnOf().person, grants };
  return { audited, person, now, audit: { record: (entry: AuditEntry) => audited.push(entry) } };
};

const officer: Grant = { role: "officer", scope: "office" };
const staff: Grant = { role: "staff", scope: "office" };

const refusalOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof NotAllowedError ? error.refusal : error;
  }
  return undefined;
};

test("what is denied is not begun, is answered by a typed error, and is audited", () => {
  const me = asking(staff);
  let begun = 0;
  const use = checkAuthority(me, office, {
    managePlan: () => {
      begun += 1;
    },
  });
  expect(refusalOf(() => use.managePlan())).toEqual({
    word: "not-allowed",
    details: { verb: "managePlan", whose: "others" },
  });
  expect(begun).toBe(0);
  expect(me.audited).toEqual([{ at, personId: "p1", verb: "managePlan", on: office, outcome: "refused" }]);
});

test("what is allowed gets its arguments and gives its answer, at once where it answers at once", async () => {
  const use = checkAuthority(asking(officer), office, {
    managePlan: (one: number, other: number) => one + other,
    closePlan: async (name: string) => `${name} closed`,
  });
  expect(use.managePlan(20, 22)).toBe(42);
  expect(await use.closePlan("plan")).toBe("plan closed");
});

test("done for others or the office is audited once it is done; what a use case refused or broke is not", async () => {
  const me = asking(officer);
  const use = checkAuthority(me, office, {
    managePlan: () => ok(1),
    activatePlan: async () => ok(1),
    closePlan: async () => refused("nothing-changed"),
    setOffice: () => refused("nothing-changed"),
    importRoster: async () => Promise.reject(new Error("broke")),
  });
  use.managePlan();
  await use.activatePlan();
  await use.closePlan();
  use.setOffice();
  await expect(use.importRoster()).rejects.toThrow("broke");
  expect(me.audited.map(({ verb, outcome }) => [verb, outcome])).toEqual([
    ["managePlan", "done"],
    ["activatePlan", "done"],
  ]);
});

test("a use case that refuses by the same word itself is audited alike, whatever it does", async () => {
  const me = asking(officer, staff);
  const no = refused("not-allowed", { verb: "managePlan", whose: "others" });
  const use = checkAuthority(me, office, { managePlan: async () => no, setOffice: () => null });
  expect(await use.managePlan()).toBe(no);
  use.setOffice();
  const own = checkAuthority(me, thingOf(me.person), { showProgress: () => no });
  expect(own.showProgress()).toBe(no);
  expect(me.audited.map(({ verb, outcome }) => [verb, outcome])).toEqual([
    ["managePlan", "refused"],
    ["setOffice", "done"],
    ["showProgress", "refused"],
  ]);
});

test("one's own things and reading leave no line in the audit", () => {
  const me = asking(staff);
  const own = checkAuthority(me, thingOf(me.person), { reportWork: () => "own", showProgress: () => "own" });
  const dates = checkAuthority(me, { is: "nobody" }, { nextDates: () => null });
  expect([own.reportWork(), own.showProgress(), dates.nextDates()]).toEqual(["own", "own", null]);
  expect(me.audited).toEqual([]);
});

test("whose the thing is can hang on what is asked for; nobody confirms their own", () => {
  const me = asking(officer);
  const whose = (personId: string): ActedOn => ({ is: "person", personId, unitId: "cong-nghiep" });
  const use = checkAuthority(me, whose, { confirmEvidence: (personId: string) => personId });
  expect(use.confirmEvidence("p2")).toBe("p2");
  expect(refusalOf(() => use.confirmEvidence("p1"))).toEqual({
    word: "not-allowed",
    details: { verb: "confirmEvidence", whose: "own" },
  });
  expect(me.audited.map(({ on, outcome }) => [on, outcome])).toEqual([
    [whose("p2"), "done"],
    [whose("p1"), "refused"],
  ]);
});

test("the day that counts is the office's", () => {
  const acting = { standsInForId: "p2", from: "2026-11-20", to: "2026-11-20" };
  const late = DateTime.fromISO("2026-11-19T17:00:00Z");
  const me = { ...asking({ ...officer, acting }), now: late };
  expect(checkAuthority(me, office, { managePlan: () => "done" }).managePlan()).toBe("done");
  const earlier = { ...me, now: late.minus({ seconds: 1 }) };
  expect(
    refusalOf(() => checkAuthority(earlier, office, { managePlan: () => "done" }).managePlan()),
  ).toBeDefined();
});

test("a use case that the matrix does not name does not compile", () => {
  // @ts-expect-error: dance is no verb
  checkAuthority(asking(), office, { dance: () => {} });
});

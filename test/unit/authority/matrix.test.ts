import { describe, expect, test } from "vitest";
import { authorityMatrix, rolesThatDo } from "../../../src/domain/authority/authority-matrix.ts";
import { may } from "../../../src/domain/authority/may.ts";
import { roles } from "../../../src/domain/person.ts";
import { NotAllowedError } from "../../../src/usecases/not-allowed.ts";
import type { Ports } from "../../../src/usecases/ports.ts";
import { createUseCases } from "../../../src/usecases/use-cases.ts";
import { turnOf } from "../bot/turn-of.ts";
import { actorWith, everyWhose, thingsOf, writtenMatrix } from "./matrix.ts";

const day = "2026-11-20";
const cells = writtenMatrix.flatMap((row) =>
  roles.flatMap((role) => everyWhose.map((whose) => ({ ...row, role, whose }))),
);

test("every verb is written down by hand once, and what is written down is a verb", () => {
  expect(writtenMatrix.map(({ verb }) => verb)).toEqual(Object.keys(authorityMatrix));
});

test("every use case is a verb, and asks before anything else", () => {
  const verbs: readonly string[] = writtenMatrix.map(({ verb }) => verb);
  const { person, now } = turnOf();
  // Whoever holds nothing is refused before a port is touched, so there are none.
  const asking = { person: { ...person, grants: [] }, now, audit: { record: () => {} } };
  const use = createUseCases(asking as unknown as Ports);
  for (const [name, act] of Object.entries<unknown>(use)) {
    expect(verbs).toContain(name);
    expect(act as () => unknown, name).toThrow(NotAllowedError);
  }
});

test("what a verb does is as written", () => {
  for (const { verb, does } of writtenMatrix)
    expect([verb, authorityMatrix[verb].does]).toEqual([verb, does]);
});

describe.each(cells)("$verb, $role, $whose", ({ verb, role, whose, allowed }) => {
  const isWritten = (allowed[whose] as readonly string[]).includes(role);

  test(`with the whole office in reach: ${isWritten ? "allowed" : "denied"}`, () => {
    const actor = actorWith({ role, scope: "office" });
    for (const on of thingsOf[whose]) expect(may(actor, { verb, on, day })).toBe(isWritten);
  });

  test("with one unit in reach: nothing of other units or of the office", () => {
    const actor = actorWith({ role, scope: { unitId: "a" } });
    for (const on of thingsOf[whose])
      expect(may(actor, { verb, on, day })).toBe(isWritten && whose !== "office");
  });
});

test("no cell lets somebody confirm their own", () => {
  for (const { verb, does, allowed } of writtenMatrix)
    if (does === "confirms") expect([verb, allowed.own]).toEqual([verb, []]);
});

test("who may do it for the office may do it for their own unit, unless it is the office's alone", () => {
  for (const { verb, allowed } of writtenMatrix)
    if (allowed.ownUnit.length > 0)
      expect([verb, allowed.ownUnit]).toEqual([verb, expect.arrayContaining(allowed.office)]);
});

test("those who do it are named: staff alone where staff do it themselves", () => {
  expect(rolesThatDo("registerPledge")).toEqual(["staff"]);
  expect(rolesThatDo("setOffice")).toEqual(["officer", "admin"]);
  for (const { verb } of writtenMatrix) expect(rolesThatDo(verb)).not.toEqual([]);
});

import { describe, expect, test } from "vitest";
import { compareRoster, type RosterDifference } from "../../../src/domain/roster/compare-roster.ts";
import type { Decisions } from "../../../src/domain/roster/match-people.ts";
import type { RosterPerson } from "../../../src/domain/roster/roster-person.ts";
import type { RosterKeys, RosterRow } from "../../../src/domain/roster/roster-row.ts";
import { line, somebody, units } from "./people.ts";

type More = { readonly faultyLines?: readonly RosterKeys[]; readonly decided?: Decisions };

const compared = (people: readonly RosterPerson[], rows: readonly RosterRow[], more: More = {}) =>
  compareRoster({
    people,
    units,
    reading: { rows, faultyLines: more.faultyLines ?? [] },
    ...(more.decided ? { decided: more.decided } : {}),
  });

/** The difference in short: who came to what, without what is empty. */
const short = (difference: RosterDifference) => {
  const { added, moved, changed, unchangedIds, leftIds, questions, heldIds } = difference;
  const told = {
    new: added.map((each) => each.line),
    moved: moved.map(({ personId, fields }) => `${personId}: ${fields.join("+")}`),
    changed: changed.map(({ personId, fields }) => `${personId}: ${fields.join("+")}`),
    same: unchangedIds,
    left: leftIds,
    asked: questions.map((each) => `${each.line}: ${each.candidateIds.join("/")}`),
    held: heldIds,
  };
  return Object.fromEntries(Object.entries(told).filter(([, list]) => list.length > 0));
};

const lan = { name: "Trần Thị Lan" };

describe("who a line is", () => {
  const object = "0f8fad5b-d9cb-469f-a165-70867728950e";
  test.each<[string, Partial<RosterPerson>, Partial<RosterRow>]>([
    ["object id", { objectId: object }, { objectId: object, ...lan }],
    ["code, in whatever case", { code: "cb1" }, { code: "CB1", ...lan }],
    ["e-mail, in whatever case", { email: "An@x.vn" }, { email: "an@x.vn", ...lan }],
  ])("is told by %s, though the name is another", (_, known, said) => {
    const { same, left, new: fresh } = short(compared([somebody("p", known)], [line(2, said)]));
    expect([same, left, fresh]).toEqual([undefined, undefined, undefined]);
  });

  test("is told by name and unit where both are alone, with or without signs and case", () => {
    expect(short(compared([somebody("p", { name: "NGUYEN VAN AN" })], [line(2)]))).toEqual({
      changed: ["p: name"],
    });
  });

  test("is told by no name where the code is another's: one came, one left", () => {
    expect(short(compared([somebody("p", { code: "1" })], [line(2, { code: "2" })]))).toEqual({
      new: [2],
      left: ["p"],
    });
  });

  test.each<[string, readonly RosterPerson[], readonly RosterRow[], object]>([
    [
      "two people of the name in the unit",
      [somebody("p"), somebody("q")],
      [line(2)],
      { asked: ["2: p/q"], held: ["p", "q"] },
    ],
    ["two lines of the name", [somebody("p")], [line(2), line(3)], { asked: ["2: p", "3: p"], held: ["p"] }],
    [
      "the name in another unit",
      [somebody("p", { unitId: "b" })],
      [line(2)],
      { asked: ["2: p"], held: ["p"] },
    ],
    [
      "the same name and unit, another e-mail",
      [somebody("p", { email: "a@x.vn" })],
      [line(2, { email: "b@x.vn" })],
      { asked: ["2: p"], held: ["p"] },
    ],
    [
      "code of one, e-mail of another",
      [somebody("p", { code: "1" }), somebody("q", { email: "q@x.vn", ...lan })],
      [line(2, { code: "1", email: "q@x.vn" })],
      { asked: ["2: p/q"], held: ["p", "q"] },
    ],
    [
      "two lines for one person, by code and by e-mail",
      [somebody("p", { code: "1", email: "p@x.vn" })],
      [line(2, { code: "1" }), line(3, { email: "p@x.vn" })],
      { asked: ["2: p", "3: p"], held: ["p"] },
    ],
  ])("is asked about: %s", (_, people, rows, is) => {
    expect(short(compared(people, rows))).toEqual(is);
  });

  test("is what the officer decided", () => {
    const people = [somebody("p"), somebody("q")];
    const decided: Decisions = new Map<number, { personId: string } | "new">([
      [2, { personId: "q" }],
      [3, "new"],
      [4, { personId: "nobody" }],
    ]);
    const rows = [line(2), line(3), line(4, lan)];
    expect(short(compared(people, rows, { decided }))).toEqual({ new: [3, 4], same: ["q"], left: ["p"] });
  });

  test("is not asked about once everybody of the name is found", () => {
    const people = [somebody("p", { code: "1" })];
    expect(short(compared(people, [line(2, { code: "1" }), line(3)]))).toEqual({ new: [3], same: ["p"] });
  });
});

describe("what changes", () => {
  test("what the file is silent of stays", () => {
    const known = somebody("p", {
      code: "1",
      email: "p@x.vn",
      joinedOn: "2020-01-01",
      position: "Trưởng phòng",
    });
    expect(short(compared([known], [line(2, { code: "1" })]))).toEqual({ same: ["p"] });
  });

  test("each field that is another is named, with the facts before and after", () => {
    const said = { code: "1", email: "p@x.vn", joinedOn: "2020-01-01", position: "CV chính" };
    const difference = compared(
      [somebody("p")],
      [line(2, { ...said, staffKind: "vien_chuc", roles: ["staff", "officer"] })],
    );
    expect(short(difference)).toEqual({ changed: ["p: email+position+staffKind+code+joinedOn+roles"] });
    expect(difference.changed[0]?.after).toMatchObject({ ...said, unitId: "a" });
    expect(difference.changed[0]?.before).toMatchObject({ code: null, unitId: "a" });
  });

  test("who moves leaves the headship of the unit behind, unless the file says it again", () => {
    const head = somebody("p", {
      code: "1",
      grants: [
        { role: "staff", scope: "office" },
        { role: "unitHead", scope: { unitId: "a" } },
        { role: "officer", scope: "office" },
      ],
    });
    const there = { code: "1", unit: "Phòng B" };
    const silent = compared([head], [line(2, there)]);
    expect(short(silent)).toEqual({ moved: ["p: roles+unit"] });
    expect(silent.moved[0]?.after.grants.map(({ role }) => role)).toEqual(["staff", "officer"]);
    const again = compared([head], [line(2, { ...there, roles: ["staff", "unitHead", "officer"] })]);
    expect(short(again)).toEqual({ moved: ["p: unit"] });
    expect(again.moved[0]?.after.grants).toContainEqual({ role: "unitHead", scope: { unitId: "b" } });
  });

  test("a role that the file no longer gives is gone; a headship of another unit stays while it does", () => {
    const grants = [
      { role: "staff", scope: "office" },
      { role: "unitHead", scope: { unitId: "b" } },
    ] as const;
    const head = somebody("p", { grants });
    expect(short(compared([head], [line(2, { roles: ["staff"] })]))).toEqual({ changed: ["p: roles"] });
    expect(short(compared([head], [line(2, { roles: ["staff", "unitHead"] })]))).toEqual({ same: ["p"] });
  });

  test("somebody new is staff, with what the file says", () => {
    const [added] = compared([], [line(2, { code: "1", roles: ["staff", "unitHead"] })]).added;
    expect(added?.facts).toMatchObject({ unitId: "a", position: "", code: "1" });
    expect(added?.facts.grants).toEqual([
      { role: "staff", scope: "office" },
      { role: "unitHead", scope: { unitId: "a" } },
    ]);
    expect(compared([], [line(2)]).added[0]?.facts.grants).toEqual([{ role: "staff", scope: "office" }]);
  });
});

describe("nobody is taken for gone whose line is faulty", () => {
  const faulty = { line: 5, code: null, objectId: null, email: null, name: null, unit: null };
  test.each<[string, Partial<RosterKeys>, object]>([
    ["by code", { code: "1" }, { left: ["q", "r"], held: ["p"] }],
    ["by no name of another code", { code: "2", name: "Nguyễn Văn An" }, { left: ["p", "r"], held: ["q"] }],
    ["by name", { name: "nguyen van an" }, { left: ["r"], held: ["p", "q"] }],
    ["not at all", {}, { left: ["p", "q", "r"] }],
  ])("found %s", (_, keys, is) => {
    const people = [somebody("p", { code: "1" }), somebody("q"), somebody("r", lan)];
    expect(short(compared(people, [], { faultyLines: [{ ...faulty, ...keys }] }))).toEqual(is);
  });
});

import { expect, test } from "vitest";
import { compareRoster } from "../../../src/domain/roster/compare-roster.ts";
import { partReturning, rosterChanges } from "../../../src/domain/roster/roster-changes.ts";
import type { RosterPerson } from "../../../src/domain/roster/roster-person.ts";
import type { RosterRow } from "../../../src/domain/roster/roster-row.ts";
import { line, somebody, units } from "./people.ts";

const objectId = "00000000-0000-0000-0000-000000000001";
const otherId = "00000000-0000-0000-0000-000000000002";

const changesOf = (
  people: readonly RosterPerson[],
  rows: readonly RosterRow[],
  leavers: RosterPerson[] = [],
) => {
  const difference = compareRoster({ people, units, reading: { rows, faultyLines: [] } });
  return rosterChanges(difference, { people, leavers });
};

test("a change names only what the file changes, so that what changed meanwhile stays", () => {
  const person = somebody("1", { code: "C1" });
  expect(changesOf([person], [line(2, { code: "C1", position: "Trưởng phòng" })])).toEqual([
    [{ do: "update", personId: "1", facts: { position: "Trưởng phòng" } }],
    [],
    [],
  ]);
});

test("units and people come first, then accounts are closed, and only then others opened", () => {
  const leaver = somebody("1", { code: "C1", objectId });
  const heir = somebody("2", { code: "C2", name: "Lê Văn Tám", objectId: otherId });
  const rows = [
    line(2, { code: "C2", name: "Lê Văn Tám", unit: "Phòng Mới", email: "tam@x.vn" }),
    line(3, { code: "C3", name: "Đỗ Thị Năm", email: "nam@x.vn" }),
  ];
  const stages = changesOf([leaver, heir], rows);
  expect(stages.map((stage) => stage.map((change) => change.do))).toEqual([
    ["add-unit", "update", "add", "leave"],
    ["close-account"],
    ["open-account", "open-account"],
  ]);
});

test("a new e-mail closes the old one, and leaves the account that stays", () => {
  const person = somebody("1", { code: "C1", email: "old@x.vn", objectId });
  const [, closed, opened] = changesOf([person], [line(2, { code: "C1", email: "new@x.vn" })]);
  expect(closed).toEqual([{ do: "close-account", personId: "1", email: "old@x.vn", objectId: null }]);
  expect(opened).toEqual([{ do: "open-account", who: { personId: "1" }, email: "new@x.vn", objectId }]);
});

test("who left is known again by code or account alone, and gets back what leads to them", () => {
  const leavers = [
    somebody("1", { code: "C1", email: "an@x.vn" }),
    somebody("2", { objectId, name: "Lê Văn Tám" }),
  ];
  const rows = [
    line(2, { code: "c1", email: "an@x.vn" }),
    line(3, { objectId, name: "Lê Văn Tám" }),
    line(4, { email: "an@x.vn", name: "Đỗ Thị Năm" }),
  ];
  const [people, closed, opened] = changesOf([], rows, leavers);
  expect(
    people?.map((change) => ("personId" in change ? [change.do, change.personId] : [change.do])),
  ).toEqual([["return", "1"], ["return", "2"], ["add"]]);
  expect(closed).toEqual([]);
  expect(opened).toEqual([
    { do: "open-account", who: { personId: "1" }, email: "an@x.vn", objectId: null },
    { do: "open-account", who: { personId: "2" }, email: null, objectId },
    { do: "open-account", who: { line: 4 }, email: "an@x.vn", objectId: null },
  ]);
});

test("whom two who left could be is somebody new, and nobody returns twice", () => {
  const { email: _email, ...facts } = somebody("", { code: "C1", objectId });
  const addition = (number: number, code: string | null) => ({
    line: number,
    facts: { ...facts, email: null, code },
  });
  const two = [somebody("1", { code: "C1" }), somebody("2", { objectId })];
  expect(partReturning([addition(2, "C1")], two)).toMatchObject({ added: [{ line: 2 }], returned: [] });
  const one = [somebody("2", { objectId })];
  expect(partReturning([addition(2, null), addition(3, null)], one)).toMatchObject({
    added: [{ line: 3 }],
    returned: [{ line: 2, personId: "2" }],
  });
});

test("who leaves loses what led to them; somebody without account has nothing to lose", () => {
  const [, closed] = changesOf(
    [somebody("1", { code: "C1", objectId }), somebody("2", { code: "C2" })],
    [line(2, { code: "C9", name: "Đỗ Thị Năm" })],
  );
  expect(closed).toEqual([{ do: "close-account", personId: "1", objectId, email: null }]);
});

import { expect, test } from "vitest";
import { phasesMeant } from "../../../src/domain/summary/phases-meant.ts";
import { demoPlanHere } from "../../support/standing/standing-office.ts";

const ids = (said: string, today = "2026-06-22") =>
  phasesMeant(demoPlanHere, said, today).map(({ id }) => id);

test.each([
  ["2", ["phase-2"]],
  ["thứ hai", ["phase-2"]],
  ["số 1", ["phase-1"]],
  ["I", ["phase-1"]],
  ["đầu", ["phase-1"]],
  ["cuối", ["phase-2"]],
  ["này", ["phase-1"]],
  ["first", ["phase-1"]],
  ["chuyên đề", ["thematic"]],
  ["cao điểm", []],
  ["7", []],
  ["thi đua thứ nhất", ["phase-1"]],
  ["chuyên đề ngắn ngày", ["thematic"]],
] as const)("đợt “%s” means %j", (said, meant) => {
  expect(ids(said)).toEqual(meant);
});

test("no phase is that of a day on which none runs", () => {
  expect(ids("này", "2027-02-01")).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { writeSheet } from "../../../src/documents/write-sheet.ts";

const textOf = (rows: readonly (readonly string[])[]) => Buffer.from(writeSheet(rows)).toString("utf16le");

test("rows are lines, cells are parted by tabs, after a byte order mark", () => {
  expect(
    textOf([
      ["Họ tên", "Đơn vị"],
      ["Hạnh", ""],
    ]),
  ).toBe("\ufeffHọ tên\tĐơn vị\r\nHạnh\t\r\n");
  expect([...writeSheet([]).slice(0, 2)]).toEqual([0xff, 0xfe]);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+84", "'+84"],
  ["-5", "'-5"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'=1"],
  ["\r\n=1", "'=1"],
  [" \u0000=1", "'=1"],
  ['="a"', '"\'=""a"""'],
  ["\u200b=1", "'=1"],
  ["\ufeff\u2066@a", "'@a"],
  ["\u200d=1", "'\u200d=1"],
  ["＝1+1", "'＝1+1"],
  ["＠SUM(A1)", "'＠SUM(A1)"],
  ["a\u202etxt.exe", "atxt.exe"],
  ["a\ud800b", "ab"],
  ["👩\u200d👧", "👩\u200d👧"],
  ["a=1", "a=1"],
  ["một\nhai\tba", "một hai ba"],
  ['nói "được"', '"nói ""được"""'],
])("%j is no formula and stays in its cell", (cell, written) => {
  expect(textOf([[cell]])).toBe(`\ufeff${written}\r\n`);
});

test("whatever is in them, cells stay in their places, and none begins a formula", () => {
  const cells = fc.array(
    fc.array(fc.string({ unit: "binary", maxLength: 20 }), { minLength: 3, maxLength: 3 }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(cells, (rows) => {
      const lines = textOf(rows).slice(1).split("\r\n").slice(0, -1);
      const found = lines.map((line) => line.split("\t"));
      const isWhole = found.length === rows.length && found.every((row) => row.length === 3);
      return isWhole && !found.flat().some((cell) => /^"?[=+\-@]/.test(cell));
    }),
    { numRuns: 500 },
  );
});

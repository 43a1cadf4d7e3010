import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { understand } from "../../../../src/bot/understand.ts";
import type { Reading } from "../../../../src/bot/understanding.ts";
import { isWithoutOrder } from "../../../../src/bot/without-order.ts";
import { type CommandRow, readTables, type WorkRow } from "./tables.ts";

const isRight = (reading: Reading, { command, as }: CommandRow): boolean => {
  if (reading.as !== "command" && reading.as !== "near") return false;
  if (reading.command !== command) return false;
  if (as === "exact") return reading.as === "command";
  return as === "near" || reading.about === as.about;
};

const isReadRight = (reading: Reading, { sentence }: WorkRow): boolean =>
  reading.as === "work" && isDeepStrictEqual({ ...reading.sentence }, sentence);

/** How many of the rows were taken, and how many rightly. */
const measured = <Row extends { readonly text: string }>(
  rows: readonly Row[],
  isTaken: (reading: Reading) => boolean,
  isRightly: (reading: Reading, row: Row) => boolean,
) => {
  const read = rows.map((row) => ({ row, reading: understand(row.text) }));
  const right = read.filter(({ row, reading }) => isRightly(reading, row));
  return {
    right: right.length,
    taken: read.filter(({ reading }) => isTaken(reading)).length,
    wrong: read.filter((one) => !right.includes(one)).map(({ row }) => row.text),
  };
};

const isCommand = ({ as }: Reading): boolean => as === "command" || as === "near";
const isWork = ({ as }: Reading): boolean => as === "work";

describe.each([
  { prefix: "" as const, least: 0.97 },
  { prefix: "held-out-" as const, least: 0.97 },
])("as people type, by $prefix*.yaml", ({ prefix, least }) => {
  const { commands, work, others } = readTables(prefix);
  const strays = others.map((text) => ({ text, reading: understand(text) }));

  const check = (
    what: string,
    rows: readonly unknown[],
    { right, taken, wrong }: { right: number; taken: number; wrong: readonly string[] },
    astray: number,
  ) => {
    const [precision, recall] = [right / (taken + astray), right / rows.length];
    console.log(
      `${prefix}${what}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${rows.length}` +
        (wrong.length > 0 ? `; not as wanted: ${wrong.map((text) => `“${text}”`).join(", ")}` : ""),
    );
    expect(precision).toBeGreaterThanOrEqual(least);
    expect(recall).toBeGreaterThanOrEqual(least);
  };

  test("commands are found", () => {
    const astray = [...work.map(({ text }) => understand(text)), ...strays.map(({ reading }) => reading)];
    check("commands", commands, measured(commands, isCommand, isRight), astray.filter(isCommand).length);
  });

  test("a month's work is read", () => {
    const astray = [...commands.map(({ text }) => understand(text)), ...strays.map(({ reading }) => reading)];
    check("work", work, measured(work, isWork, isReadRight), astray.filter(isWork).length);
  });

  test("nothing else is taken for either", () => {
    expect(strays.filter(({ reading }) => !isWithoutOrder(reading))).toEqual([]);
  });
});

test("the tables are as long as they should be, and no row stands twice", () => {
  const all = [readTables(""), readTables("held-out-")];
  expect(all.flatMap(({ commands }) => commands).length).toBeGreaterThanOrEqual(350);
  expect(all.flatMap(({ work }) => work).length).toBeGreaterThanOrEqual(100);
  expect(all.flatMap(({ others }) => others).length).toBeGreaterThanOrEqual(80);
  const texts = all.flatMap(({ commands, work, others }) => [
    ...commands.map(({ text }) => text),
    ...work.map(({ text }) => text),
    ...others,
  ]);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { mostRosterPeople, readRoster } from "../../../src/domain/roster/read-roster.ts";
import { readingInWords, sheetOf } from "./sheet-in-words.ts";

type Case = {
  readonly name: string;
  readonly sheet: string;
  readonly people: readonly string[];
  readonly faults?: readonly string[];
  readonly aside: string;
  readonly unread?: string;
};

const table = (name: string) => parse(readFileSync(join(import.meta.dirname, name), "utf8"));
const rosters: readonly Case[] = table("rosters.yaml");
const others: readonly { name: string; sheet: string; is: string }[] = table("no-rosters.yaml");

describe("a roster is read", () => {
  test.each(rosters)("$name", ({ sheet, people, faults = [], aside, unread = "" }) => {
    const read = readRoster(sheetOf(sheet));
    expect(read.ok ? readingInWords(read.value) : read).toEqual({ people, faults, aside, unread });
  });

  test("faulty lines keep what their person can be found by", () => {
    const read = readRoster(sheetOf("Mã|Họ tên|Đơn vị|Đối tượng\nC1|An|Phòng A|?"));
    expect(read).toMatchObject({
      value: {
        faultyLines: [{ line: 2, code: "C1", email: null, objectId: null, name: "An", unit: "Phòng A" }],
      },
    });
  });

  test.each([
    ["Mã", `${"C".repeat(41)}|An|Phòng A|cc`],
    ["Họ tên", `|${"An ".repeat(34)}|Phòng A|cc`],
    ["Đơn vị", `|An|${"Phòng ".repeat(40)}|cc`],
  ])("a text too long is told of its column %s", (title, line) => {
    const read = readRoster(sheetOf(`Mã|Họ tên|Đơn vị|Đối tượng\n${line}\n|Ba|Phòng A|cc`));
    expect(read).toMatchObject({ value: { faults: [{ line: 2, title, word: "too-long" }] } });
  });

  test("a very long line alone is nobody's unit", () => {
    const read = readRoster(sheetOf(`Họ tên|Đơn vị|Đối tượng\nPhòng ${"rất ".repeat(80)}\nBa|Phòng A|cc`));
    expect(read).toMatchObject({ value: { rows: [{ name: "Ba" }], faultyLines: [{ line: 2 }] } });
  });

  test("an ordinal alone names no unit", () => {
    const read = readRoster(sheetOf("STT|Họ tên|Đơn vị|Đối tượng\n|A. (3)||\n1|Ba|Phòng A|cc"));
    expect(read).toMatchObject({ value: { aside: [{ line: 1 }], faultyLines: [{ line: 2 }] } });
  });
});

describe("what is no roster is refused", () => {
  test.each(others)("$name", ({ sheet, is }) => {
    const read = readRoster(sheetOf(sheet));
    expect(read.ok ? "" : `${read.refusal.word} ${JSON.stringify(read.refusal.details)}`).toBe(is);
  });

  test("more people than one file may bring", () => {
    const lines = Array.from({ length: mostRosterPeople + 1 }, (_, index) => `Người ${index}|Phòng A|cc`);
    expect(readRoster(sheetOf(`Họ tên|Đơn vị|Đối tượng\n${lines.join("\n")}`))).toMatchObject({
      refusal: { word: "roster-too-many-people", details: { count: 5001, most: 5000 } },
    });
  });

  test("a sheet without lines", () => {
    expect(readRoster({ name: "", lines: [] })).toMatchObject({ refusal: { word: "roster-no-header" } });
  });
});

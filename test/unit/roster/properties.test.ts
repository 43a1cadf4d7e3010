import fc from "fast-check";
import { expect, test } from "vitest";
import { compareRoster } from "../../../src/domain/roster/compare-roster.ts";
import { readRoster } from "../../../src/domain/roster/read-roster.ts";
import { afterStep, type Roster, rosterSteps } from "../../../src/domain/roster/roster-steps.ts";
import type { Sheet } from "../../../src/domain/roster/sheet.ts";

const columns = {
  Mã: ["", "C1", "C2", "C3", "c1", "@"],
  "Họ và tên": [
    "",
    "Nguyễn Văn An",
    "Trần Thị Bình",
    "Lê Văn Cường",
    "=x",
    "Người lập",
    "Tổng cộng",
    "Phòng C",
  ],
  Email: ["", "an@x.vn", "binh@x.vn", "hỏng"],
  "Đơn vị": ["", "Phòng A", "P. A", "Phòng B", "Phòng Mới"],
  "Chức vụ": ["", "Chuyên viên", "Trưởng phòng"],
  "Đối tượng": ["công chức", "viên chức", "cc", "", "lạ"],
  "Vai trò": ["", "nhân viên", "trưởng phòng, theo dõi thi đua", "vua"],
  "Ngày vào": ["", "1/2/2020", "30/02/2020"],
} as const;

const titles = Object.keys(columns) as (keyof typeof columns)[];
const person = fc.tuple(...titles.map((title) => fc.constantFrom(...columns[title])));
const people = fc.array(person, { minLength: 1, maxLength: 12 });
const order = fc.shuffledSubarray([...titles.keys()], { minLength: titles.length });

const sheetOf = (rows: readonly (readonly string[])[]): Sheet => ({
  name: "",
  lines: [titles, ...rows].flatMap((cells, index) =>
    cells.some((cell) => cell !== "") ? [{ line: index + 1, cells: [...cells] }] : [],
  ),
});

const office = { people: [], units: [{ id: "a", name: "Phòng A" }] };

const applied = (roster: Roster, sheet: Sheet, times: number): Roster | undefined => {
  const read = readRoster(sheet);
  if (!read.ok) return undefined;
  const steps = rosterSteps(compareRoster({ ...roster, reading: read.value }));
  const all = Array.from({ length: times }, () => steps).flat();
  return all.reduce((now, step) => afterStep(now, step, (line) => `${sheet.name}${line}`), roster);
};

const byId = ({ people: all, units }: Roster) => ({
  people: [...all].sort((one, other) => (one.id < other.id ? -1 : 1)),
  units: [...units].sort((one, other) => (one.id < other.id ? -1 : 1)),
});

test("any order of the columns gives the same roster", () => {
  fc.assert(
    fc.property(people, order, (rows, places) => {
      const sheet = sheetOf(rows);
      const turned = {
        ...sheet,
        lines: sheet.lines.map(({ line, cells }) => ({
          line,
          cells: places.map((place) => cells[place] ?? ""),
        })),
      };
      const sorted = (read: ReturnType<typeof readRoster>) =>
        read.ok
          ? {
              rows: read.value.rows,
              lines: read.value.faults.map(({ line, word }) => `${line} ${word}`).sort(),
            }
          : read;
      expect(sorted(readRoster(turned))).toEqual(sorted(readRoster(sheet)));
    }),
  );
});

test("no line is lost: each is a person, faulty, or left aside, once", () => {
  fc.assert(
    fc.property(people, (rows) => {
      const sheet = sheetOf(rows);
      const read = readRoster(sheet);
      if (!read.ok) return;
      const { rows: good, faultyLines, aside, faults } = read.value;
      const lines = [...good, ...faultyLines, ...aside]
        .map(({ line }) => line)
        .sort((one, other) => one - other);
      expect(lines).toEqual(sheet.lines.map(({ line }) => line));
      expect(new Set(faults.map(({ line }) => line))).toEqual(new Set(faultyLines.map(({ line }) => line)));
    }),
  );
});

test("after a roster was taken in, the same file changes nothing more", () => {
  fc.assert(
    fc.property(people, people, (first, second) => {
      const before = applied(office, { ...sheetOf(first), name: "1-" }, 1) ?? office;
      const sheet = { ...sheetOf(second), name: "2-" };
      const after = applied(before, sheet, 1);
      const read = readRoster(sheet);
      if (after === undefined || !read.ok) return;
      const again = compareRoster({ ...after, reading: read.value });
      const asked = compareRoster({ ...before, reading: read.value }).questions;
      expect([again.newUnits, again.moved, again.changed, again.leftIds]).toEqual([[], [], [], []]);
      expect(again.added).toEqual([]);
      expect(again.questions.length === 0 || asked.length > 0 || haveNamesakes(read.value.rows)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const haveNamesakes = (rows: readonly { readonly name: string }[]): boolean =>
  new Set(rows.map(({ name }) => name)).size < rows.length;

test("a job that takes its steps twice ends where it ends once", () => {
  fc.assert(
    fc.property(people, people, (first, second) => {
      const before = applied(office, { ...sheetOf(first), name: "1-" }, 1) ?? office;
      const sheet = { ...sheetOf(second), name: "2-" };
      const once = applied(before, sheet, 1);
      const twice = applied(before, sheet, 2);
      expect(twice && byId(twice)).toEqual(once && byId(once));
    }),
  );
});

test("everybody on the roster is told of exactly once", () => {
  fc.assert(
    fc.property(people, people, (first, second) => {
      const before = applied(office, { ...sheetOf(first), name: "1-" }, 1) ?? office;
      const read = readRoster(sheetOf(second));
      if (!read.ok) return;
      const told = compareRoster({ ...before, reading: read.value });
      const ids = [
        ...[...told.moved, ...told.changed].map(({ personId }) => personId),
        ...[...told.unchangedIds, ...told.leftIds, ...told.heldIds],
      ];
      expect(ids.sort()).toEqual(before.people.map(({ id }) => id).sort());
      const lines = [...told.added, ...told.questions].length + told.moved.length + told.changed.length;
      expect(lines + told.unchangedIds.length).toBe(read.value.rows.length);
    }),
  );
});

test("any texts in any cells are read without a throw", () => {
  const text = fc.oneof(
    fc.constantFrom(...titles, ...Object.values(columns).flat()),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 9 }), { maxLength: 12 }), (rows) => {
      readRoster({ name: "", lines: rows.map((cells, index) => ({ line: index + 1, cells })) });
    }),
    { numRuns: 500 },
  );
});

test("5,000 people are read and compared in well under a second each", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    ...[`C${index}`, `Nguyễn Văn ${index}`, `n${index}@x.vn`, `Phòng ${index % 40}`],
    ...["Chuyên viên", "công chức", "nhân viên", "1/2/2020"],
  ]);
  const cpuMs = <Value>(work: () => Value): [Value, number] => {
    const start = process.cpuUsage();
    const value = work();
    const { user, system } = process.cpuUsage(start);
    return [value, (user + system) / 1000];
  };
  const [read, readMs] = cpuMs(() => readRoster(sheetOf(rows)));
  if (!read.ok) throw new Error("no roster");
  const [difference, compareMs] = cpuMs(() => compareRoster({ ...office, reading: read.value }));
  const now = {
    units: difference.newUnits,
    people: difference.added.map(({ line, facts }) => ({ id: `p${line}`, ...facts })),
  };
  const [again, againMs] = cpuMs(() => compareRoster({ ...now, reading: read.value }));
  expect([difference.added.length, again.unchangedIds.length]).toEqual([5000, 5000]);
  expect(Math.max(readMs, compareMs, againMs)).toBeLessThan(20_000);
});

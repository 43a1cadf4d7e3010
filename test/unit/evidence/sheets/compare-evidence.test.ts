import { expect, test } from "vitest";
import type { EvidenceRecord } from "../../../../src/domain/evidence/evidence-record.ts";
import { compareEvidence } from "../../../../src/domain/evidence/sheets/compare-evidence.ts";
import { afterStep, evidenceSteps } from "../../../../src/domain/evidence/sheets/evidence-steps.ts";
import { readEvidenceSheet } from "../../../../src/domain/evidence/sheets/read-evidence-sheet.ts";
import { somebody, units } from "../../roster/people.ts";
import { sheetOf } from "../../roster/sheet-in-words.ts";
import { claim, entriesOf, initiative, rating, today } from "../claims.ts";

const people = [
  somebody("p1", { code: "C1", email: "an@x.vn" }),
  somebody("p2", { code: "C2", name: "Trần Thị Bình" }),
  somebody("p3", { code: null, name: "Trần Thị Bình", unitId: "b" }),
  somebody("p4", { code: null, name: "Lê Văn Cường" }),
  somebody("p5", { code: null, name: "Lê Văn Cường" }),
];

const compared = (
  sheets: readonly string[],
  records: ReadonlyMap<string, EvidenceRecord> = new Map(),
  byPersonId: string | null = null,
) => {
  const readings = sheets.map((sheet) => {
    const read = readEvidenceSheet(sheetOf(sheet));
    if (!read.ok) throw new Error(read.refusal.word);
    return read.value;
  });
  return compareEvidence(readings, { people, units, records, source: "file:x.csv", today, byPersonId });
};

const header = "Mã | Email | Họ và tên | Đơn vị | Năm | Xếp loại";

test("whose a line is: by code, e-mail, or a name that is alone in its unit; every other line says why not", () => {
  const [sheet] = compared([
    [
      header,
      "c1 | | nguyễn văn AN | | 2025 | HTT",
      "| AN@x.vn | | | 2024 | HTT",
      "| | Trần Thị Bình | P. B | 2025 | HTT",
      "C9 | | | | 2025 | HTT",
      "C1 | | Trần Thị Bình | | 2023 | HTT",
      "C2 | an@x.vn | | | 2023 | HTT",
      "| | Trần Thị Bình | | 2023 | HTT",
      "| | Lê Văn Cường | Phòng A | 2023 | HTT",
      "| | Lê Văn Cường | Phòng B | 2023 | HTT",
      "| | | Phòng A | 2023 | HTT",
    ].join("\n"),
  ]);
  expect(sheet?.changes.map(({ item, person }) => [item.line, person.id])).toEqual([
    [2, "p1"],
    [3, "p1"],
    [4, "p3"],
  ]);
  expect(sheet?.faults.map(({ line, word }) => [line, word])).toEqual([
    [5, "who-unknown"],
    [6, "who-other-name"],
    [7, "who-many"],
    [8, "who-needs-unit"],
    [9, "who-many"],
    [10, "who-unknown"],
    [11, "who-missing"],
  ]);
});

test("a line without anybody above it is nobody's", () => {
  const [sheet] = compared(["Mã | Năm | Xếp loại | Ghi chú\n| 2025 | HTT | x"]);
  expect(sheet?.faults.map(({ word }) => word)).toEqual(["who-missing"]);
});

test("what can't be so, and what differs from another line, is told; what repeats it is not counted twice", () => {
  const sheets = compared([
    `${header}\nC1 | | | | 2027 | HTT\nC1 | | | | 2025 | HTT\nC1 | | | | 2025 | HTXSNV\nC1 | | | | 2025 | HTT`,
    `${header}\nC1 | | | | 2025 | HTT\nC2 | | | | 2025 | HTT`,
  ]);
  expect(sheets.map(({ changes }) => changes.length)).toEqual([1, 1]);
  expect(sheets[0]?.faults.map(({ line, word, details }) => [line, word, details["otherLine"]])).toEqual([
    [2, "year-in-future", undefined],
    [4, "twice", 3],
  ]);
});

test("somebody with too much already is left out", () => {
  const entries = entriesOf(
    ...Array.from({ length: 200 }, (_, at) => claim(initiative({ name: `Số ${at}` }))),
  );
  const [sheet] = compared(
    [`${header}\nC1 | | | | 2025 | HTT`],
    new Map([["p1", { personId: "p1", entries }]]),
  );
  expect(sheet?.faults.map(({ word }) => word)).toEqual(["full"]);
});

test("the steps come to what was shown, and done again to nothing", () => {
  const own = new Map([["p1", { personId: "p1", entries: entriesOf(claim(rating())) }]]);
  const text = `${header}\nC1 | | | | 2025 | HTT\nC1 | | | | 2024 | HTT\nC2 | | | | 2025 | HTXSNV`;
  const sheets = compared([text], own);
  expect(sheets[0]?.changes.map(({ did, before }) => [did, before?.id])).toEqual([
    ["confirmed", "1"],
    ["entered", undefined],
    ["entered", undefined],
  ]);
  const act = { source: "file:x.csv", at: "2026-06-22T02:00:00.000Z", personId: null };
  const steps = evidenceSteps(sheets, act);
  expect(steps.map(({ of, items }) => [of, items.length])).toEqual([
    ["p1", 2],
    ["p2", 1],
  ]);
  const now = new Map<string, EvidenceRecord>(own);
  for (const step of steps) {
    const once = afterStep(now.get(step.of) ?? { personId: step.of, entries: [] }, step);
    now.set(step.of, once.record);
    expect(afterStep(once.record, step).record).toBe(once.record);
  }
  const [again] = compared([text], now);
  expect([again?.changes.length, again?.unchangedCount]).toEqual([0, 3]);
});

test("of whoever brings the file nothing is taken: nobody vouches for their own", () => {
  const [sheet] = compared(
    [[header, "C1 | | | | 2025 | HTT", "C2 | | | | 2025 | HTT"].join("\n")],
    new Map(),
    "p1",
  );
  expect(sheet?.changes.map(({ person }) => person.id)).toEqual(["p2"]);
  expect(sheet?.faults.map(({ line, word }) => [line, word])).toEqual([[2, "who-own"]]);
});

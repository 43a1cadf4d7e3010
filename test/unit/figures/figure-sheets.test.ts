import { describe, expect, test } from "vitest";
import { compareFigures } from "../../../src/domain/figures/sheets/compare-figures.ts";
import { readFigureLines } from "../../../src/domain/figures/sheets/read-figure-lines.ts";
import { planNamed } from "../plan/plan-named.ts";
import { recordsOf, type Said } from "./recorded.ts";

const haTinh = planNamed("ha-tinh-2022");
const quangNgai = planNamed("quang-ngai-2025-2030");
const today = "2026-06-22";

const sheet = (name: string, rows: readonly string[]) => ({
  name,
  lines: rows.map((row, index) => ({ line: index + 1, cells: row.split("|").map((cell) => cell.trim()) })),
});

const header =
  "Mã chỉ tiêu | Chỉ tiêu | Kỳ | Tập thể | Kết quả | Thứ hạng | Dự kiến cuối kỳ | Năm phải đạt | Ngày số liệu | Nguồn";

const compared = (rows: readonly string[], said: { id: string; all: readonly Said[] } | null = null) => {
  const lines = readFigureLines([sheet("", [header, ...rows])]) ?? [];
  const kept = said ? recordsOf(quangNgai, said.id, { all: said.all, today }) : new Map();
  return compareFigures(lines, {
    plans: [haTinh, quangNgai].map((plan) => ({ plan, targets: plan.targets })),
    records: new Map([...kept].map(([id, record]) => [`${quangNgai.id}/${id}`, record])),
    today,
  });
};

const faultsOf = (row: string) =>
  compared([row]).faults.map(({ refusal: { word, details } }) => [word, ...Object.values(details)]);

const code = (id: string): string => `${quangNgai.id}/${id}`;

describe("a sheet of figures", () => {
  test("is known by its columns, below titles and in any sheet; lines without a figure are left out", () => {
    expect(readFigureLines([sheet("a", ["Họ và tên | Đơn vị", "A | B"])])).toBeUndefined();
    expect(readFigureLines([sheet("a", ["Kỳ | Kết quả"])])).toBeUndefined();
    const read = readFigureLines([
      sheet("ghi chú", ["x"]),
      sheet("số liệu", [
        "Số liệu năm 2026",
        "",
        "Chỉ tiêu | Kỳ | Kỳ | Kết quả",
        "A | 2026 | x | 5",
        "B | 2026 | x |",
      ]),
    ]);
    expect(read).toEqual([{ line: 4, cells: { target: "A", period: "2026", value: "5" } }]);
    expect(readFigureLines([sheet("", ["code | period | value", "a"])])).toEqual([]);
  });

  test("does not guess which of two targets of one name is meant", () => {
    const plans = [haTinh, { ...haTinh, id: "ha-tinh-2023" }].map((plan) => ({
      plan,
      targets: plan.targets,
    }));
    const [first] = haTinh.targets;
    const lines = readFigureLines([sheet("", [header, `| ${first?.name} | 2022 | | 5 | | | | |`])]) ?? [];
    const { faults } = compareFigures(lines, { plans, records: new Map(), today });
    expect(faults.map(({ refusal }) => refusal.word)).toEqual(["figure-no-target"]);
    const [only] = plans;
    const { faults: others } = compareFigures(lines, {
      plans: only ? [only] : [],
      records: new Map(),
      today,
    });
    expect(others.map(({ refusal }) => refusal.word)).not.toContain("figure-no-target");
  });

  test("tells new figures, other ones and the same", () => {
    const rows = [
      `${code("export-turnover")} | | 2025 | | 2.100,5 | | | | 20/01/2026 | NGTK`,
      `${code("export-turnover")} | | năm 2026 | | 1100 | | | | 20/06/2026 | BC 6`,
      `${code("party-thematic-meeting")} | | Quý II/2026 | | 1 | | | | 20/06/2026 | BC`,
    ];
    const all = [
      { period: "2025", value: 2100.5, on: "2026-01-20", source: "NGTK" },
      { period: "2026", value: 900, on: "2026-05-20", source: "BC 5" },
    ];
    const { changes, unchangedCount, faults } = compared(rows, { id: "export-turnover", all });
    expect(faults).toEqual([]);
    expect(unchangedCount).toBe(1);
    expect(
      changes.map(({ line, said, before }) => [line, said.period, said.content.value, before?.value]),
    ).toEqual([
      [3, "2026", 1100, 900],
      [4, "2026-Q2", 1, undefined],
    ]);
  });

  test("gives ratings, standards and words as people write them, and whose they are", () => {
    const rows = [
      `${code("party-org-rating")} | | 2025 | Chi bộ Văn phòng | HTT | | | | 20/01/2026 | TB 1`,
      `${code("party-culture-standard")} | | | | Chưa đạt | | | | 20/06/2026 | TB 2`,
      `${code("party-study-resolutions")} | | cả giai đoạn | | có nguy cơ | | | | 20/06/2026 | TB 3`,
      `${code("import-turnover")} | | 2026 | | 9000 | | | 2030 | 2026-06-20 | TB 4`,
      `ha-tinh-2022/half-year | | Đợt thi đua thứ nhất | | đạt | | | | 20/07/2022 | TB 5`,
      ` | Kết nạp từ 03 đến 05 đảng viên trong nhiệm kỳ | | | 2 | | | | 20/06/2026 | TB 6`,
      `ha-tinh-2022/par-index-rank | | 2022 | | | | 25 | | 20/06/2022 | TB 7`,
    ];
    const { changes, faults } = compared(rows);
    expect(faults).toEqual([]);
    expect(
      changes.map(({ said: { period, of, content } }) => [
        period,
        of,
        content.rating,
        content.isReached,
        content.assessment,
        content.dueYear,
        content.value,
      ]),
    ).toEqual([
      ["2025", "Chi bộ Văn phòng", "hoan_thanh_tot", null, null, null, null],
      ["whole", null, null, false, null, null, null],
      ["whole", null, null, null, "atRisk", null, null],
      ["2026", null, null, null, null, 2030, 9000],
      ["phase:phase-1", null, null, null, "onTrack", null, null],
      ["whole", null, null, null, null, null, 2],
      ["2022", null, null, null, null, null, null],
    ]);
  });

  test("names what is wrong with a line", () => {
    const good = (
      cells: Partial<
        Record<"id" | "period" | "of" | "value" | "rank" | "forecast" | "due" | "on" | "source", string>
      >,
    ) => {
      const {
        id = "export-turnover",
        period = "2026",
        of = "",
        value = "5",
        rank = "",
        forecast = "",
        due = "",
        on = "20/06/2026",
        source = "BC",
      } = cells;
      return `${code(id)} | | ${period} | ${of} | ${value} | ${rank} | ${forecast} | ${due} | ${on} | ${source}`;
    };
    expect(faultsOf(good({}))).toEqual([]);
    expect(faultsOf("khong-co/gi | | 2026 | | 5 | | | | 20/06/2026 | BC")).toEqual([
      ["figure-no-target", "khong-co/gi"],
    ]);
    expect(faultsOf(" | Không có | 2026 | | 5 | | | | 20/06/2026 | BC")).toEqual([
      ["figure-no-target", "Không có"],
    ]);
    expect(faultsOf(" | | 2026 | | 5 | | | | 20/06/2026 | BC")).toEqual([["figure-no-target", ""]]);
    expect(faultsOf(good({ id: "party-new-members", period: "tháng 7" }))).toEqual([
      ["figure-cell", "period", "tháng 7"],
    ]);
    expect(faultsOf(good({ period: "quý 5/2026" }))).toEqual([["figure-cell", "period", "quý 5/2026"]]);
    for (const value of ["12.345", "abc", "1.2.3"])
      expect(faultsOf(good({ value }))).toEqual([["figure-cell", "value", value]]);
    expect(faultsOf(good({ id: "party-org-rating", period: "2025", value: "giỏi" }))).toEqual([
      ["figure-cell", "value", "giỏi"],
    ]);
    expect(faultsOf(good({ id: "party-culture-standard", period: "", value: "5" }))).toEqual([
      ["figure-cell", "value", "5"],
    ]);
    expect(faultsOf(good({ id: "party-study-resolutions", period: "", value: "5" }))).toEqual([
      ["figure-cell", "value", "5"],
    ]);
    expect(faultsOf(good({ rank: "1,5" }))).toEqual([["figure-cell", "rank", "1,5"]]);
    expect(faultsOf(good({ rank: "x" }))).toEqual([["figure-cell", "rank", "x"]]);
    expect(faultsOf(good({ forecast: "x" }))).toEqual([["figure-cell", "forecast", "x"]]);
    expect(faultsOf(good({ due: "x" }))).toEqual([["figure-cell", "dueYear", "x"]]);
    expect(faultsOf(good({ due: "2030,5" }))).toEqual([["figure-cell", "dueYear", "2030,5"]]);
    expect(faultsOf(good({ on: "" }))).toEqual([["figure-cell-missing", "on"]]);
    expect(faultsOf(good({ on: "31/02/2026" }))).toEqual([["figure-cell", "on", "31/02/2026"]]);
    expect(faultsOf(good({ source: "" }))).toEqual([["figure-cell-missing", "source"]]);
    expect(faultsOf(good({ source: "=1+1" }))).toEqual([["figure-cell", "source", "=1+1"]]);
    expect(faultsOf(good({ of: "Công đoàn" }))).toEqual([["figure-cell", "of", "Công đoàn"]]);
    expect(faultsOf(good({ value: "-5" }))).toEqual([["figure-negative"]]);
    expect(faultsOf(good({ value: "", forecast: "", rank: "3" }))).toEqual([]);
    expect(faultsOf(good({ value: "0.125" }))).toEqual([]);
  });

  test("needs no more columns than it fills in", () => {
    const kept = { plans: [{ plan: quangNgai, targets: quangNgai.targets }], records: new Map(), today };
    const of = (head: string, row: string) =>
      compareFigures(readFigureLines([sheet("", [head, row])]) ?? [], kept);
    const meeting = "Sinh hoạt chuyên đề ít nhất mỗi quý một lần";
    const named = of(
      "Chỉ tiêu | Kỳ | Kết quả | Ngày | Nguồn",
      `${meeting} | quý 2/2026 | 1 | 20/06/2026 | BC`,
    );
    expect(named.changes.map(({ said }) => said.period)).toEqual(["2026-Q2"]);
    const coded = of("Mã chỉ tiêu | Kỳ | Kết quả", `${code("party-thematic-meeting")} | quý 2/2026 | 1`);
    expect(coded.faults.map(({ refusal }) => refusal.word)).toEqual(["figure-cell-missing"]);
    const unknown = of("Mã chỉ tiêu | Kỳ | Kết quả", " | quý 2/2026 | 1");
    expect(unknown.faults.map(({ refusal }) => refusal.word)).toEqual(["figure-no-target"]);
    const bare = compareFigures([{ line: 2, cells: { period: "2026", value: "1" } }], kept);
    expect(bare.faults.map(({ refusal }) => refusal.word)).toEqual(["figure-no-target"]);
  });

  test("takes of two lines on the same figure the first, and names the second", () => {
    const row = `${code("export-turnover")} | | 2026 | | 5 | | | | 20/06/2026 | BC`;
    const { changes, faults } = compared([row, row]);
    expect([changes.length, faults]).toEqual([
      1,
      [{ line: 3, refusal: { word: "figure-twice", details: { line: 2 } } }],
    ]);
  });
});

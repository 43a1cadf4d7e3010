import { expect, test } from "vitest";
import { z } from "zod";
import { readPlan } from "../../../src/domain/plan/read-plan.ts";
import { wordIssue } from "../../../src/domain/plan/word-issue.ts";
import { smallFile, smallTarget } from "./small-plan.ts";

const phase = (id: string, parts: object = {}) => ({ id, name: "Đợt", kind: "regular", ...parts });
const deadline = { id: "due", name: "Hạn", dueOn: "2024-07-15", dueInclusive: false };
const day = { id: "day", name: "Ngày", from: "1951-05-14", on: "2024-05-14", years: 73 };
const form = { id: "form", name: "Bằng khen", mode: "proposed" };

const mistakes = (input: unknown): string[] => {
  const reading = readPlan(input);
  return reading.ok
    ? []
    : reading.mistakes.map(({ path, value, expected }) => `${path} | ${value} | ${expected}`);
};

const dayWords = "ngày có thật, viết yyyy-MM-dd (ví dụ 2022-07-15)";
const monthWords = "tháng, viết yyyy-MM (ví dụ 2022-01)";
const yearWords = "năm, số nguyên từ 1900 đến 2200";
const idWords = "mã viết thường, không dấu, nối bằng gạch ngang (ví dụ dot-1)";
const edgeWords =
  "{ on: yyyy-MM-dd } khi biết ngày, { month: yyyy-MM } khi chỉ biết tháng, hoặc null khi chưa quy định";
const rateWords = "số từ 0 đến 1 (ví dụ 0.8 là 80 %), hoặc null khi chưa quy định";

test("the least file is a plan, everything it leaves out is null or empty", () => {
  const reading = readPlan(smallFile());
  expect(reading).toMatchObject({
    ok: true,
    plan: {
      theme: null,
      respondsTo: null,
      phases: [],
      document: { number: null, date: null, recipients: [] },
      pledging: { deadline: null, leastTargetRate: null, titles: [] },
    },
  });
});

test.each<[string, unknown, string]>([
  ["no plan at all", "xin chào", "(kế hoạch) | xin chào | nhóm mục (khóa: giá trị)"],
  ["an id with capitals", smallFile({ id: "Ha Tinh" }), `id | Ha Tinh | ${idWords}`],
  ["an id that is a number", smallFile({ id: 7 }), `id | 7 | ${idWords}`],
  ["no period", smallFile({ period: undefined }), "period | (trống) | nhóm mục (khóa: giá trị)"],
  [
    "an unknown word",
    smallFile({ theme: { txt: "x", text: "Đoàn kết" } }),
    "theme.txt | x | bỏ mục này hoặc sửa tên; các mục được dùng: text, owner",
  ],
  ["a list that is none", smallFile({ slogans: "một" }), "slogans | một | danh sách"],
  ["words that are a number", smallFile({ slogans: [5] }), "slogans[0] | 5 | chữ"],
  ["empty words", smallFile({ slogans: ["  "] }), "slogans[0] | (trống) | không để trống"],
  [
    "too many words",
    smallFile({ slogans: ["a".repeat(601)] }),
    `slogans[0] | ${"a".repeat(80)}… | không quá 600 ký tự`,
  ],
  [
    "a year out of reach",
    smallFile({ period: { kind: "year", fromYear: 24, toYear: 2024 } }),
    `period.fromYear | 24 | ${yearWords}`,
  ],
  [
    "half a year",
    smallFile({ period: { kind: "year", fromYear: 2024, toYear: 2024.5 } }),
    `period.toYear | 2024.5 | ${yearWords}`,
  ],
  [
    "an end before its start",
    smallFile({ period: { kind: "multiYear", fromYear: 2024, toYear: 2021 } }),
    "period.toYear | 2021 | năm từ 2024 trở đi",
  ],
  [
    "a last day before the first",
    smallFile({
      period: { kind: "year", fromYear: 2024, toYear: 2024, startsOn: "2024-05-01", endsOn: "2024-04-30" },
    }),
    "period.endsOn | 2024-04-30 | ngày từ 2024-05-01 trở đi",
  ],
  [
    "a month 13",
    smallFile({ document: { kind: "plan", issuer: "Sở A", title: "T", date: { month: 13 } } }),
    "document.date.month | 13 | tháng từ 1 đến 12",
  ],
  [
    "31 February",
    smallFile({
      document: { kind: "plan", issuer: "Sở A", title: "T", date: { day: 31, month: 2, year: 2024 } },
    }),
    "document.date | { day: 31, month: 2, year: 2024 } | ngày có trong tháng đó",
  ],
  [
    "a kind not known",
    smallFile({ phases: [phase("a", { kind: "sprint" })] }),
    "phases[0].kind | sprint | một trong: regular, special, peak, thematic",
  ],
  [
    "a yes that is a word",
    smallFile({ phases: [phase("a", { onDemand: "có" })] }),
    "phases[0].onDemand | có | true hoặc false",
  ],
  [
    "a start that is no day",
    smallFile({ phases: [phase("a", { start: { on: "2024-02-30" } })] }),
    `phases[0].start.on | 2024-02-30 | ${dayWords}`,
  ],
  [
    "a start in words",
    smallFile({ phases: [phase("a", { start: "tháng 1" })] }),
    `phases[0].start | tháng 1 | ${edgeWords}`,
  ],
  [
    "a start by day and month",
    smallFile({ phases: [phase("a", { start: { on: "2024-02-01", month: "2024-02" } })] }),
    `phases[0].start | { on: 2024-02-01, month: 2024-02 } | ${edgeWords}`,
  ],
  [
    "a month that is none",
    smallFile({ phases: [phase("a", { end: { month: "2024-13" } })] }),
    `phases[0].end.month | 2024-13 | ${monthWords}`,
  ],
  [
    "an end before the start",
    smallFile({ phases: [phase("a", { start: { on: "2024-07-01" }, end: { month: "2024-06" } })] }),
    "phases[0].end | { month: 2024-06 } | kết thúc từ 2024-07-01 trở đi (ngày bắt đầu)",
  ],
  [
    "two phases of one id",
    smallFile({ phases: [phase("a"), phase("b"), phase("a")] }),
    "phases[2].id | a | mã khác, mỗi mã chỉ dùng một lần trong danh sách",
  ],
  [
    "a deadline on no day",
    smallFile({ deadlines: [{ ...deadline, dueOn: "15/7/2024" }] }),
    `deadlines[0].dueOn | 15/7/2024 | ${dayWords}`,
  ],
  [
    "a deadline of a phase that is not there",
    smallFile({ phases: [phase("a"), phase("b")], deadlines: [{ ...deadline, phaseId: "c" }] }),
    "deadlines[0].phaseId | c | mã của một đợt: a, b",
  ],
  [
    "a phase where there is none",
    smallFile({ deadlines: [{ ...deadline, phaseId: "c" }] }),
    "deadlines[0].phaseId | c | mã của một đợt: (chưa có)",
  ],
  [
    "an anniversary on another day",
    smallFile({ anniversaries: [{ ...day, on: "2024-05-15" }] }),
    "anniversaries[0].on | 2024-05-15 | 2024-05-14 (cùng ngày và tháng với from 1951-05-14)",
  ],
  [
    "years wrongly counted",
    smallFile({ anniversaries: [{ ...day, years: 72 }] }),
    "anniversaries[0].years | 72 | 73 (từ 1951-05-14 đến 2024-05-14)",
  ],
  [
    "a metric not known",
    smallFile({ targets: [smallTarget({ metric: "other", unit: "km" })] }),
    "targets[0].unit | km | một trong: percent, percentPerYear, person, collective, rank, time, inspection, billionDong, millionDollar",
  ],
  [
    "an operator not known",
    smallFile({ targets: [smallTarget({ goal: { operator: "less" } })] }),
    "targets[0].goal.operator | less | một trong: atLeast, moreThan, equal, about, between, atLevel, increase, anyOf, achieved, qualitative",
  ],
  [
    "a figure that is a word",
    smallFile({ targets: [smallTarget({ goal: { operator: "equal", value: "năm" } })] }),
    "targets[0].goal.value | năm | số",
  ],
  [
    "between without an upper figure",
    smallFile({ targets: [smallTarget({ goal: { operator: "between", from: 1 } })] }),
    "targets[0].goal.to | (trống) | số",
  ],
  [
    "between upside down",
    smallFile({ targets: [smallTarget({ goal: { operator: "between", from: 3, to: 3 } })] }),
    "targets[0].goal.to | 3 | số lớn hơn 3",
  ],
  [
    "at least, up to less",
    smallFile({ targets: [smallTarget({ goal: { operator: "atLeast", value: 5, upTo: 3 } })] }),
    "targets[0].goal.upTo | 3 | số lớn hơn 5",
  ],
  [
    "fewer than none",
    smallFile({ targets: [smallTarget({ goal: { operator: "moreThan", value: -1 } })] }),
    "targets[0].goal.value | -1 | số từ 0 trở lên",
  ],
  [
    "more than all",
    smallFile({ targets: [smallTarget({ goal: { operator: "about", value: 101 }, unit: "percent" })] }),
    "targets[0].goal.value | 101 | tỷ lệ không quá 100 %",
  ],
  [
    "a figure without a unit",
    smallFile({ targets: [smallTarget({ goal: { operator: "increase", by: 2 }, unit: null })] }),
    "targets[0].unit | (trống) | đơn vị tính của con số",
  ],
  [
    "a rating that is a number",
    smallFile({ targets: [smallTarget({ metric: "rating" })] }),
    "targets[0].goal.operator | equal | atLevel (một mức xếp loại)",
  ],
  [
    "a rating not known",
    smallFile({ targets: [smallTarget({ metric: "rating", goal: { operator: "atLevel", level: "gioi" } })] }),
    "targets[0].goal.level | gioi | một trong: khong_hoan_thanh, hoan_thanh, hoan_thanh_tot, hoan_thanh_xuat_sac",
  ],
  [
    "a choice of one",
    smallFile({
      targets: [smallTarget({ metric: "award", goal: { operator: "anyOf" }, awards: ["co_thi_dua_tinh"] })],
    }),
    "targets[0].awards | co_thi_dua_tinh | ít nhất hai lựa chọn",
  ],
  [
    "no title to count",
    smallFile({ targets: [smallTarget({ metric: "titleCount" })] }),
    "targets[0].awards | (trống) | ít nhất một danh hiệu",
  ],
  [
    "a person's title for a collective",
    smallFile({ targets: [smallTarget({ metric: "titleCount", awards: ["lao_dong_tien_tien"] })] }),
    "targets[0].awards[0] | lao_dong_tien_tien | danh hiệu của đối tượng này: tap_the_lao_dong_tien_tien, tap_the_lao_dong_xuat_sac, co_thi_dua_tinh, co_thi_dua_bo, co_thi_dua_chinh_phu",
  ],
  [
    "a title counted as a reward",
    smallFile({ targets: [smallTarget({ metric: "rewardCount", awards: ["co_thi_dua_tinh"] })] }),
    "targets[0].awards[0] | co_thi_dua_tinh | hình thức khen thưởng của đối tượng này: giay_khen_giam_doc_so, bang_khen_ubnd_tinh, bang_khen_bo_truong, bang_khen_thu_tuong, huan_chuong_lao_dong_hang_nhat, huan_chuong_lao_dong_hang_nhi, huan_chuong_lao_dong_hang_ba, ky_niem_chuong",
  ],
  [
    "a subset of nothing",
    smallFile({ targets: [smallTarget({ subsetOf: "x" })] }),
    "targets[0].subsetOf | x | mã của một chỉ tiêu khác: (chưa có)",
  ],
  [
    "growth of itself",
    smallFile({ targets: [smallTarget({ growthOf: "target" }), smallTarget({ id: "b" })] }),
    "targets[0].growthOf | target | mã của một chỉ tiêu khác: b",
  ],
  [
    "years that run back",
    smallFile({ movements: [{ id: "m", name: "M", years: { fromYear: 2025, toYear: 2021 } }] }),
    "movements[0].years.toYear | 2021 | năm từ 2025 trở đi",
  ],
  [
    "more at least than at most",
    smallFile({ awardForms: [{ ...form, count: { from: 3, to: 2 } }] }),
    "awardForms[0].count.to | 2 | số từ 3 trở lên",
  ],
  [
    "a negative count",
    smallFile({ awardForms: [{ ...form, count: { from: -1, to: 2 } }] }),
    "awardForms[0].count.from | -1 | từ 0 trở lên",
  ],
  [
    "a duty of nothing",
    smallFile({ duties: [{ id: "d", role: "monitor", tasks: [] }] }),
    "duties[0].tasks | [] | không để trống",
  ],
  [
    "a rate in percent",
    smallFile({ pledging: { leastTargetRate: 80 } }),
    `pledging.leastTargetRate | 80 | ${rateWords}`,
  ],
  [
    "a reward to be pledged",
    smallFile({ pledging: { titles: [{ title: "bang_khen_thu_tuong", staffKinds: ["cong_chuc"] }] } }),
    "pledging.titles[0].title | bang_khen_thu_tuong | một trong: lao_dong_tien_tien, chien_si_thi_dua_co_so, chien_si_thi_dua_tinh, chien_si_thi_dua_bo, chien_si_thi_dua_toan_quoc",
  ],
  [
    "one title pledged in two rows",
    smallFile({
      pledging: {
        titles: [
          { title: "lao_dong_tien_tien", staffKinds: ["can_bo"] },
          { title: "lao_dong_tien_tien", staffKinds: ["cong_chuc"] },
        ],
      },
    }),
    "pledging.titles[1].title | lao_dong_tien_tien | mỗi danh hiệu chỉ một lần",
  ],
  [
    "a pledge deadline of no phase",
    smallFile({ pledging: { deadline: { ...deadline, phaseId: "x" } } }),
    "pledging.deadline.phaseId | x | mã của một đợt: (chưa có)",
  ],
])("refused: %s", (_, input, expected) => {
  expect(mistakes(input)).toEqual([expected]);
});

test("a choice of nothing is refused too, and figures out of all measure", () => {
  expect(mistakes(smallFile({ targets: [smallTarget({ goal: { operator: "anyOf" } })] }))).toEqual([
    "targets[0].awards | (trống) | ít nhất hai lựa chọn",
  ]);
  const counts = smallFile({ awardForms: [{ ...form, count: { from: -1e300, to: 1e300 } }] });
  expect(mistakes(counts)).toEqual([
    "awardForms[0].count.from | -1e+300 | từ -9007199254740991 trở lên",
    "awardForms[0].count.from | -1e+300 | từ 0 trở lên",
    "awardForms[0].count.to | 1e+300 | không quá 9007199254740991",
  ]);
});

test("what stands there is shown short, whatever it is", () => {
  const circle: unknown[] = ["a", null, { b: 1 }];
  circle.push(circle);
  expect(mistakes(smallFile({ slogans: [circle, 12n, { a: 1, b: [] }, Symbol("x")] }))).toEqual([
    "slogans[0] | [a, null, …, …] | chữ",
    "slogans[1] | 12 | chữ",
    "slogans[2] | { a: 1, b: … } | chữ",
    "slogans[3] | Symbol(x) | chữ",
  ]);
});

test("a rule that has no words of its own asks for a valid value", () => {
  const words = (schema: z.ZodType, value: unknown) =>
    schema.safeParse(value, { error: wordIssue }).error?.issues.map(({ message }) => message);
  expect(words(z.date(), 1)).toEqual(["giá trị hợp lệ"]);
  expect(words(z.number().multipleOf(2), 3)).toEqual(["giá trị hợp lệ"]);
  expect(words(z.record(z.enum(["a"]), z.string()), { a: "1", b: "2" })).toEqual(["bỏ mục này hoặc sửa tên"]);
});

test("every mistake is named at once, of form and of sense, in sound and unsound items alike", () => {
  expect(
    mistakes({
      id: "small",
      document: { kind: "letter", issuer: "Sở A" },
      period: { kind: "year", fromYear: 2024, toYear: 2023 },
      phases: [phase("a"), { id: "a" }, "b"],
      deadlines: [{ ...deadline, phaseId: "b" }],
      targets: [smallTarget({ id: "x", subsetOf: "y" }), smallTarget({ id: "y", subsetOf: "x" })],
    }),
  ).toEqual([
    "document.kind | letter | một trong: plan, officialLetter",
    "document.title | (trống) | chữ",
    "phases[1].name | (trống) | chữ",
    "phases[1].kind | (trống) | một trong: regular, special, peak, thematic",
    "phases[2] | b | nhóm mục (khóa: giá trị)",
    "phases[1].id | a | mã khác, mỗi mã chỉ dùng một lần trong danh sách",
    "deadlines[0].phaseId | b | mã của một đợt: a",
    "period.toYear | 2023 | năm từ 2024 trở đi",
    "targets[0].subsetOf | y | chỉ tiêu rộng hơn, không vòng trở lại",
    "targets[1].subsetOf | x | chỉ tiêu rộng hơn, không vòng trở lại",
  ]);
});

test("an anniversary of 29 February falls on the 28th where the year has no 29th", () => {
  const leap = (on: string, years: number) =>
    smallFile({ anniversaries: [{ id: "leap", name: "Ngày", from: "1960-02-29", on, years }] });
  expect(mistakes(leap("2023-02-28", 63))).toEqual([]);
  expect(mistakes(leap("2024-02-29", 64))).toEqual([]);
  expect(mistakes(leap("2023-03-01", 63))).toHaveLength(1);
});

test("words are kept trimmed and in one form of Unicode", () => {
  const reading = readPlan(smallFile({ slogans: [" đoàn kết ".normalize("NFD")] }));
  expect(reading.ok && reading.plan.slogans).toEqual(["đoàn kết".normalize("NFC")]);
});

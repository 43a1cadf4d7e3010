import { describe, expect, test } from "vitest";
import type { AwardCode } from "../../../src/domain/plan/fields.ts";
import { judgeTitle, type TitleQuestion } from "../../../src/domain/titles/judge-title.ts";
import { openTitleSettings } from "../../../src/domain/titles/title-settings.ts";
import type { TitleVerdict } from "../../../src/domain/titles/title-verdict.ts";
import { evidenceOf, type FactsInWords, verified } from "./facts.ts";

const question: TitleQuestion = { year: 2026, on: "2026-12-20", settings: openTitleSettings };

const judge = (
  code: AwardCode,
  given: FactsInWords,
  { subject = "person", ...asked }: Partial<TitleQuestion> & { subject?: "person" | "collective" } = {},
): TitleVerdict => {
  const full = { ...question, ...asked };
  return judgeTitle(code, evidenceOf(given, { subject, year: full.year, code }), full);
};

const good: FactsInWords = { "xếp loại": { "2026": "tốt" }, "xác nhận": ["tinh thần"] };

test("no state says that a title was awarded", () => {
  // @ts-expect-error: the type has no such word
  const awarded: TitleVerdict["state"] = "awarded";
  // @ts-expect-error: nor this one
  const achieved: TitleVerdict["state"] = "met";
  expect([awarded, achieved]).toHaveLength(2);
});

test("a verdict names its basis, who decides, and that a pledge only warns", () => {
  expect(judge("lao_dong_tien_tien", good)).toMatchObject({
    code: "lao_dong_tien_tien",
    subject: "person",
    year: 2026,
    on: "2026-12-20",
    state: "projected",
    basis: { text: "law2022", article: "Điều 24", status: "text" },
    manner: "register",
    decidedBy: "officeHead",
    authority: { text: "law2022", article: "Điều 80(1)" },
    vote: null,
    restsOnUnverified: false,
    gaps: [],
    assumes: ["noDiscipline", "noProceeding"],
    warnings: ["noPledge"],
    next: [{ step: "propose" }],
  });
});

test("a registered pledge of the year leaves no warning, nor does a reward that nobody pledges", () => {
  expect(judge("lao_dong_tien_tien", { ...good, "đăng ký": true })).toMatchObject({ warnings: [] });
  const pledged = evidenceOf(
    { ...good, "đăng ký": true },
    { subject: "person", year: 2025, code: "lao_dong_tien_tien" },
  );
  expect(judgeTitle("lao_dong_tien_tien", pledged, question)).toMatchObject({ warnings: ["noPledge"] });
  const other = evidenceOf(
    { ...good, "đăng ký": true },
    { subject: "person", year: 2026, code: "chien_si_thi_dua_bo" },
  );
  expect(judgeTitle("lao_dong_tien_tien", other, question)).toMatchObject({ warnings: ["noPledge"] });
  expect(judge("bang_khen_ubnd_tinh", good)).toMatchObject({ warnings: [], manner: "propose" });
});

test("where the office made the pledge a condition it is a criterion, not a warning", () => {
  const settings = { ...openTitleSettings, pledgeIsCondition: true };
  const verdict = judge("lao_dong_tien_tien", good, { settings });
  expect(verdict).toMatchObject({ state: "unknown", warnings: [], requirement: { code: "standard" } });
  expect(verdict).toMatchObject({
    next: [{ step: "provide", criterion: "pledged", need: { word: "pledge", details: { year: 2026 } } }],
  });
});

test("what is taken for granted is said, until the register of proceedings covers the year", () => {
  expect(judge("lao_dong_tien_tien", { ...good, sổ: ["kỷ luật 2026"] })).toMatchObject({ assumes: [] });
  expect(judge("lao_dong_tien_tien", { ...good, sổ: ["kỷ luật 2025"] })).toMatchObject({
    assumes: ["noDiscipline", "noProceeding"],
  });
});

test("each criterion says met, missing what, or which evidence is needed", () => {
  expect(judge("lao_dong_tien_tien", { "xếp loại": { "2026": "hoàn thành" } })).toMatchObject({
    state: "missing",
    requirement: {
      is: "group",
      code: "paths",
      requires: "all",
      status: "missing",
      of: [
        {
          is: "criterion",
          code: "rating",
          basis: { text: "law2022", article: "Điều 24(1)a", status: "text" },
          status: "missing",
          lacks: [
            {
              word: "ratingTooLow",
              details: { year: 2026, rating: "hoan_thanh", least: "hoan_thanh_tot" },
            },
          ],
          needs: [],
          gaps: [],
          restsOnUnverified: false,
        },
        {
          code: "spirit",
          status: "unknown",
          lacks: [],
          needs: [{ word: "confirmation", details: { year: 2026, code: "spirit" } }],
          restsOnUnverified: false,
        },
      ],
    },
    next: [
      { step: "reach", criterion: "rating", lack: { word: "ratingTooLow" } },
      { step: "provide", criterion: "spirit", need: { word: "confirmation" } },
    ],
  });
});

test("of ways any of which suffices, each that may still be gone is a next step, and none once one is met", () => {
  const verdict = judge("chien_si_thi_dua_co_so", { ...good, "sáng kiến": [{ năm: 2025 }] });
  expect(verdict).toMatchObject({
    state: "unknown",
    gaps: ["achievementYears"],
    next: [
      { step: "reach", criterion: "excellentRating" },
      { step: "askWhatHolds", criterion: "initiative", gap: "achievementYears" },
      {
        step: "provide",
        criterion: "scienceWork",
        need: { word: "scienceWork", details: { year: 2026, reach: "co_so" } },
      },
    ],
  });
  const excellent = judge("chien_si_thi_dua_co_so", { ...good, "xếp loại": { "2026": "xuất sắc" } });
  expect(excellent).toMatchObject({ state: "projected", gaps: [], next: [{ step: "propose" }] });
});

test("a run tells which years it waits for and how many there are", () => {
  const verdict = judge("chien_si_thi_dua_tinh", { "đã tặng": ["CSTĐCS 2024,2026"] });
  expect(verdict).toMatchObject({
    requirement: {
      of: [
        {
          code: "awardsInARow",
          status: "unknown",
          needs: [{ word: "award", details: { year: 2025, codes: "chien_si_thi_dua_co_so" } }],
          lacks: [{ word: "runTooShort", details: { have: 2, needed: 3 } }],
        },
        { code: "selected" },
        { code: "wideReach", requires: "any" },
      ],
    },
  });
});

test("of windows as good as each other the latest is asked for", () => {
  const asked = judge("chien_si_thi_dua_tinh", { "đã tặng": ["CSTĐCS 2020,2021,2024,2025"] });
  expect(asked).toMatchObject({
    requirement: { of: [{ needs: [{ details: { year: 2026 } }] }, {}, {}] },
  });
});

test("a run that is too short says how long it is", () => {
  const verdict = judge("chien_si_thi_dua_tinh", {
    "đã tặng": ["CSTĐCS 2020,2021,2024"],
    sổ: ["danh hiệu đầu-2026"],
  });
  expect(verdict).toMatchObject({
    requirement: {
      of: [{ status: "missing", lacks: [{ word: "runTooShort", details: { have: 2, needed: 3 } }] }, {}, {}],
    },
  });
});

test("what must stand in the years of a run is asked for those years", () => {
  const verdict = judge("huan_chuong_lao_dong_hang_ba", {
    "xếp loại": { "2022-2026": "tốt" },
    "đã tặng": ["BK-TTg 2021", "CSTĐCS 2025"],
    "xác nhận": ["chấp hành"],
  });
  expect(verdict).toMatchObject({
    next: [
      {
        step: "reach",
        criterion: "ratedYearsInARow",
        lack: { word: "withinTooFew", details: { fromYear: 2022, toYear: 2026, have: 0, needed: 1 } },
      },
    ],
  });
  const open = judge("huan_chuong_lao_dong_hang_ba", {
    "xếp loại": { "2022-2025": "tốt", "2026": "xuất sắc" },
    "đã tặng": ["BK-TTg 2021", "CSTĐCS 2025"],
    "xác nhận": ["chấp hành"],
  });
  expect(open).toMatchObject({
    next: [
      {
        step: "provide",
        criterion: "ratedYearsInARow",
        need: {
          word: "award",
          details: { fromYear: 2022, toYear: 2026, count: 3, codes: "chien_si_thi_dua_co_so" },
        },
      },
    ],
  });
});

test("ratings and achievements that a run needs are asked for its years", () => {
  const ratings = judge("huan_chuong_lao_dong_hang_ba", {
    "xếp loại": { "2022-2025": "tốt" },
    "đã tặng": ["BK-TTg 2021", "CSTĐCS 2022-2024"],
    "xác nhận": ["chấp hành"],
  });
  expect(ratings).toMatchObject({
    next: [
      {
        need: {
          word: "rating",
          details: { fromYear: 2022, toYear: 2026, count: 1, least: "hoan_thanh_xuat_sac" },
        },
      },
      { need: { word: "rating", details: { year: 2026 } } },
      { step: "reach", lack: { word: "runTooShort", details: { have: 4, needed: 5 } } },
    ],
  });
  const works = judge("bang_khen_ubnd_tinh", {
    "xếp loại": { "1995-2024": "tốt", "2025-2026": "xuất sắc" },
    "xác nhận": ["chấp hành"],
    sổ: ["danh hiệu đầu-2026"],
  });
  const span = { fromYear: 2025, toYear: 2026, count: 2 };
  expect(works).toMatchObject({
    next: [
      { step: "reach", criterion: "awardsInARow" },
      { criterion: "excellentYearsInARow", need: { word: "initiative", details: span } },
      { criterion: "excellentYearsInARow", need: { word: "scienceWork", details: span } },
    ],
  });
});

describe("while something is under way", () => {
  test("the verdict names what is awaited, in a fixed order, and judges nothing", () => {
    const verdict = judge("lao_dong_tien_tien", {
      ...good,
      "đang xem xét": [
        { việc: "đơn thư", từ: "2026-12-01" },
        { việc: "kỷ luật", từ: "2026-11-01" },
      ],
      "kỷ luật": [{ ngày: "2026-10-01", hết: "2027-01-01" }],
    });
    expect(verdict).toEqual({
      code: "lao_dong_tien_tien",
      subject: "person",
      year: 2026,
      on: "2026-12-20",
      basis: { text: "law2022", article: "Điều 24", status: "text" },
      manner: "register",
      decidedBy: "officeHead",
      authority: { text: "law2022", article: "Điều 80(1)", status: "text" },
      vote: null,
      state: "suspended",
      suspension: { text: "decree152", article: "Điều 4(4)", status: "reported" },
      next: [
        { step: "awaitConclusion", proceeding: "complaint", since: "2026-12-01" },
        { step: "awaitConclusion", proceeding: "disciplineReview", since: "2026-11-01" },
        { step: "awaitEndOfDiscipline", endsOn: "2027-01-01" },
      ],
    });
  });

  test("a self-entered discipline suspends as well", () => {
    const verdict = judge("lao_dong_tien_tien", {
      ...good,
      "kỷ luật": [{ ngày: "2026-10-01", "tự khai": true }],
    });
    expect(verdict).toMatchObject({
      state: "suspended",
      next: [{ step: "awaitEndOfDiscipline", endsOn: null }],
    });
  });
});

test("without a rule there is nothing but the question", () => {
  expect(judge("lao_dong_tien_tien", good, { year: 2023 })).toEqual({
    code: "lao_dong_tien_tien",
    subject: "person",
    year: 2023,
    on: "2026-12-20",
    state: "noBasis",
  });
});

test("unverified evidence is to be verified before a proposal", () => {
  const verdict = judge("lao_dong_tien_tien", { ...good, "xếp loại": { "2026": "tốt (tự khai)" } });
  expect(verdict).toMatchObject({
    restsOnUnverified: true,
    requirement: { of: [{ restsOnUnverified: true }, { restsOnUnverified: false }] },
    next: [{ step: "verifyEvidence" }, { step: "propose" }],
  });
});

test("who came from another office in the year, after six months there, asks for its remark", () => {
  const moved = (on: string, months: number) =>
    judge("lao_dong_tien_tien", { ...good, "chuyển đến": [on, months] });
  const asks = [{ step: "askFormerOffice", movedOn: "2026-07-01" }, { step: "propose" }];
  expect(moved("2026-07-01", 6)).toMatchObject({ next: asks });
  expect(moved("2026-07-01", 5)).toMatchObject({ next: [{ step: "propose" }] });
  expect(moved("2025-07-01", 6)).toMatchObject({ next: [{ step: "propose" }] });
  expect(moved("2026-12-21", 6)).toMatchObject({ next: [{ step: "propose" }] });
});

test("moves are told in the order of their days", () => {
  const moves = ["2026-08-01", "2026-02-01", "2026-05-01"];
  const evidence = evidenceOf(good, { subject: "person", year: 2026, code: "lao_dong_tien_tien" });
  const transfers = moves.map((movedOn) => ({ movedOn, monthsAtFormerThatYear: 6, provenance: verified }));
  expect(judgeTitle("lao_dong_tien_tien", { ...evidence, transfers }, question)).toMatchObject({
    next: [...moves.toSorted().map((movedOn) => ({ step: "askFormerOffice", movedOn })), { step: "propose" }],
  });
});

test("what was decided after the day of the judgement is left aside", () => {
  const evidence = evidenceOf(good, { subject: "person", year: 2026, code: "lao_dong_tien_tien" });
  const [rating] = evidence.ratings;
  const dated = (on: string) => ({
    ...evidence,
    ratings: rating ? [{ ...rating, provenance: { ...rating.provenance, on } }] : [],
  });
  expect(judgeTitle("lao_dong_tien_tien", dated("2026-12-20"), question)).toMatchObject({
    state: "projected",
  });
  expect(judgeTitle("lao_dong_tien_tien", dated("2026-12-21"), question)).toMatchObject({ state: "unknown" });
});

test("a vote of the council is told where there is one", () => {
  expect(judge("chien_si_thi_dua_co_so", good)).toMatchObject({ vote: { leastPercent: 80 } });
});

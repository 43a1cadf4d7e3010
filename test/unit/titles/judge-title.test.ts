import { expect, test } from "vitest";
import { judgeTitle } from "../../../src/domain/titles/judge-title.ts";
import { openTitleSettings } from "../../../src/domain/titles/title-settings.ts";
import type { TitleVerdict } from "../../../src/domain/titles/title-verdict.ts";
import { verified } from "./fact-words.ts";
import { evidenceOf } from "./facts.ts";
import type { FactsInWords } from "./facts-in-words.ts";
import { judge, question } from "./judged.ts";

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

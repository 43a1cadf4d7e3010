import { describe, expect, test } from "vitest";
import { titleCard } from "../../../cards/title-card.ts";
import { titleOverviewCard } from "../../../cards/title-overview-card.ts";
import { titleStandardCard } from "../../../cards/title-standard-card.ts";
import type { Card } from "../../../src/bot/card.ts";
import { awardCodes } from "../../../src/domain/plan/fields.ts";
import { openTitleSettings } from "../../../src/domain/titles/title-settings.ts";
import type { TitleVerdict } from "../../../src/domain/titles/title-verdict.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { TitleStanding } from "../../../src/usecases/show-titles.ts";
import { groupsOf, judgeRow, tables } from "../titles/cases.ts";
import { judge, question } from "../titles/judged.ts";
import { gapWords, lackWords, needWords } from "../titles/words.ts";
import { holesIn, textsOf, vietnameseIn } from "./title-texts.ts";

const standing = (verdict: TitleVerdict, more: Partial<TitleStanding> = {}): TitleStanding => ({
  verdict,
  isPledged: false,
  isAimedAt: true,
  workNames: {},
  ...more,
});

const verdicts = tables
  .flatMap(groupsOf)
  .flatMap((found) => found["trường hợp"].map((row) => judgeRow(found, row)));

const [vi, en] = [messagesIn("vi"), messagesIn("en")];

const overview = (one: TitleStanding, messages = vi, isPersonal = true): Card =>
  titleOverviewCard({ year: 2026, on: "2026-12-20", isPersonal, standings: [one] }, messages);

describe.each([vi, en])("in $language", (messages) => {
  const faults = (card: Card): readonly string[] =>
    textsOf(card).flatMap((text) => [
      ...holesIn(text),
      ...(messages.language === "en" ? vietnameseIn(text) : []),
    ]);

  test("every verdict of the tables can be told, whole and as one of many", () => {
    const found = verdicts.flatMap((verdict) => [
      ...faults(titleCard(standing(verdict), messages)),
      ...faults(overview(standing(verdict), messages)),
    ]);
    expect([...new Set(found)]).toEqual([]);
    expect(verdicts.length).toBeGreaterThan(300);
  });

  test("every card of a title says on what it rests and who decides, in at most six buttons", () => {
    for (const verdict of verdicts) {
      const { sections = [], actions = [], footnote } = titleCard(standing(verdict), messages);
      expect(actions.length).toBeLessThanOrEqual(6);
      expect(actions.at(-1)).toMatchObject({ command: "titles" });
      expect(footnote).toContain(messages.titles.footnote);
      const ends = sections.map(({ title }) => title);
      expect(ends.includes(messages.titles.authority)).toBe(verdict.state !== "noBasis");
    }
  });

  test("the standard of every title and reward can be told by itself, with nothing but the law", () => {
    for (const code of awardCodes) {
      const card = titleStandardCard(code, "2026-11-20", messages);
      expect(faults(card)).toEqual([]);
      expect(card.sections?.length).toBeGreaterThanOrEqual(2);
      expect(card.actions).toBeUndefined();
      const before = titleStandardCard(code, "2023-12-31", messages);
      expect(before).toMatchObject({ text: [messages.titles.noBasis] });
    }
  });

  test("every word has its wording, each another", () => {
    const { lack, need, next } = messages.titles.verdict;
    const details = {
      year: 2026,
      of: "initiative",
      codes: "lao_dong_tien_tien",
      code: "spirit",
      review: "interim",
      lastingYears: 2,
      least: 3,
      have: 1,
      needed: 3,
      dissolvedOn: "2026-05-01",
      until: "2026-05-01",
      fromYear: 2024,
      toYear: 2026,
      count: 2,
      degree: "canh_cao",
      decree: "decree335",
      workedMonths: 4,
      months: 4,
      part: 1,
      whole: 4,
      percent: 70,
      candidateCount: 3,
      baseCount: 4,
      days: 41,
      limit: 40,
      rating: "hoan_thanh",
      reach: "co_so",
    };
    const words = [
      ...Object.keys(lackWords).map((word) => lack({ word: word as keyof typeof lackWords, details })),
      ...Object.keys(needWords).map((word) => need({ word: word as keyof typeof needWords, details })),
      ...Object.keys(gapWords).map((word) => next.gap(word as keyof typeof gapWords)),
    ];
    expect(words.flatMap((text) => textsOf({ language: "vi", title: text })).flatMap(holesIn)).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  test("every step has its wording", () => {
    const { step } = messages.titles.verdict.next;
    const proceedings = [
      "disciplineReview",
      "investigation",
      "inspection",
      "complaint",
      "pressReport",
    ] as const;
    const steps = [
      ...proceedings.map((proceeding) => step({ step: "awaitConclusion", proceeding, since: "2026-11-01" })),
      step({ step: "awaitEndOfDiscipline", endsOn: null }),
      step({ step: "awaitEndOfDiscipline", endsOn: "2027-01-01" }),
      step({ step: "askFormerOffice", movedOn: "2026-07-01" }),
      step({ step: "askWhatHolds", criterion: "initiative", gap: "coAuthors" }),
      step({ step: "verifyEvidence" }),
      step({ step: "propose" }),
    ];
    expect(steps.flatMap(holesIn)).toEqual([]);
    expect(new Set(steps).size).toBe(steps.length);
    const authorities = [
      ...["officeHead", "provincialChair", "minister", "primeMinister", "government", "president"],
      "issuingBody",
    ] as const;
    const { authority, cited } = messages.titles.verdict.law;
    expect(new Set(authorities.map((who) => authority(who as "minister"))).size).toBe(7);
    expect(cited({ text: "letter5007", article: "III.5c", status: "reported" })).toMatch(/^III\.5c, .*5007/);
  });
});

const said = (card: Card): string => textsOf(card).join("\n");

describe("a title", () => {
  const good = { "xếp loại": { "2026": "tốt" }, "xác nhận": ["tinh thần"] };

  test("is projected at most, never more", () => {
    const card = titleCard(standing(judge("lao_dong_tien_tien", good)), vi);
    expect(card.notice).toEqual({ tone: "good", text: "Dự kiến đủ điều kiện đề nghị." });
    expect(said(card)).toContain("dự kiến đáp ứng (điểm a khoản 1 Điều 24)");
    expect(said(card)).toContain("1. Nêu với đơn vị để đưa vào danh sách đề nghị xét.");
  });

  test("marks what people entered of themselves", () => {
    const verdict = judge("lao_dong_tien_tien", { ...good, "xếp loại": { "2026": "tốt (tự khai)" } });
    const text = said(titleCard(standing(verdict), vi));
    expect(text).toContain("dự kiến đáp ứng, chưa xác minh (điểm a khoản 1 Điều 24)");
    expect(text).toContain("Kết quả dựa trên minh chứng tự khai, chưa xác minh.");
    expect(text).toContain("Đề nghị xác minh các minh chứng tự khai.");
    expect(said(overview(standing(verdict)))).toContain("tự khai, chưa xác minh");
    expect(said(titleCard(standing(judge("lao_dong_tien_tien", good)), vi))).not.toContain("chưa xác minh");
  });

  test("names the initiative that does not count", () => {
    const verdict = judge("chien_si_thi_dua_co_so", {
      ...good,
      "sáng kiến": [{ năm: 2026, "công nhận": null, mã: "sk" }],
    });
    const workNames = { sk: "Số hóa hồ sơ" };
    expect(said(titleCard(standing(verdict, { workNames }), vi))).toContain(
      "theo dữ liệu hiện có: sáng kiến “Số hóa hồ sơ” chưa được công nhận",
    );
    expect(said(titleCard(standing(verdict), en))).toContain("the initiative is not recognised yet");
  });

  test("that is suspended says what is awaited and judges nothing", () => {
    const verdict = judge("lao_dong_tien_tien", {
      ...good,
      "đang xem xét": [{ việc: "kỷ luật", từ: "2026-11-01" }],
    });
    const card = titleCard(standing(verdict), vi);
    expect(card.notice).toEqual({
      tone: "warning",
      text: "Tạm dừng xét: Chờ kết luận việc xem xét kỷ luật (từ 01/11/2026).",
    });
    expect(card.sections?.map(({ title }) => title)).toEqual(["Việc nên làm tiếp", "Thẩm quyền và căn cứ"]);
    expect(said(card)).toContain("khoản 4 Điều 4, Nghị định số 152/2025/NĐ-CP");
    expect(said(overview(standing(verdict)))).toContain("Tạm dừng xét");
  });

  test("that no law covers says so and nothing else", () => {
    const verdict = judge("lao_dong_tien_tien", good, { year: 2022, on: "2022-12-20" });
    const card = titleCard(standing(verdict), vi);
    expect(card.notice?.text).toBe("Chưa có căn cứ cho thời điểm này.");
    expect(card.sections).toEqual([]);
  });

  test("that is missing says what, of which criterion", () => {
    const verdict = judge("lao_dong_tien_tien", { ...good, "xác nhận": ["không phải tinh thần"] });
    expect(titleCard(standing(verdict), vi).notice).toEqual({
      tone: "warning",
      text: "Còn thiếu: tinh thần, tham gia phong trào: người có thẩm quyền không xác nhận cho năm 2026.",
    });
  });

  test("without a pledge is warned of, and a pledge offered where the plan opens the title", () => {
    const verdict = judge("lao_dong_tien_tien", good);
    const register = { command: "register" };
    const open = titleCard(standing(verdict), vi);
    expect(said(open)).toContain("Anh/chị chưa đăng ký danh hiệu này.");
    expect(open.actions).toContainEqual(expect.objectContaining(register));
    expect(titleCard(standing(verdict, { isAimedAt: false }), vi).actions).not.toContainEqual(
      expect.objectContaining(register),
    );
    const pledged = judge("lao_dong_tien_tien", { ...good, "đăng ký": true });
    const card = titleCard(standing(pledged, { isPledged: true }), vi);
    expect(said(card)).not.toContain("chưa đăng ký");
    expect(card.subtitle).toBe("Đã đăng ký.");
    expect(card.actions).not.toContainEqual(expect.objectContaining(register));
  });

  test("an office's own settings are named as such", () => {
    const settings = { ...openTitleSettings, absentDaysLimit: 40, pledgeIsCondition: true };
    const verdict = judge("lao_dong_tien_tien", good, { ...question, settings });
    expect(said(titleCard(standing(verdict), vi))).toContain("(quy định của cơ quan)");
  });
});

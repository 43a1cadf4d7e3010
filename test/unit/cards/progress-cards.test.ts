import { describe, expect, test } from "vitest";
import { goalText } from "../../../cards/goal-text.ts";
import { methodCard, methodParts } from "../../../cards/method-card.ts";
import { progressCard } from "../../../cards/progress-card.ts";
import { ratingCard, ratingFact } from "../../../cards/rating-card.ts";
import { targetsCard } from "../../../cards/targets-card.ts";
import { drawCard } from "../../../src/channels/teams/draw-card.ts";
import type { StaffKind } from "../../../src/domain/codes.ts";
import { blankFigure } from "../../../src/domain/figures/figure-record.ts";
import { judgeFigures } from "../../../src/domain/figures/judge-figures.ts";
import type { Goal } from "../../../src/domain/plan/goal.ts";
import type { Target } from "../../../src/domain/plan/target.ts";
import { openSettings, type RatingSettings } from "../../../src/domain/work/rating/rating-settings.ts";
import type { WorkReport } from "../../../src/domain/work-report.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { ProgressGrounds } from "../../../src/usecases/progress/progress-grounds.ts";
import { ratingBrief, ratingProgress } from "../../../src/usecases/progress/rating-progress.ts";
import type { ProgressHead } from "../../../src/usecases/show-progress.ts";
import { checkAdaptiveCard } from "../../support/cards/check-adaptive-card.ts";
import { planOfTurns, turnOf } from "../bot/turn-of.ts";

const [vi, en] = [messagesIn("vi"), messagesIn("en")];

describe("every goal is said in words, with its unit", () => {
  const said: readonly (readonly [Goal, Target["unit"], string, string])[] = [
    [
      { operator: "atLeast", value: 3, upTo: 5 },
      "rank",
      "ít nhất 3 bậc, phấn đấu 5 bậc",
      "at least 3 ranks, striving for 5 ranks",
    ],
    [{ operator: "atLeast", value: 1, upTo: null }, "time", "ít nhất 1 lần", "at least 1 time"],
    [{ operator: "moreThan", value: 90.5 }, "percent", "trên 90,5%", "more than 90.5%"],
    [{ operator: "equal", value: 9 }, "person", "9 người", "9 persons"],
    [{ operator: "equal", value: 1 }, "collective", "1 tập thể", "1 collective"],
    [{ operator: "about", value: 1200 }, "billionDong", "khoảng 1200 tỷ đồng", "about 1200 billion đồng"],
    [{ operator: "about", value: 8 }, "percentPerYear", "khoảng 8% mỗi năm", "about 8% a year"],
    [{ operator: "equal", value: 4 }, "inspection", "4 cuộc", "4 inspections"],
    [{ operator: "equal", value: 4 }, "millionDollar", "4 triệu USD", "4 million USD"],
    [{ operator: "between", from: 1, to: 2 }, "person", "từ 1 đến 2 người", "from 1 to 2 persons"],
    [
      { operator: "atLevel", level: "hoan_thanh_tot", orBetter: true },
      null,
      "Hoàn thành tốt nhiệm vụ trở lên",
      "Well completed or better",
    ],
    [
      { operator: "atLevel", level: "hoan_thanh_xuat_sac", orBetter: false },
      null,
      "Hoàn thành xuất sắc nhiệm vụ",
      "Excellently completed",
    ],
    [{ operator: "increase", by: null }, null, "cao hơn trước", "higher than before"],
    [{ operator: "increase", by: 2 }, null, "tăng thêm 2", "higher by 2"],
    [
      { operator: "anyOf", count: 1 },
      null,
      "ít nhất 1 trong các danh hiệu, hình thức đã nêu",
      "at least 1 of the titles and rewards named",
    ],
    [{ operator: "achieved" }, null, "đạt tiêu chuẩn", "standard reached"],
    [
      { operator: "qualitative" },
      null,
      "theo nội dung đã nêu, không có con số",
      "as described, without a figure",
    ],
  ];
  test.each(said)("%j in %s: %s", (goal, unit, inVietnamese, inEnglish) => {
    expect([goalText({ goal, unit }, vi), goalText({ goal, unit }, en)]).toEqual([inVietnamese, inEnglish]);
  });
});

const head: ProgressHead = {
  plan: planOfTurns,
  hasOthers: true,
  phase: null,
  stage: "notBegun",
  consent: "agreed",
  asOf: "2026-06-22T01:00:00.000Z",
};

const report = (month: string, done: number | null, well: number | null): WorkReport => ({
  personId: "p1",
  month,
  counts: { assignedCount: 10, doneCount: done, wellDoneCount: well, qualityCount: null, onTimeCount: null },
  history: [],
});

const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);

const rated = (
  staffKind: StaffKind,
  today: string,
  more: { reports?: readonly WorkReport[]; settings?: Partial<RatingSettings>; leads?: boolean } = {},
) => {
  const person = { ...turnOf().person, staffKind };
  const role = more.leads ? ("unitHead" as const) : ("staff" as const);
  const grounds: ProgressGrounds = {
    plan: planOfTurns,
    hasOthers: false,
    period: { from: "2021-01-01", to: "2030-12-31" },
    pledge: null,
    reports: more.reports ?? [],
    today,
  };
  const settings = { ...openSettings, ...more.settings };
  const who = { person: { ...person, grants: [{ role, scope: "office" as const }] } };
  const rating = ratingProgress(who, grounds, settings);
  const card = ratingCard({ ...head, rating }, vi);
  expect(checkAdaptiveCard(drawCard(card))).toEqual([]);
  return {
    rating,
    card,
    text: JSON.stringify(card),
    line: ratingFact(ratingBrief(who, grounds, settings), vi),
  };
};

describe("the rating under the text that holds for the year", () => {
  test("a civil servant's year before 2026 is under Decree 90, and a running year settles nothing", () => {
    const { rating, text, line } = rated("cong_chuc", "2025-06-22", {
      reports: [report("2025-05", 10, null)],
    });
    expect(rating.is).toBe("conditions");
    expect(line.value).toBe("theo Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP): chưa đủ dữ liệu");
    expect(text).toContain(vi.rating.notFinal);
    expect(text).toContain(vi.rating.allPossible);
    expect(text).toContain("10 được giao, 10 hoàn thành, chưa rõ hoàn thành tốt");
  });

  test("a whole year in which a task was not done well leaves the better ratings out", () => {
    const reports = monthsOf(2025).map((month) => report(month, 10, 9));
    const grounds = rated("cong_chuc", "2025-12-31", { reports });
    expect(grounds.text).toContain(vi.rating.allPossible);
    const person = { ...turnOf().person, staffKind: "cong_chuc" as const };
    const period = { from: "2025-01-01", to: "2025-12-31" };
    const base = { plan: planOfTurns, hasOthers: false, period, pledge: null, reports, today: "2026-01-05" };
    const rating = ratingProgress({ person }, base, openSettings);
    const text = JSON.stringify(ratingCard({ ...head, rating }, vi));
    expect(rating.year).toBe(2025);
    expect(text).toContain("các mức còn có thể: Hoàn thành nhiệm vụ.");
    expect(text).not.toContain(vi.rating.notFinal);
  });

  test("a head under Decree 90 is told what leaders are assessed by", () => {
    expect(rated("vien_chuc", "2025-06-22", { leads: true }).text).toContain(vi.rating.leader90);
  });

  test("what cannot be named says why", () => {
    const later = { publicEmployeeRule: { kind: "none" } } as const;
    expect(rated("can_bo", "2026-11-20").text).toContain(vi.rating.ruleFaults["no-rule-for-day"]);
    expect(rated("vien_chuc", "2027-11-20").text).not.toContain(vi.rating.transition);
    expect(rated("vien_chuc", "2026-11-20").text).toContain(vi.rating.transition);
    expect(rated("vien_chuc", "2027-11-20", { settings: later }).text).toContain(
      vi.rating.ruleFaults["own-rule-missing"],
    );
  });

  test("a unit's own rule is named, and nothing is made up about it", () => {
    const own = { kind: "own", name: "Quy chế 12", from: "2026-07-01" } as const;
    const { rating, text } = rated("vien_chuc", "2026-11-20", { settings: { publicEmployeeRule: own } });
    expect(rating.is).toBe("ownRule");
    expect(text).toContain("Quy chế 12");
    expect(text).not.toContain("/70");
  });

  test("a full year of good months needs nothing more of months to come", () => {
    const reports = monthsOf(2026).map((month) => report(month, 10, 10));
    const { text, line } = rated("cong_chuc", "2026-12-31", { reports });
    expect(line.value).toBe("ước tính 70/70; còn thiếu điểm tiêu chí chung");
    expect(text).toContain('cần ít nhất 20/30 điểm tiêu chí chung mỗi tháng"');
    expect(text).not.toContain("các tháng còn lại");
  });

  test("eleven such months: enough for one rating, nearly for another", () => {
    const reports = monthsOf(2026)
      .slice(0, 11)
      .map((month) => report(month, 10, 10));
    const { text } = rated("cong_chuc", "2026-12-01", { reports });
    expect(text).toContain(`${vi.rating.generalEnough}; ${vi.rating.aheadEnough}`);
  });

  test("bad months put the best rating out of reach, an idle one is not regulated", () => {
    const idle = {
      ...report("2026-11", 0, 0),
      counts: { ...report("2026-11", 0, 0).counts, assignedCount: 0 },
    };
    const bad = monthsOf(2026)
      .slice(0, 10)
      .map((month) => report(month, 0, 0));
    const { text } = rated("cong_chuc", "2026-12-01", { reports: [...bad, idle] });
    expect(text).toContain(vi.rating.aheadNone);
    expect(text).toContain(vi.rating.nothingAssigned);
  });
});

describe("cards that have no more buttons than Teams shows, and are drawn well", () => {
  test.each(methodParts)("how it is calculated: %s", (part) => {
    for (const messages of [vi, en])
      expect(checkAdaptiveCard(drawCard(methodCard(part, messages)))).toEqual([]);
  });

  test("one's progress with several plans, before the plan begins", async () => {
    const progress = await turnOf().use.showProgress();
    if (!progress.ok) throw new Error(progress.refusal.word);
    const card = progressCard({ ...progress.value, hasOthers: true, stage: "notBegun" }, vi);
    expect(card.subtitle).toContain(vi.progress.notBegun);
    expect(card.actions?.map(({ label }) => label)).toEqual([
      "Cập nhật",
      "Đăng ký",
      "Điểm và xếp loại",
      "Chỉ tiêu kế hoạch",
      "Cách tính",
      "Chọn kế hoạch",
    ]);
    expect(checkAdaptiveCard(drawCard(card))).toEqual([]);
  });

  test("a plan without targets for persons says so and offers no such button", async () => {
    const bare = { ...planOfTurns, targets: [] };
    const turn = turnOf(undefined, { plans: [bare] });
    const [progress, targets] = [await turn.use.showProgress(), await turn.use.showTargets()];
    if (!progress.ok || !targets.ok) throw new Error("no plan");
    expect(JSON.stringify(progressCard(progress.value, vi))).not.toContain(vi.targets.button);
    expect(targetsCard(targets.value, vi).text).toEqual([vi.targets.none]);
  });

  test("a target that is judged tells no missing fact", () => {
    const [target] = planOfTurns.targets.filter(({ metric }) => metric === "titleCount");
    if (!target) throw new Error("no target");
    const content = { ...blankFigure, forecast: 0, on: "2026-06-20", source: "BC 1" };
    const year = planOfTurns.period.fromYear;
    const figure = { period: String(year), of: null, content, history: [] };
    const record = { planId: planOfTurns.id, targetId: target.id, entries: [figure] };
    const records = new Map([[target.id, record]]);
    const judged = judgeFigures(planOfTurns, target, { records, today: `${year}-06-22` });
    const one = { targetId: target.id, target, record: undefined, isPledged: false, ...judged };
    const card = JSON.stringify(targetsCard({ ...head, targets: [one] }, vi));
    expect(card).toContain('"value":"chậm"');
    expect(card).toContain(`năm ${year}: dự kiến 0 tập thể, số liệu ngày 20/06/2026`);
  });
});

test("without a plan neither points nor targets are shown", async () => {
  const { use } = turnOf(undefined, { plans: [] });
  expect([(await use.showRating()).ok, (await use.showTargets()).ok]).toEqual([false, false]);
});

import { describe, expect, test } from "vitest";
import { figureCard } from "../../../cards/figure-card.ts";
import { figuresCard } from "../../../cards/figures-card.ts";
import { quotasCard } from "../../../cards/quotas-card.ts";
import { drawCard } from "../../../src/channels/teams/draw-card.ts";
import { judgeFigures } from "../../../src/domain/figures/judge-figures.ts";
import type { TitleQuota } from "../../../src/domain/figures/title-quotas.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { readyPlans } from "../../../src/plans/ready-plans.ts";
import type { Quotas } from "../../../src/usecases/figures/count-ratings.ts";
import type { ShownFigures } from "../../../src/usecases/figures/show-figures.ts";
import { checkAdaptiveCard } from "../../support/cards/check-adaptive-card.ts";
import { recordsOf, type Said } from "../figures/recorded.ts";
import { planNamed } from "../plan/plan-named.ts";
import { smallPlan } from "../plan/small-plan.ts";

const asOf = "2026-06-22T01:00:00.000Z";

const shownOf = (plan: EmulationPlan, today: string, all: readonly Said[] = []): ShownFigures => {
  const records = recordsOf(plan, "", { all, today });
  const targets = plan.targets.map((target) => {
    const value = records.get(target.id);
    const record = value && { value, etag: "1" };
    return { targetId: target.id, target, record, ...judgeFigures(plan, target, { records, today }) };
  });
  const may = { mayRecord: true, maySeeQuotas: true, hasDraft: true, hasOthers: true };
  return { plan, targets, today, asOf, ...may };
};

const quotas = (parts: Partial<Quotas> = {}): Quotas => ({
  plan: planNamed("ha-tinh-2022"),
  titles: null,
  builtAt: null,
  excellent: null,
  office: "usual",
  year: 2022,
  ...parts,
});

const textOf = (card: object): string => JSON.stringify(card);

describe.each(["vi", "en"] as const)("in %s", (language) => {
  const messages = messagesIn(language);

  test("every target of the five plans is drawn, in the list and by itself", () => {
    for (const plan of readyPlans()) {
      const shown = shownOf(plan, `${plan.period.fromYear}-06-15`);
      for (let from = 0; from < shown.targets.length; from += 10)
        expect(checkAdaptiveCard(drawCard(figuresCard(shown, from, messages)))).toEqual([]);
      for (const one of shown.targets)
        expect(checkAdaptiveCard(drawCard(figureCard({ shown, one }, messages)))).toEqual([]);
    }
  });

  test("every sort of figure is told", () => {
    const plan = planNamed("quang-ngai-2025-2030");
    const counted = { year: 2026, goodOrBetter: 9, rated: 10, unrated: 2 };
    const all: Said[] = [
      { target: "party-org-rating", period: "2026", of: "Chi bộ 1", rating: "hoan_thanh_xuat_sac" },
      { target: "party-culture-standard", period: "whole", isReached: true },
      { target: "party-study-resolutions", period: "whole", assessment: "atRisk" },
      { target: "party-members-completed", period: "2026", forecast: 90, counted },
      { target: "party-thematic-meeting", period: "2026-Q2", value: 0 },
      { target: "party-new-members", period: "whole", value: 7 },
      { target: "import-turnover", period: "2026", value: 9000, dueYear: 2030 },
      { target: "industry-growth", period: "2026", value: 14 },
    ];
    const shown = shownOf(plan, "2026-06-22", all);
    for (const one of shown.targets)
      expect(checkAdaptiveCard(drawCard(figureCard({ shown, one }, messages)))).toEqual([]);
    const text = textOf([0, 10, 20].map((from) => figuresCard(shown, from, messages)));
    for (const told of [messages.figures.over, messages.figures.derived, messages.figures.reached])
      expect(text).toContain(told);
    expect(text).toContain(messages.figures.counted(9, 10, 2));
  });

  test("a plan without targets, or without counts, says so", () => {
    const shown = { ...shownOf(smallPlan(), "2024-06-22"), hasOthers: false, hasDraft: false };
    expect(textOf(figuresCard(shown, 0, messages, "!"))).toContain(messages.figures.none);
    const { counting, noTitles } = messages.figures.quotas;
    expect(textOf(quotasCard(quotas(), messages))).toContain(counting);
    expect(textOf(quotasCard(quotas({ titles: [], builtAt: asOf }), messages))).toContain(noTitles);
  });

  test("counts of one unit and of many, too few and too many, and the share rated excellent are told", () => {
    const unit = { id: "cn", name: "Phòng Quản lý Công nghiệp" };
    const title: Omit<TitleQuota, "ofUnit" | "isShort" | "isOver" | "byUnit"> = {
      ...{
        targetId: "fighters-base",
        audience: "individual" as const,
        awards: ["chien_si_thi_dua_co_so" as const],
      },
      ...{
        from: 9,
        fromIncluded: true,
        to: 9,
        unit: "count",
        name: "09 cá nhân",
        registered: 10,
        people: 30,
      },
    };
    const titles = [
      { ...title, ofUnit: unit, isShort: false, isOver: true, byUnit: [] },
      { ...title, ofUnit: null, isShort: true, isOver: false, byUnit: [{ unit, registered: 3 }] },
      { ...title, targetId: "gone", ofUnit: null, isShort: false, isOver: false, byUnit: [] },
    ];
    const excellent = { year: 2026, good: 24, excellent: 6, unrated: 1, most: 4, others: 2 };
    const card = quotasCard(quotas({ titles, excellent, year: 2026 }), messages);
    expect(checkAdaptiveCard(drawCard(card))).toEqual([]);
    const { quotas: t } = messages.figures;
    for (const told of [t.isOver(20), t.over, t.short, t.enough, t.others(2), t.unrated(1), t.law(20)])
      expect(textOf(card)).toContain(told);
    const within = { ...excellent, excellent: 4, unrated: 0, others: 0 };
    expect(textOf(quotasCard(quotas({ excellent: within }), messages))).toContain(t.within);
  });
});

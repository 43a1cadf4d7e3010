import { expect, test } from "vitest";
import { type SummaryReader, summaryCard } from "../../../cards/summary-card.ts";
import { summaryGroupCard } from "../../../cards/summary-group-card.ts";
import { summaryTitleCard } from "../../../cards/summary-title-card.ts";
import { summaryUnitsCard } from "../../../cards/summary-units-card.ts";
import type { Card } from "../../../src/bot/card.ts";
import { placeText, readPlace, type SummaryPlace } from "../../../src/bot/summary-place.ts";
import { cardSummary, drawCard } from "../../../src/channels/teams/draw-card.ts";
import { cardBytes } from "../../../src/channels/teams/fit-card.ts";
import { blankFigure } from "../../../src/domain/figures/figure-record.ts";
import { officeTallyOf } from "../../../src/domain/standing/add-tallies.ts";
import type { PlanTally, Tally } from "../../../src/domain/standing/tally.ts";
import { summaryFigures, unitFigures } from "../../../src/domain/summary/summary.ts";
import { targetStates } from "../../../src/domain/summary/target-states.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { Summary } from "../../../src/usecases/summary/show-summary.ts";
import { checkAdaptiveCard } from "../../support/cards/check-adaptive-card.ts";
import { demoPlanHere as plan } from "../../support/standing/standing-office.ts";

const today = "2026-06-22";
const states = { onTrack: 3, atRisk: 1, behind: 1 };
const planTally: PlanTally = {
  ...{ registered: 5, late: 1, withdrawn: 1, waiting: 2, rates: {} },
  titles: { lao_dong_tien_tien: 4, chien_si_thi_dua_co_so: 3 },
  paces: { whole: { people: states, titles: { chien_si_thi_dua_co_so: states } }, phases: {} },
};
const unitTally: Tally = { people: 9, plans: { [plan.id]: planTally }, months: {}, builtFrom: 1 };

const long = "Trung tâm Kiểm định Công nghiệp, Khuyến công và Xúc tiến thương mại số";

/** The summary of an office of so many units with long names. */
const summaryOf = (unitCount: number): Summary => {
  const units = Array.from({ length: unitCount }, (_, at) => ({ id: `don-vi-${at}`, name: `${long} ${at}` }));
  const tally = officeTallyOf(Object.fromEntries(units.map(({ id }) => [id, unitTally])));
  const scope = { plan, phase: null, today, hasOthers: true };
  return {
    ...scope,
    unit: null,
    figures: summaryFigures(tally, scope),
    units: unitFigures(tally, units, scope),
    targets: targetStates({ plan, tally, recorded: {}, today }),
    staffRates: [],
    ...{ nextDates: [], since: null, builtAt: "2026-06-22T01:00:00.000Z", isCurrent: false },
  };
};

const place: SummaryPlace = { view: "main", unitId: null, from: 0, planId: plan.id };
const reader: SummaryReader = { place, seesOffice: true, confirms: true, takesLists: true };
const languages = ["vi", "en"] as const;

const expectFits = (card: Card) => {
  const drawn = drawCard(card);
  expect(checkAdaptiveCard(drawn)).toEqual([]);
  expect(JSON.stringify(drawn)).not.toContain('"text":"…"');
  expect(cardBytes(drawn)).toBeLessThan(20_000);
};

test.each(languages)(
  "the cards of an office of a hundred units fit whole, page by page, in %s",
  (language) => {
    const messages = messagesIn(language);
    const summary = summaryOf(100);
    const title = "chien_si_thi_dua_co_so" as const;
    expectFits(summaryCard(summary, reader, messages));
    for (let from = 0; from < 100; from += 10) {
      expectFits(summaryUnitsCard(summary, { ...place, view: "units", from }, messages));
      const at = { place: { ...place, view: "title" as const, title, from }, title };
      expectFits(summaryTitleCard(summary, at, messages));
    }
    const group = summaryGroupCard(summary, messages);
    expect(group).toBeDefined();
    if (group) expectFits(group);
  },
);

test("figures that are not all counted say so", () => {
  const messages = messagesIn("vi");
  const card = summaryCard(summaryOf(2), reader, messages);
  expect(card.footnote).toContain("Số liệu lúc 08:00 22/06/2026. Đã có thay đổi mới hơn");
  const none = { ...summaryOf(2), figures: null, units: [], targets: [], builtAt: null };
  expect(summaryCard(none, reader, messages).text).toEqual([messages.summary.counting]);
  expect(summaryGroupCard(none, messages)).toBeUndefined();
});

test("whoever sees no card is told the main figures in a line; others in a group only how many registered", () => {
  const summary = summaryOf(1);
  const { figures } = summary;
  if (!figures) throw new Error("There are no figures.");
  const reports = { month: "2026-05", count: 3 };
  const told = { ...summary, figures: { ...figures, reports } };
  const card = summaryCard(told, reader, messagesIn("vi"));
  const line =
    "Tóm tắt cả cơ quan. 5/9 người đã đăng ký (55,55%); Chưa báo việc tháng 05/2026: 6/9 người; " +
    "Chờ duyệt: 2 ở mọi đơn vị (2 đăng ký, 0 số liệu tháng)";
  expect(cardSummary(card)).toBe(line);
  expect(drawCard(card).fallbackText).toBe(line);
  const unit = { id: "a", name: "Phòng A" };
  expect(cardSummary(summaryCard({ ...told, unit, units: [] }, reader, messagesIn("en")))).toBe(
    "Summary: Phòng A. 5 of 9 registered (55.55%); No work report for May 2026: 6 of 9; " +
      "Waiting to be confirmed: 2 (2 pledges, 0 monthly reports)",
  );
  const group = summaryGroupCard(told, messagesIn("vi"));
  expect(group && cardSummary(group)).toBe("Tóm tắt cả cơ quan. 5/9 người đã đăng ký (55,55%)");
});

test("what is done is not told, and nobody is led where nothing is theirs to do", () => {
  const summary = summaryOf(1);
  const { figures } = summary;
  if (!figures) throw new Error("There are no figures.");
  const messages = messagesIn("vi");
  const done = { ...figures, registered: 8, reports: null, waiting: { pledges: 0, reports: 0 } };
  const card = summaryCard({ ...summary, figures: done }, reader, messages);
  const labels = [messages.summary.notRegistered, messages.summary.waiting];
  expect(card.facts?.filter(({ label }) => labels.includes(label))).toEqual([]);
  expect(card.actions?.map(({ label }) => label)).not.toContain(messages.commands.approve);
  const looking = summaryCard(summary, { ...reader, confirms: false, takesLists: false }, messages);
  const taken = [messages.commands.approve, messages.commands.reportLists];
  expect(looking.actions?.filter(({ label }) => taken.includes(label))).toEqual([]);
});

test("shares of several targets are told apart by their targets", () => {
  const messages = messagesIn("vi");
  const rated = plan.targets.find(({ metric }) => metric === "goodOrBetterStaffRate");
  if (!rated) throw new Error("The plan asks for no share.");
  const figure = (value: number) => ({
    ...{ period: "2026", of: null, history: [] },
    content: { ...blankFigure, value, on: "2026-06-20", source: "BC 1" },
  });
  const staffRates = [
    { target: rated, figure: figure(96) },
    { target: { ...rated, id: "other", name: "100 % viên chức" }, figure: figure(98) },
  ];
  const { facts } = summaryCard({ ...summaryOf(1), staffRates }, reader, messages);
  expect(facts?.slice(1, 3)).toEqual([
    {
      label: `${messages.summary.staffRate}: ${rated.name}`,
      value: "năm 2026: 96%, số liệu ngày 20/06/2026; nguồn: BC 1",
    },
    {
      label: `${messages.summary.staffRate}: 100 % viên chức`,
      value: "năm 2026: 98%, số liệu ngày 20/06/2026; nguồn: BC 1",
    },
  ]);
});

test("a place comes back from its button as it was, and what is none of ours is no place", () => {
  const places: readonly SummaryPlace[] = [
    place,
    { ...place, unitId: "a;b=c", phaseId: "đợt 2", view: "units", from: 20 },
    { ...place, view: "title", title: "lao_dong_tien_tien", planId: "" },
  ];
  for (const one of places) expect(readPlace(placeText(one))).toEqual({ ...one });
  expect(readPlace("phòng Thương mại")).toBeUndefined();
  expect(readPlace(":view=title;title=nothing;from=-3;unit=%")).toEqual({
    ...{ view: "main", unitId: null, phaseId: undefined, title: undefined, from: 0, planId: "" },
  });
});

import { expect, test } from "vitest";
import { calendarCard } from "../../../cards/calendar-card.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { TimelineSpan } from "../../../src/usecases/show-calendar.ts";
import { planOfTurns, turnOf } from "../bot/turn-of.ts";

const vi = messagesIn("vi");

const cardOf = async (plans: readonly EmulationPlan[], span: TimelineSpan = { is: "ahead" }) => {
  const timeline = await turnOf({ work: [] }, { plans }).use.showCalendar(span);
  return { timeline, card: calendarCard(timeline, vi) };
};

const bare: EmulationPlan = {
  ...planOfTurns,
  phases: [],
  deadlines: [],
  anniversaries: [],
  events: [],
  duties: [],
  pledging: { ...planOfTurns.pledging, deadline: null },
};

const phase = (id: string, start: object | null, end: object | null) => ({
  ...(planOfTurns.phases[0] as EmulationPlan["phases"][number]),
  id,
  name: id,
  start: start as never,
  end: end as never,
});

test("a plan without dates shows that it has none, and what it leaves open", async () => {
  const { card } = await cardOf([
    {
      ...bare,
      phases: [phase("Đợt 1", null, { on: "2026-07-01" }), phase("Đợt 2", { month: "2026-08" }, null)],
      anniversaries: [
        { id: "a", name: "Ngày A", years: null, from: null, on: null, phaseId: null, note: null },
      ],
    },
  ]);
  const open = card.sections?.find(({ title }) => title === "Chưa quy định");
  expect(open?.text).toEqual([
    "Đợt 1: ngày bắt đầu",
    "Đợt 2: ngày kết thúc",
    "Hạn đăng ký thi đua",
    "Ngày A: ngày",
  ]);
  const none = await cardOf([bare]);
  expect(none.card.text).toContain("Không có mốc nào trong thời gian này.");
  expect(none.card.footnote).toBeUndefined();
});

test("a month that is only named is not over before it ends, and no day of it is today", async () => {
  const { timeline } = await cardOf(
    [{ ...bare, phases: [phase("m", { month: "2026-05" }, { month: "2026-06" })] }],
    { is: "all" },
  );
  expect(timeline.dates.map(({ when, workingDaysLeft }) => [when, workingDaysLeft])).toEqual([
    ["past", null],
    ["ahead", null],
  ]);
});

test("a phone is shown twelve dates at most, and how many more there are", async () => {
  const deadlines = Array.from({ length: 15 }, (_, index) => ({
    id: `d${index}`,
    name: `Việc ${index}`,
    dueOn: `2026-07-${String(index + 10)}`,
    dueInclusive: true,
    phaseId: null,
    who: null,
    to: null,
    note: null,
  }));
  const ahead = await cardOf([{ ...bare, deadlines }]);
  const shown = ahead.card.sections?.flatMap(({ title, facts }) =>
    /Tháng/.test(title) ? (facts ?? []) : [],
  );
  expect(shown).toHaveLength(12);
  expect(ahead.card.sections?.at(-1)?.title).toBe("Còn 3 mốc sau đó.");
  const month = await cardOf([{ ...bare, deadlines }], { is: "months", from: "2026-07", to: "2026-07" });
  expect(month.card.sections?.[0]?.facts).toHaveLength(15);
});

test("duties' ends and events are dates too; one day keeps its order", async () => {
  const { card } = await cardOf([
    {
      ...bare,
      events: [{ id: "e", name: "Đại hội", on: "2026-07-01" }],
      duties: [
        {
          ...(planOfTurns.duties[0] as EmulationPlan["duties"][number]),
          id: "x",
          tasks: ["Báo cáo", "Tổng hợp"],
          until: "2026-07-01",
        },
      ],
    },
  ]);
  expect(card.sections?.[0]?.facts).toEqual([
    { label: "Đại hội", value: "thứ Tư, 01/07/2026" },
    { label: "Hạn: Báo cáo; Tổng hợp", value: "thứ Tư, 01/07/2026 (còn 7 ngày làm việc)" },
  ]);
});

test("more than six open points are counted, not listed", async () => {
  const phases = Array.from({ length: 9 }, (_, index) => phase(`Đợt ${index}`, null, null));
  const { card } = await cardOf([{ ...bare, phases }]);
  const open = card.sections?.find(({ title }) => title === "Chưa quy định");
  expect([open?.text?.length, open?.text?.at(-1)]).toEqual([7, "và 4 nội dung khác"]);
});

import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { listsChoiceCard } from "../../../cards/lists-cards.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { openLists } from "../../../src/usecases/lists/open-lists.ts";
import { listPlan } from "../../support/lists/people-of-lists.ts";

const opened = (people: number | null, plans = [listPlan]) =>
  openLists({
    plans: { active: async () => plans },
    choices: { get: () => ({ planId: null }) },
    now: DateTime.fromISO("2026-06-22T08:00"),
    tallies: {
      ofOffice: async () => (people === null ? null : { tally: { people } }),
      ofUnit: async () => ({ tally: { people: 12 } }),
    },
  } as unknown as Parameters<typeof openLists>[0]);

test("lists of up to ten thousand people are opened, also before the office is counted", async () => {
  expect(await opened(10_000)({ unitId: null })).toEqual({
    ok: true,
    value: { plan: listPlan, people: 10_000 },
  });
  expect(await opened(null)({ unitId: null })).toEqual({ ok: true, value: { plan: listPlan, people: 0 } });
});

test("a larger office takes them unit by unit, and is told so", async () => {
  const refused = await opened(10_001)({ unitId: null });
  expect(refused).toEqual({
    ok: false,
    refusal: { word: "lists-too-long", details: { most: 10_000, people: 10_001 } },
  });
  expect(await opened(10_001)({ unitId: "a" })).toMatchObject({ ok: true, value: { people: 12 } });
  if (refused.ok) return;
  const notice = messagesIn("vi").refusals(refused.refusal);
  const units = [{ id: "a", name: "Phòng A" }];
  const card = listsChoiceCard({ office: true, units, from: 0, unknown: null, notice }, messagesIn("vi"));
  expect(card.notice).toEqual({
    tone: "warning",
    text: "Có 10001 người, quá 10000 người một tệp. Xin chọn từng đơn vị.",
  });
});

test("without a plan there are none", async () => {
  expect(await opened(5, [])({ unitId: null })).toMatchObject({ ok: false, refusal: { word: "no-plan" } });
});

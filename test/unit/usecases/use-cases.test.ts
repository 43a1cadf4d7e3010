import { expect, test } from "vitest";
import type { PledgeContent } from "../../../src/domain/pledge.ts";
import type { PledgeDesk } from "../../../src/usecases/open-pledge.ts";
import type { UseCases } from "../../../src/usecases/use-cases.ts";
import { planOfTurns, type Saved, turnOf } from "../bot/turn-of.ts";

const good: PledgeContent = {
  titles: ["lao_dong_tien_tien"],
  targetRate: 0.95,
  movements: [],
  initiative: null,
};

const deskOf = async (use: UseCases): Promise<PledgeDesk> => {
  const desk = await use.openPledge();
  if (!desk.ok) throw new Error("no plan");
  return desk.value;
};

test("a pledge is checked by the use case itself, whatever the form let through", async () => {
  const saved: Saved = { work: [] };
  const { use } = turnOf(saved);
  const desk = await deskOf(use);
  const bad: readonly (readonly [string, Partial<PledgeContent>])[] = [
    ["title-not-open", { titles: ["chien_si_thi_dua_toan_quoc"] }],
    ["movement-unknown", { movements: ["other"] }],
    ["rate-below-plan", { targetRate: 0.7999 }],
    ["rate-out-of-range", { targetRate: 0 }],
    ["nothing-pledged", { titles: [], targetRate: null }],
  ];
  for (const [word, part] of bad) {
    const result = await use.registerPledge(desk, { ...good, ...part });
    expect(result.ok ? "taken" : result.refusal.word).toBe(word);
  }
  expect(saved.pledge).toBeUndefined();
});

test("the same pledge twice is one event; withdrawn and pledged again, three", async () => {
  const saved: Saved = { work: [] };
  const { use } = turnOf(saved);
  expect((await use.registerPledge(await deskOf(use), good)).ok).toBe(true);
  const again = await use.registerPledge(await deskOf(use), good);
  expect(again.ok ? "taken" : again.refusal.word).toBe("nothing-changed");
  expect((await use.withdrawPledge(await deskOf(use), "Nghỉ hưu")).ok).toBe(true);
  const twice = await use.withdrawPledge(await deskOf(use), "Nghỉ hưu");
  expect(twice.ok ? "taken" : twice.refusal.word).toBe("nothing-to-withdraw");
  expect((await use.registerPledge(await deskOf(use), good)).ok).toBe(true);
  expect(saved.pledge?.history.map(({ did }) => did)).toEqual(["registered", "withdrew", "registeredAgain"]);
});

test("figures of a month are checked by the use case itself, and the same ones are no correction", async () => {
  const saved: Saved = { work: [] };
  const { use } = turnOf(saved);
  const counts = {
    assignedCount: 20,
    doneCount: 18,
    wellDoneCount: 16,
    qualityCount: null,
    onTimeCount: null,
  };
  const future = await use.reportWork("2026-07", counts);
  expect(future.ok ? "taken" : future.refusal.word).toBe("month-in-future");
  const tooMany = await use.reportWork("2026-06", { ...counts, doneCount: 21 });
  expect(tooMany.ok ? "taken" : tooMany.refusal.word).toBe("done-above-assigned");
  expect((await use.reportWork("2026-06", counts)).ok).toBe(true);
  const same = await use.reportWork("2026-06", { ...counts });
  expect(same.ok ? "taken" : same.refusal.word).toBe("nothing-changed");
  const corrected = await use.reportWork("2026-06", { ...counts, qualityCount: 17 });
  expect(corrected.ok && corrected.value.history.map((figures) => figures.counts.qualityCount)).toEqual([
    null,
    17,
  ]);
});

test("the unreported months of a year are offered, and the older of the last two that is not reported is meant", async () => {
  const saved: Saved = { work: [] };
  const first = await turnOf(saved).use.openWork();
  expect([first.thisMonth, first.month, first.report]).toEqual(["2026-06", "2026-05", undefined]);
  expect([first.unreported.length, first.unreported[0], first.unreported.at(-1)]).toEqual([
    12,
    "2026-06",
    "2025-07",
  ]);
  const counts = { assignedCount: 1, doneCount: 1, wellDoneCount: 1, qualityCount: null, onTimeCount: null };
  await turnOf(saved).use.reportWork("2026-05", counts);
  const second = await turnOf(saved).use.openWork();
  expect([second.month, second.unreported.includes("2026-05"), second.reported.includes("2026-05")]).toEqual([
    "2026-06",
    false,
    true,
  ]);
  expect((await turnOf(saved).use.openWork("2026-05")).report?.etag).toBe("1");
  await turnOf(saved).use.reportWork("2026-06", counts);
  const third = await turnOf(saved).use.openWork();
  expect([third.month, third.report?.value.month]).toEqual(["2026-06", "2026-06"]);
  expect((await turnOf(saved).use.listWork()).map(({ month }) => month)).toEqual(["2026-06", "2026-05"]);
});

test("without a plan nothing can be pledged or seen, and no date comes", async () => {
  const { use } = turnOf({ work: [] }, { plans: [] });
  const [desk, progress, dates] = [await use.openPledge(), await use.showProgress(), await use.nextDates()];
  expect([desk.ok, progress.ok, dates]).toEqual([false, false, []]);
});

test("what may be pledged is what the plan opens to the person's kind", async () => {
  const { terms } = await deskOf(turnOf().use);
  expect(terms.titles).toEqual(["lao_dong_tien_tien", "chien_si_thi_dua_co_so", "chien_si_thi_dua_tinh"]);
  expect(terms.movements).toEqual(planOfTurns.movements.map(({ id }) => id));
  expect(terms.leastTargetRate).toBe(0.8);
});

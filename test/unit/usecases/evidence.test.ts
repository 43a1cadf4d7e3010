import { expect, test } from "vitest";
import type { Claim } from "../../../src/domain/evidence/evidence-record.ts";
import type { UseCases } from "../../../src/usecases/use-cases.ts";
import { planOfTurns, type Saved, turnOf } from "../bot/turn-of.ts";
import { award, claim, initiative, rating } from "../evidence/claims.ts";

const enter = async (use: UseCases, said: Claim, id: string | null = null) => {
  const saved = await use.saveEvidence(await use.openEvidence(), { id, claim: said });
  return saved.ok ? saved.value.id : saved.refusal.word;
};

const remove = async (use: UseCases, id: string) => {
  const removed = await use.removeEvidence(await use.openEvidence(), { id, reason: "mistaken" });
  return removed.ok ? removed.value.removedAt : removed.refusal.word;
};

test("what is entered is checked by the use case itself, whatever the form let through", async () => {
  const saved: Saved = { work: [] };
  const { use } = turnOf(saved);
  expect(await enter(use, claim(rating({ year: 2027 })))).toBe("year-in-future");
  expect(await enter(use, claim(award({ year: 2025 }), { on: "2024-01-01" }))).toBe("decision-before-year");
  expect(saved.evidence).toBeUndefined();
  expect(await enter(use, claim(rating()))).toBe("1");
  expect(await enter(use, claim(rating()))).toBe("rating-twice");
});

test("without consent nothing is entered or corrected; what is there can be seen and taken out", async () => {
  const saved: Saved = { work: [] };
  await enter(turnOf(saved).use, claim(rating()));
  const { use } = turnOf(saved);
  use.answerNotice("refused");
  expect(await enter(use, claim(award()))).toBe("no-consent");
  expect(await enter(use, claim(rating({ rating: "hoan_thanh" })), "1")).toBe("no-consent");
  expect((await use.openEvidence()).entries.length).toBe(1);
  expect(await remove(use, "1")).toBe("2026-06-22T01:00:00.000Z");
});

test("an entry can be put right, not into another nor to the same; what is gone can't", async () => {
  const saved: Saved = { work: [] };
  const { use } = turnOf(saved);
  await enter(use, claim(rating()));
  await enter(use, claim(rating({ year: 2024 })));
  expect(await enter(use, claim(rating()), "1")).toBe("nothing-changed");
  expect(await enter(use, claim(rating({ year: 2024 })), "1")).toBe("rating-twice");
  expect(await enter(use, claim(rating(), { decisionNumber: "3" }), "1")).toBe("1");
  expect(await enter(use, claim(rating({ year: 2023 })), "7")).toBe("entry-gone");
  expect(await remove(use, "1")).toBe("2026-06-22T01:00:00.000Z");
  expect(await remove(use, "1")).toBe("entry-gone");
  expect(await enter(use, claim(rating()), "1")).toBe("entry-gone");
  expect(await enter(use, claim(rating()))).toBe("3");
  expect((await use.openEvidence()).entries.map(({ id }) => id)).toEqual(["2", "3"]);
});

test("nothing can be taken out of a record that is not there", async () => {
  expect(await remove(turnOf().use, "1")).toBe("entry-gone");
});

test("a hundred entries fill the list", async () => {
  const { use } = turnOf({ work: [] });
  for (let index = 0; index < 100; index++) await enter(use, claim(initiative({ name: `Số ${index}` })));
  expect(await enter(use, claim(rating()))).toBe("evidence-full");
  expect(await enter(use, claim(initiative({ name: "Khác" })), "1")).toBe("1");
});

test("the initiative that the pledge names is planned, until it is entered by its name or as the pledge calls it", async () => {
  const saved: Saved = { work: [] };
  const { use } = turnOf(saved);
  const plannedNow = async () => (await use.openEvidence()).planned.map(({ name, plan }) => [name, plan.id]);
  expect(await plannedNow()).toEqual([]);
  const desk = await use.openPledge();
  if (!desk.ok) throw new Error("no plan");
  const content = { titles: [], targetRate: null, movements: [], initiative: "Tra cứu quy hoạch" };
  await use.registerPledge(desk.value, content);
  const planned = [["Tra cứu quy hoạch", planOfTurns.id]];
  expect(await plannedNow()).toEqual(planned);
  await enter(use, claim(initiative({ name: "Việc khác", pledgedAs: "Việc cũ" })));
  await enter(use, claim(rating()));
  expect(await plannedNow()).toEqual(planned);
  await enter(use, claim(initiative({ name: "tra cuu QUY HOACH" })));
  expect(await plannedNow()).toEqual([]);
  await remove(use, "3");
  expect(await plannedNow()).toEqual(planned);
  await enter(use, claim(initiative({ name: "Bản đồ", pledgedAs: "Tra cứu quy hoạch" })));
  expect(await plannedNow()).toEqual([]);
  expect((await use.openEvidence()).pledges.map(({ pledge }) => pledge.content.initiative)).toEqual([
    "Tra cứu quy hoạch",
  ]);
  const again = await use.openPledge();
  if (!again.ok) throw new Error("no plan");
  await remove(use, "4");
  await use.withdrawPledge(again.value, "");
  expect(await plannedNow()).toEqual([]);
});

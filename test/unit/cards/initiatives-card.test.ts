import { expect, test } from "vitest";
import { initiativesCard } from "../../../cards/initiatives-card.ts";
import { isAchievement } from "../../../src/domain/evidence/evidence-of.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { planOfTurns } from "../bot/turn-of.ts";
import { claim, entriesOf, initiative } from "../evidence/claims.ts";

const entries = (count: number) =>
  entriesOf(
    ...Array.from({ length: count }, (_, index) => claim(initiative({ name: `Số ${index + 1}` }))),
  ).filter(isAchievement);
const planned = [{ plan: planOfTurns, name: "Bản đồ" }];
const messages = messagesIn("vi");
const labels = (count: number, from: number, plans = planned) =>
  initiativesCard({ entries: entries(count), planned: plans, from }, messages).actions?.map(
    ({ label }) => label,
  );

test("a card never has more than six buttons, and the planned initiative keeps its own", () => {
  expect(labels(4, 0)).toEqual([
    "Thêm sáng kiến",
    "Khai sáng kiến dự kiến",
    "Sửa mục 1",
    "Sửa mục 2",
    "Sửa mục 3",
    "Xem tiếp",
  ]);
  expect(labels(4, 3)).toEqual(["Thêm sáng kiến", "Khai sáng kiến dự kiến", "Sửa mục 4", "Minh chứng"]);
  expect(labels(4, 0, [])?.length).toBe(6);
  for (let count = 0; count < 12; count++)
    for (let from = 0; from < 14; from++) expect(labels(count, from)?.length).toBeLessThanOrEqual(6);
});

test("a page after the last is the first", () => {
  expect(labels(4, 4)).toEqual(labels(4, 0));
});

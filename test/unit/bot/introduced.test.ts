import { expect, test } from "vitest";
import type { Card } from "../../../src/bot/card.ts";
import { introduced } from "../../../src/bot/introduced.ts";
import { below } from "../../../src/bot/outcome.ts";
import { turnOf } from "./turn-of.ts";

const card: Card = { language: "vi", title: "Thẻ", text: ["một"] };
const greeting =
  "Tôi nhận ra anh/chị là Nguyễn Thị Hạnh, Sở Công Thương. Nếu không đúng, xin báo ngay cho cơ quan.";

test("who was recognised just now reads it above everything else", () => {
  expect(introduced(below(card), turnOf()).card).toEqual({
    ...card,
    notice: { tone: "good", text: greeting },
  });
});

test("a card that has something to say there keeps it", () => {
  const notice = { tone: "bad", text: "sai" } as const;
  expect(introduced(below({ ...card, notice }), turnOf()).card).toEqual({
    ...card,
    notice,
    text: [greeting, "một"],
  });
  expect(introduced(below({ language: "vi", title: "Thẻ", notice }), turnOf()).card?.text).toEqual([
    greeting,
  ]);
});

test("where nothing is said, nothing is added", () => {
  const silent = { place: "below", changes: true } as const;
  expect(introduced(silent, turnOf())).toBe(silent);
});

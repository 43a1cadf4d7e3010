import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { fill } from "./support/fill.ts";
import { becomes, type Chat, shown, tap } from "./support/open-chat.ts";
import { takeShot } from "./support/take-shot.ts";
import { useDemo } from "./support/use-demo.ts";

const { visit } = useDemo();

/** Less than a minute before the slot of 08:00 opens, two days before November is to be reported. */
const now = "2026-12-03T07:59:15";

/** The heartbeat is one a minute; what is due at eight is pushed by the second one from now at the latest. */
const pushMs = 150_000;

const nextPush = async ({ cards }: Chat): Promise<Locator> => {
  const card = cards.nth(await cards.count());
  await card.waitFor({ timeout: pushMs });
  return card;
};

test("A reminder comes at eight, and a month's figures are reported on its card, in its place.", async () => {
  const { chat } = await visit({ now });
  const card = await nextPush(chat);
  await becomes(card, "Báo số liệu công việc tháng 11/2026");
  const text = await shown(card);
  expect(text).toContain("Nhắc việc thi đua");
  expect(text).toContain("đến hết thứ Bảy, 05/12/2026");
  expect(text).toContain("Anh/chị chưa báo số liệu tháng này");
  await takeShot(chat, "reminder");
  const count = await chat.cards.count();
  await fill(card, {
    texts: {
      "Số nhiệm vụ được giao": "20",
      "Số nhiệm vụ đã hoàn thành": "19",
      "Trong đó hoàn thành tốt": "18",
    },
  });
  await tap(card, "Ghi nhận");
  await card.getByText("Đã ghi nhận số liệu tháng 11/2026.").waitFor();
  await takeShot(chat, "reminder-reported");
  expect(await chat.cards.count()).toBe(count);
  const open = await chat.ask("nhắc hẹn");
  expect(await shown(open)).not.toContain("Báo số liệu công việc tháng 11/2026");
});

test("A reminder is put off on its card, which says in its place when it comes back.", async () => {
  const { chat } = await visit({ now });
  const card = await nextPush(chat);
  await becomes(card, "Báo số liệu công việc tháng 11/2026");
  const count = await chat.cards.count();
  await tap(card, "Hoãn nhắc");
  await becomes(card, "Hoãn nhắc việc");
  await takeShot(chat, "reminder-snooze");
  await tap(card, "Hoãn");
  await card.getByText("Đã hoãn nhắc.").waitFor();
  expect(await shown(card)).toContain("04/12/2026");
  await takeShot(chat, "reminder-snoozed");
  expect(await chat.cards.count()).toBe(count);
});

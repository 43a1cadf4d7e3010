import { expect, test } from "vitest";
import { fill } from "./support/fill.ts";
import { becomes, settle, shown, tap } from "./support/open-chat.ts";
import { takeShot } from "./support/take-shot.ts";
import { useDemo } from "./support/use-demo.ts";

const { folder, visit } = useDemo();

test("Who is named by --as is another person, with a pledge of their own.", async () => {
  const dataDir = folder();
  const first = await visit({ dataDir });
  const card = await first.chat.ask("đăng ký");
  await fill(card, { ticks: ["Lao động tiên tiến"] });
  await tap(card, "Xem lại");
  await becomes(card, "Xem lại đăng ký thi đua");
  await tap(card, "Xác nhận");
  await card.getByText("Đã ghi nhận đăng ký.").waitFor();
  expect(await first.demo.stop()).toBe(0);

  const { chat, demo } = await visit({ dataDir, as: "giam-doc" });
  expect(demo.printed()).toContain("Phạm Văn Thành, Giám đốc");
  await chat.page.getByText("Phạm Văn Thành").first().waitFor();
  await becomes(chat.cards.first(), "Chào anh/chị, tôi là Thi Đua");
  expect(await shown(await chat.ask("bản đăng ký"))).toContain("Anh/chị chưa đăng ký.");
  await takeShot(chat, "as-giam-doc");
});

test("A group that mentions the bot sees what is for all; what is personal comes in one's own chat.", async () => {
  const { chat } = await visit();
  const pledge = await chat.ask("đăng ký");
  await fill(pledge, { texts: { "Tỷ lệ nhiệm vụ hoàn thành tốt phấn đấu (%)": "97,25" } });
  await tap(pledge, "Xem lại");
  await becomes(pledge, "Xem lại đăng ký thi đua");
  await tap(pledge, "Xác nhận");
  await pledge.getByText("Đã ghi nhận đăng ký.").waitFor();
  const before = await chat.cards.count();

  await chat.enter("Nhóm chung");
  await chat.write("tiến độ");
  await settle();
  expect(await chat.cards.count()).toBe(0);
  const calendar = await chat.next(() => chat.mention("lịch"));
  await becomes(calendar, "Lịch thi đua");
  expect(await shown(calendar)).toContain("02/07/2026");
  await takeShot(chat, "group-calendar");
  const card = await chat.next(() => chat.mention("tiến độ"));
  expect(await shown(card)).toBe("Thi Đua\nTôi đã trả lời trong trò chuyện riêng.");
  await settle();
  expect(await chat.cards.count()).toBe(2);
  await takeShot(chat, "group");

  await chat.enter("Personal Chat");
  await becomes(chat.cards.last(), "Tiến độ của anh/chị");
  expect(await shown(chat.cards.last())).toContain("phấn đấu 97,25%");
  expect(await chat.cards.count()).toBe(before + 1);
  await takeShot(chat, "group-own-chat");
});

test("What is not understood is said to be so, with the nearest; what is open can be cancelled.", async () => {
  const { chat } = await visit();
  const near = await chat.ask("bao giờ có tiền thưởng");
  expect(await shown(near)).toContain("Tôi chưa hiểu ý anh/chị");
  await takeShot(chat, "not-understood");
  const form = await chat.ask("đăng ký");
  await tap(form, "Hủy");
  await form.getByText("Đã hủy, không có gì được ghi nhận.").waitFor();
  await takeShot(chat, "cancelled");
});

test("In English everything on the cards is English but what the plan itself says.", async () => {
  const { chat } = await visit();
  await chat.ask("english");
  const progress = await chat.ask("progress");
  await takeShot(chat, "english-progress");
  expect(await shown(progress)).not.toContain("Tỷ lệ");
  const form = await chat.ask("pledge");
  expect(await shown(form)).not.toContain("Danh hiệu");
  await takeShot(chat, "english-pledge");
});

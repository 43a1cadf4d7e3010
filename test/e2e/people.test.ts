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

test("A group gets nothing personal, and only where the bot is mentioned.", async () => {
  const { chat } = await visit();
  await chat.enter("Nhóm chung");
  await chat.write("tiến độ");
  await settle();
  expect(await chat.cards.count()).toBe(0);
  const card = await chat.next(() => chat.mention("tiến độ"));
  const text = await shown(card);
  expect(text).toContain("Xin nhắn trực tiếp cho Thi Đua.");
  expect(text).not.toContain("Hạnh");
  expect(text).not.toMatch(/\d/);
  await takeShot(chat, "group");
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

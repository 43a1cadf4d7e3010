import { expect, test } from "vitest";
import { fill } from "./support/fill.ts";
import { becomes, settle, shown, tap } from "./support/open-chat.ts";
import { takeShot } from "./support/take-shot.ts";
import { useDemo } from "./support/use-demo.ts";

const { visit } = useDemo();

const rate = "Tỷ lệ nhiệm vụ hoàn thành tốt phấn đấu (%)";
const initiative = "Sáng kiến dự kiến";

test("Who opens the bot is welcomed once, and told what it keeps.", async () => {
  const { chat } = await visit({ agrees: false });
  await becomes(chat.cards.first(), "Chào anh/chị, tôi là Thi Đua");
  await settle();
  expect(await chat.cards.count()).toBe(1);
  expect(await shown(chat.cards.first())).toContain("Về dữ liệu cá nhân");
  await takeShot(chat, "welcome");
  await chat.ask("trợ giúp");
  expect(await chat.cards.count()).toBe(2);
  await takeShot(chat, "help");
});

test("A pledge is filled in, looked over and confirmed on one card.", async () => {
  const { chat } = await visit();
  const welcome = chat.cards.nth(1);
  const card = await chat.next(() => tap(welcome, "Đăng ký"));
  await takeShot(chat, "pledge-form");
  await fill(card, {
    ticks: ["Chiến sĩ thi đua cơ sở", "Lao động tiên tiến", "Cải cách hành chính"],
    texts: { [rate]: "95,5", [initiative]: "Số hóa hồ sơ khuyến công" },
  });
  await tap(card, "Xem lại");
  await becomes(card, "Xem lại đăng ký thi đua");
  expect(await shown(card)).toContain("Chỉ khi anh/chị xác nhận, nội dung mới được ghi nhận.");
  await takeShot(chat, "pledge-preview");
  await tap(card, "Xác nhận");
  await becomes(card, "Đăng ký thi đua");
  const text = await shown(card);
  expect(text).toContain("Đã ghi nhận đăng ký.");
  expect(text).toContain("Lao động tiên tiến; Chiến sĩ thi đua cơ sở");
  expect(text).toContain("95,5%");
  expect(text).toContain("Cải cách hành chính");
  expect(text).toContain("Số hóa hồ sơ khuyến công");
  await settle();
  expect(await chat.cards.count()).toBe(3);
  await takeShot(chat, "pledge-done");
});

test("A rejected form keeps what was typed and shows the fault below its input.", async () => {
  const { chat } = await visit();
  const card = await chat.ask("dang ky");
  await fill(card, {
    ticks: ["Lao động tiên tiến"],
    texts: { [rate]: "chín", [initiative]: "*Mới* <b>" },
  });
  await tap(card, "Xem lại");
  await card.getByText("Xin ghi tỷ lệ từ 0 đến 100").waitFor();
  expect(await shown(card)).toContain("những gì đã điền vẫn được giữ");
  expect(await card.getByLabel(rate).first().inputValue()).toBe("chín");
  expect(await card.getByLabel(initiative).inputValue()).toBe("*Mới* <b>");
  expect(await card.getByRole("checkbox", { name: "Lao động tiên tiến" }).isChecked()).toBe(true);
  expect(await card.getByRole("checkbox", { name: "Chiến sĩ thi đua cơ sở" }).isChecked()).toBe(false);
  await takeShot(chat, "pledge-rejected");
  await fill(card, { texts: { [rate]: "95" } });
  await tap(card, "Xem lại");
  await becomes(card, "Xem lại đăng ký thi đua");
  expect(await chat.cards.count()).toBe(3);
});

test("A rate below the plan's is refused with the plan's figure, and what was typed is kept.", async () => {
  const { chat } = await visit();
  const card = await chat.ask("đăng ký");
  await fill(card, { texts: { [rate]: "70" } });
  await tap(card, "Xem lại");
  await card.getByText("không được thấp hơn mức của kế hoạch: 80%").waitFor();
  expect(await card.getByLabel(rate).first().inputValue()).toBe("70");
  await takeShot(chat, "pledge-below-plan");
});

test("A pledge is typed step by step.", async () => {
  const { chat } = await visit();
  const form = await chat.ask("đăng ký");
  await tap(form, "Gõ từng câu");
  await becomes(form, "Đăng ký thi đua (1/4)");
  await takeShot(chat, "typing-1");
  await becomes(await chat.ask("1, 2"), "Đăng ký thi đua (2/4)");
  const again = await chat.ask("nhiều lắm");
  expect(await shown(again)).toContain("Xin ghi tỷ lệ từ 0 đến 100");
  await becomes(await chat.ask("95"), "Đăng ký thi đua (3/4)");
  await becomes(await chat.ask("quay lại"), "Đăng ký thi đua (2/4)");
  await becomes(await chat.ask("96"), "Đăng ký thi đua (3/4)");
  await becomes(await chat.ask("cải cách hành chính"), "Đăng ký thi đua (4/4)");
  await takeShot(chat, "typing-4");
  const preview = await chat.ask("Quy trình cấp phép trong một ngày");
  await becomes(preview, "Xem lại đăng ký thi đua");
  await takeShot(chat, "typing-preview");
  const done = await chat.ask("đồng ý");
  await becomes(done, "Đăng ký thi đua");
  const text = await shown(done);
  expect(text).toContain("Lao động tiên tiến; Chiến sĩ thi đua cơ sở");
  expect(text).toContain("96%");
  expect(text).toContain("Quy trình cấp phép trong một ngày");
  await takeShot(chat, "typing-done");
});

test("A pledge is corrected, withdrawn with a reason, and all of it stands in its history.", async () => {
  const { chat } = await visit();
  const card = await chat.ask("đăng ký");
  await fill(card, { ticks: ["Lao động tiên tiến"], texts: { [rate]: "90" } });
  await tap(card, "Xem lại");
  await becomes(card, "Xem lại đăng ký thi đua");
  await tap(card, "Xác nhận");
  await card.getByText("Đã ghi nhận đăng ký.").waitFor();
  await tap(card, "Sửa đăng ký");
  await card.getByLabel(rate).first().waitFor();
  expect(await card.getByLabel(rate).first().inputValue()).toBe("90");
  expect(await card.getByRole("checkbox", { name: "Lao động tiên tiến" }).isChecked()).toBe(true);
  await fill(card, { texts: { [rate]: "97,25" } });
  await tap(card, "Xem lại");
  await becomes(card, "Xem lại đăng ký thi đua");
  await tap(card, "Xác nhận");
  await card.getByText("Đã ghi nhận nội dung sửa.").waitFor();
  await takeShot(chat, "pledge-corrected");
  await tap(card, "Rút đăng ký");
  await becomes(card, "Rút đăng ký thi đua");
  await takeShot(chat, "withdraw-form");
  await fill(card, { texts: { "Lý do rút": "Chuyển công tác" } });
  await tap(card, "Xem lại");
  await becomes(card, "Xem lại việc rút đăng ký");
  await takeShot(chat, "withdraw-preview");
  await tap(card, "Xác nhận");
  await card.getByText("Đã ghi nhận việc rút đăng ký.").waitFor();
  expect(await shown(card)).toContain("Đã rút");
  await takeShot(chat, "withdrawn");
  expect(await chat.cards.count()).toBe(3);
  const history = await chat.next(() => tap(card, "Lịch sử"));
  await becomes(history, "Lịch sử đăng ký thi đua");
  const text = await shown(history);
  const order = ["Rút đăng ký", "Chuyển công tác", "Sửa đăng ký", "97,25%", "90%"].map((part) =>
    text.indexOf(part),
  );
  expect(order.every((place) => place >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((one, other) => one - other));
  await takeShot(chat, "history");
});

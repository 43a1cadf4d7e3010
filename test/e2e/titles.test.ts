import { expect, test } from "vitest";
import { fill } from "./support/fill.ts";
import { becomes, shown, tap } from "./support/open-chat.ts";
import { takeShot } from "./support/take-shot.ts";
import { useDemo } from "./support/use-demo.ts";

const { visit } = useDemo();

test("All titles, then one of them, then what it lacks: an initiative is entered by form and counts as unverified.", async () => {
  const { chat } = await visit();
  const titles = await chat.ask("danh hieu");
  await becomes(titles, "Danh hiệu thi đua năm 2026");
  expect(await shown(titles)).toContain("Chưa đủ dữ liệu: kết quả xếp loại năm 2026");
  await takeShot(chat, "titles");
  const title = await chat.next(() => tap(titles, "CSTĐ cơ sở"));
  await becomes(title, "Chiến sĩ thi đua cơ sở, năm 2026");
  expect(await shown(title)).toContain("cần sáng kiến năm 2026 được cơ sở công nhận");
  expect(await shown(title)).toContain("Điều 23, Luật Thi đua, khen thưởng số 06/2022/QH15");
  await takeShot(chat, "title");

  const form = await chat.next(() => tap(title, "Sáng kiến"));
  await becomes(form, "Sáng kiến của anh/chị");
  expect(await shown(form)).toContain("Anh/chị chưa khai sáng kiến nào.");
  await tap(form, "Thêm sáng kiến");
  await becomes(form, "Sáng kiến, đề tài, đề án");
  await takeShot(chat, "initiative-form");
  await form.getByRole("combobox", { name: "Tình trạng" }).click();
  await chat.page.getByRole("option", { name: "Đã được công nhận ở cơ sở" }).click();
  await form.getByRole("radio", { name: "Tác giả chính" }).check();
  await fill(form, {
    texts: { "Tên sáng kiến, đề tài, đề án": "Số hóa hồ sơ một cửa", "Số quyết định công nhận": "12/QĐ-SCT" },
  });
  await tap(form, "Xem lại");
  await becomes(form, "Xem lại sáng kiến");
  await takeShot(chat, "initiative-preview");
  await tap(form, "Xác nhận");
  await form.getByText("Đã ghi nhận (tự khai, chưa xác minh).").waitFor();
  await takeShot(chat, "initiative-done");

  const again = await chat.ask("danh hiệu cstđ cơ sở");
  const text = await shown(again);
  expect(text).toContain(
    "Có sáng kiến được cơ sở công nhận (khoản 2 Điều 23)\nDự kiến đáp ứng, chưa xác minh.",
  );
  expect(text).not.toContain("Bổ sung sáng kiến");
  await takeShot(chat, "title-with-initiative");
});

test("The calendar shows what comes, the whole year, and the anniversaries.", async () => {
  const { chat } = await visit({ agrees: false });
  const calendar = await chat.ask("lịch");
  await becomes(calendar, "Lịch thi đua");
  expect(await shown(calendar)).toMatch(
    /Hạn đăng ký thi đua\s+đến hết thứ Năm, 02\/07\/2026 \(còn 8 ngày làm việc\)/,
  );
  expect(await shown(calendar)).not.toContain("03/02/2026");
  await takeShot(chat, "calendar");
  const year = await chat.next(() => tap(calendar, "Cả năm"));
  await becomes(year, "Lịch thi đua: năm 2026");
  expect(await shown(year)).toContain("03/02/2026 (đã qua)");
  await takeShot(chat, "calendar-year");
  const days = await chat.next(() => tap(year, "Ngày kỷ niệm"));
  expect(await shown(days)).toContain("Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam");
  expect(await shown(days)).not.toContain("Hạn");
});

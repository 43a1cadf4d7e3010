import { expect, test } from "vitest";
import { fill } from "./support/fill.ts";
import { becomes, shown, tap } from "./support/open-chat.ts";
import { takeShot } from "./support/take-shot.ts";
import { useDemo } from "./support/use-demo.ts";

const { visit } = useDemo();

const rate = "Tỷ lệ nhiệm vụ hoàn thành tốt phấn đấu (%)";

test("A month's work is reported, refused where it cannot be, and corrected; progress follows.", async () => {
  const { chat } = await visit();
  const pledge = await chat.ask("đăng ký");
  await fill(pledge, { ticks: ["Lao động tiên tiến"], texts: { [rate]: "90" } });
  await tap(pledge, "Xem lại");
  await becomes(pledge, "Xem lại đăng ký thi đua");
  await tap(pledge, "Xác nhận");
  await pledge.getByText("Đã ghi nhận đăng ký.").waitFor();

  const work = await chat.ask("cập nhật");
  expect(await work.getByRole("combobox", { name: "Tháng" }).inputValue()).toBe("Tháng 05/2026");
  await takeShot(chat, "work-form");
  await fillWork(work, 20, 18, 19);
  await tap(work, "Ghi nhận");
  await work.getByText("(19) không thể lớn hơn số đã hoàn thành (18)").waitFor();
  expect(await work.getByLabel("Số nhiệm vụ được giao").inputValue()).toBe("20");
  await takeShot(chat, "work-refused");
  await fillWork(work, 20, 18, 16);
  await tap(work, "Ghi nhận");
  await work.getByText("Đã ghi nhận số liệu tháng 05/2026.").waitFor();
  expect(await shown(work)).toContain("80%");
  await takeShot(chat, "work-done");

  const progress = await chat.next(() => tap(work, "Tiến độ"));
  await becomes(progress, "Tiến độ của anh/chị");
  const text = await shown(progress);
  expect(text).toContain("hiện tại 80%, phấn đấu 90%");
  expect(text).toContain("16/20 nhiệm vụ hoàn thành tốt");
  expect(text).toContain("thêm 20 nhiệm vụ liên tiếp đều hoàn thành tốt");
  expect(text).toMatch(/Danh hiệu phấn đấu\s+Lao động tiên tiến/);
  expect(text).toMatch(/thứ Ba, 30\/06\/2026 \(còn 6 ngày làm việc, không tính hôm nay\)/);
  await takeShot(chat, "progress");

  const next = await chat.next(() => tap(progress, "Cập nhật"));
  await next.getByRole("combobox", { name: "Tháng" }).click();
  await takeShot(chat, "work-months");
  expect(await chat.page.getByRole("option", { name: "Tháng 05/2026" }).count()).toBe(0);
  await chat.page.keyboard.press("Escape");

  const history = await chat.ask("số liệu đã báo");
  expect(await shown(history)).toContain("20 được giao, 18 hoàn thành, 16 hoàn thành tốt");
  await takeShot(chat, "work-history");
  const again = await chat.next(() => tap(history, "Sửa tháng 05/2026"));
  await again.getByText("Tháng 05/2026 (đã báo)").waitFor();
  expect(await again.getByLabel("Số nhiệm vụ đã hoàn thành").inputValue()).toBe("18");
  await fillWork(again, 20, 20, 19);
  await tap(again, "Ghi nhận");
  await again.getByText("Đã sửa số liệu tháng 05/2026").waitFor();
  expect(await shown(again)).toContain("20 được giao, 18 hoàn thành, 16 hoàn thành tốt");
  await takeShot(chat, "work-corrected");
  expect(await shown(await chat.ask("td"))).toContain("đang đạt");
  await takeShot(chat, "progress-reached");
});

test("A month's work told in a sentence is shown first, with the range where the one figure lacks, and confirmed.", async () => {
  const { chat } = await visit();
  const preview = await chat.ask("thang 5: 20 viec, xong 18, 17 dat chat luong, 16 dung han");
  await becomes(preview, "Xem lại công việc trong tháng");
  const text = await shown(preview);
  expect(text).toContain("từ 75% đến 80%");
  expect(text).toContain("được xét theo mức thấp nhất: 75%");
  await takeShot(chat, "work-preview");
  await tap(preview, "Xác nhận");
  await preview.getByText("Đã ghi nhận số liệu tháng 05/2026.").waitFor();
  const form = await chat.next(() => tap(preview, "Ghi số hoàn thành tốt"));
  expect(await form.getByLabel("Số đạt chất lượng").inputValue()).toBe("17");
  await fill(form, { texts: { "Trong đó hoàn thành tốt": "15" } });
  await tap(form, "Ghi nhận");
  await form.getByText("Đã sửa số liệu tháng 05/2026").waitFor();
  expect(await shown(form)).toContain("20 được giao, 18 hoàn thành, 17 đạt chất lượng, 16 đúng hạn");
});

test("What a sentence leaves out is asked for; progress leads to points, targets and how it is calculated.", async () => {
  const { chat } = await visit();
  const asked = await chat.ask("thang 5 xong 18 tren 20 viec, tre 2");
  await becomes(asked, "Cập nhật công việc (3/5)");
  expect(await shown(asked)).toMatch(/Đã hiểu \(chưa ghi nhận\)[\s\S]*Số đúng hạn\s+16/);
  await takeShot(chat, "work-asked");
  const preview = await chat.ask("16");
  await becomes(preview, "Xem lại công việc trong tháng");
  await tap(preview, "Xác nhận");
  await preview.getByText("Đã ghi nhận số liệu tháng 05/2026.").waitFor();

  const progress = await chat.next(() => tap(preview, "Tiến độ"));
  expect(await shown(progress)).toContain("hiện tại 80% (chưa đăng ký mức phấn đấu)");
  const points = await chat.next(() => tap(progress, "Điểm và xếp loại"));
  await becomes(points, "Điểm và xếp loại (dự kiến)");
  expect(await shown(points)).toContain("58,33 đến 63/70 điểm");
  await takeShot(chat, "progress-points");
  const targets = await chat.next(() => tap(progress, "Chỉ tiêu kế hoạch"));
  await becomes(targets, "Chỉ tiêu cá nhân của kế hoạch");
  await takeShot(chat, "progress-targets");
  const method = await chat.next(() => tap(progress, "Cách tính"));
  await becomes(method, "Cách tính");
  await becomes(
    await chat.next(() => tap(method, "Điểm (Nghị định 335)")),
    "Cách tính điểm theo Nghị định 335",
  );
  await takeShot(chat, "progress-method");
});

test("Without a pledge and without work, progress says so and leads on.", async () => {
  const { chat } = await visit();
  const progress = await chat.ask("tien do");
  const text = await shown(progress);
  expect(text).toContain("Anh/chị chưa đăng ký thi đua theo kế hoạch này.");
  expect(text).toContain("chưa có số liệu");
  await takeShot(chat, "progress-empty");
  await becomes(await chat.next(() => tap(progress, "Đăng ký")), "Đăng ký thi đua");
});

const fillWork = (card: Parameters<typeof fill>[0], assigned: number, done: number, well: number) =>
  fill(card, {
    texts: {
      "Số nhiệm vụ được giao": String(assigned),
      "Số nhiệm vụ đã hoàn thành": String(done),
      "Trong đó hoàn thành tốt": String(well),
    },
  });

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { download } from "./support/download.ts";
import { becomes, shown, tap } from "./support/open-chat.ts";
import { takeShot } from "./support/take-shot.ts";
import { useDemo } from "./support/use-demo.ts";

const { visit } = useDemo();

test("Who does not agree is told what still works; nothing of theirs is kept until they agree.", async () => {
  const { chat } = await visit({ agrees: false });
  const refused = await chat.next(() => tap(chat.cards.first(), "Không đồng ý"));
  expect(await shown(refused)).toContain("Vẫn dùng được");
  await takeShot(chat, "refused");
  const told = await chat.ask("thang 5 xong 20/20 viec, tot 20");
  expect(await shown(told)).toContain("Lần này không có gì được lưu.");
  await becomes(await chat.ask("lịch"), "Lịch thi đua");
  const data = await chat.ask("dữ liệu của tôi");
  expect(await shown(data)).toMatch(/Số liệu công việc\s+chưa có/);
  expect(await shown(data)).toMatch(/Đồng ý lưu dữ liệu\s+không đồng ý, lúc 08:0\d 22\/06\/2026/);
  const preview = await chat.next(() => tap(told, "Đồng ý"));
  await becomes(preview, "Xem lại công việc trong tháng");
  expect(await shown(preview)).toMatch(/Hoàn thành tốt\s+20/);
});

test("A person sees all that is kept of them and takes it away as a sheet and in full.", async () => {
  const { chat } = await visit();
  const preview = await chat.ask("thang 5: 20 viec, xong 18, tot 16");
  await tap(preview, "Xác nhận");
  await preview.getByText("Đã ghi nhận số liệu tháng 05/2026.").waitFor();
  const data = await chat.ask("du lieu cua toi");
  expect(await shown(data)).toMatch(/Họ tên\s+Nguyễn Thị Hạnh/);
  expect(await shown(data)).toMatch(/Số liệu công việc\s+1 tháng/);
  await takeShot(chat, "data");
  const kinds = await chat.next(() => tap(data, "Xuất dữ liệu"));
  await takeShot(chat, "data-export");

  const sheet = await download(chat, await chat.next(() => tap(kinds, "Bảng tính (CSV)")));
  await takeShot(chat, "data-file");
  expect(sheet.name).toMatch(/^thi-dua-du-lieu-ca-nhan-.*\.csv$/);
  const bytes = await readFile(sheet.path);
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const rows = new TextDecoder("utf-16le", { fatal: true }).decode(bytes).split("\r\n");
  expect(rows[0]).toBe("Nhóm\tVề\tNội dung\tGiá trị\tThời điểm");
  expect(rows.some((row) => row.includes("Nhiệm vụ được giao\t20\t"))).toBe(true);

  const whole = await download(chat, await chat.next(() => tap(kinds, "Đầy đủ (JSON)")));
  const kept: unknown = JSON.parse(await readFile(whole.path, "utf8"));
  expect(kept).toMatchObject({ person: { name: "Nguyễn Thị Hạnh" } });
  expect(JSON.stringify(kept)).toContain('"wellDoneCount":16');
});

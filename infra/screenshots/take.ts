import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DateTime } from "luxon";
import type { Locator } from "playwright-core";
import { fill } from "../../test/e2e/support/fill.ts";
import { openBrowser } from "../../test/e2e/support/open-browser.ts";
import { becomes, type Chat, openChat, settle, tap } from "../../test/e2e/support/open-chat.ts";
import { startDemo } from "../../test/e2e/support/start-demo.ts";

// npm exec -c "node infra/screenshots/take.ts": makes the README's pictures anew, of the demo as it runs; with `chat`,
// `summary` or `reminder` behind it, only those of one of the visits.

const folder = fileURLToPath(new URL(".", import.meta.url));
/** A morning in spring: the chat shows the machine's own minutes, in a zone where it is nine now. */
const nowUtc = DateTime.utc();
const now = `2026-03-16T09:${nowUtc.toFormat("mm:ss")}`;
const hoursBehind = 12 - ((9 - nowUtc.hour + 36) % 24);
const timezoneId = `Etc/GMT${hoursBehind < 0 ? "" : "+"}${hoursBehind}`;

const takePictures = async (chat: Chat): Promise<void> => {
  await chat.cards.first().waitFor();
  await chat.next(() => tap(chat.cards.first(), "Đồng ý"));
  const pledge = await chat.ask("đăng ký");
  await fill(pledge, {
    ticks: ["Lao động tiên tiến", "Cải cách hành chính"],
    texts: {
      "Tỷ lệ nhiệm vụ hoàn thành tốt phấn đấu (%)": "95",
      "Sáng kiến dự kiến": "Số hóa hồ sơ khuyến công cấp xã",
    },
  });
  await tap(pledge, "Xem lại");
  await becomes(pledge, "Xem lại đăng ký thi đua");
  await tap(pledge, "Xác nhận");
  await pledge.getByText("Đã ghi nhận đăng ký.").waitFor();
  await picture(chat, { said: "đăng ký", card: pledge, name: "pledge" });
  await report(chat, "Tháng 01/2026", [20, 19, 18]);
  const told = await chat.ask(sentence);
  await becomes(told, "Xem lại công việc trong tháng");
  await picture(chat, { said: sentence, card: told, name: "work" });
  await tap(told, "Xác nhận");
  await told.getByText("Đã ghi nhận số liệu").waitFor();
  const progress = await chat.ask("tiến độ");
  await becomes(progress, "Tiến độ của anh/chị");
  await picture(chat, { said: "tiến độ", card: progress, name: "progress" });
};

/** A month's work as people type it. */
const sentence = "tháng 2 xong 16/16 việc, 15 vừa tốt vừa đúng hạn";

const report = async (chat: Chat, month: string, counts: readonly number[]): Promise<void> => {
  const card = await chat.ask("cập nhật");
  await card.getByRole("combobox", { name: "Tháng" }).click();
  await chat.page.getByRole("option", { name: month }).click();
  const [assigned, done, well] = counts.map(String);
  await fill(card, {
    texts: {
      "Số nhiệm vụ được giao": assigned ?? "",
      "Số nhiệm vụ đã hoàn thành": done ?? "",
      "Trong đó hoàn thành tốt": well ?? "",
    },
  });
  await tap(card, "Ghi nhận");
  await card.getByText("Đã ghi nhận số liệu").waitFor();
};

/** Room around what is shown, in pixels of the page. */
const margin = 24;

/** What a person said and the card that answers it, with a little room around. */
const picture = async (
  { page }: Chat,
  { said, card, name }: { said: string; card: Locator; name: string },
): Promise<void> => {
  await page.mouse.move(0, 0);
  // The page scrolls to what is new, and takes a while.
  await settle();
  const words = await page.getByText(said, { exact: true }).last().boundingBox();
  const answer = await card.boundingBox();
  if (!words || !answer) throw new Error(`Nothing to take a picture of: ${name}.`);
  const [left, top] = [answer.x - 68, words.y - 30];
  await page.screenshot({
    path: join(folder, `${name}.png`),
    animations: "disabled",
    clip: {
      x: left,
      y: top,
      width: Math.max(words.x + words.width, answer.x + answer.width) + margin - left,
      height: answer.y + answer.height + margin - top,
    },
  });
};

/** The director's look at the office: a tap on a bar and back, on one card. */
const takeSummary = async (chat: Chat): Promise<void> => {
  await chat.cards.first().waitFor();
  const summary = await chat.ask("tóm tắt");
  await becomes(summary, "Tóm tắt cả cơ quan");
  await tap(summary, "Theo đơn vị");
  await becomes(summary, "Tóm tắt theo đơn vị");
  await summary.getByText("Phòng Quản lý Thương mại ›").click();
  await becomes(summary, "Tóm tắt: Phòng Quản lý Thương mại");
  await tap(summary, "Cả cơ quan");
  await becomes(summary, "Tóm tắt cả cơ quan");
  await picture(chat, { said: "tóm tắt", card: summary, name: "summary" });
};

/** A reminder, as it comes at eight, on the card that can answer it. */
const takeReminder = async ({ page, cards }: Chat): Promise<void> => {
  await cards.first().waitFor();
  await page.getByRole("button", { name: "Đồng ý", exact: true }).click();
  const card = cards.nth(2);
  await card.waitFor({ timeout: 150_000 });
  await fill(card, {
    texts: {
      "Số nhiệm vụ được giao": "20",
      "Số nhiệm vụ đã hoàn thành": "19",
      "Trong đó hoàn thành tốt": "18",
    },
  });
  await page.mouse.move(0, 0);
  await settle();
  const { x, y, width, height } = (await card.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
  await page.screenshot({
    path: join(folder, "reminder.png"),
    animations: "disabled",
    clip: { x: x - 14, y: y - 6, width: width + 28, height: height + 12 },
  });
};

/** Who looks at what, and when. */
const visits = {
  chat: { now, take: takePictures, as: "chuyen-vien" },
  summary: { now, take: takeSummary, as: "giam-doc" },
  reminder: { now: "2026-12-03T07:59:15", take: takeReminder, as: "chuyen-vien" },
} as const;

const [, , asked] = process.argv;
const browser = await openBrowser();
try {
  for (const [name, visit] of Object.entries(visits)) {
    if (asked !== undefined && asked !== name) continue;
    const dataDir = mkdtempSync(join(tmpdir(), "thidua-pictures-"));
    const demo = await startDemo({ dataDir, now: visit.now, as: visit.as });
    try {
      await visit.take(await openChat(browser, demo.url, { width: 640, height: 1600, timezoneId }));
    } finally {
      await demo.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
} finally {
  await browser.close();
}

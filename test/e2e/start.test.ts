import { readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { fill } from "./support/fill.ts";
import { freePort } from "./support/free-port.ts";
import { becomes, settle, shown, tap } from "./support/open-chat.ts";
import { runMain } from "./support/run-main.ts";
import { startDemo } from "./support/start-demo.ts";
import { takeShot } from "./support/take-shot.ts";
import { useDemo } from "./support/use-demo.ts";

const { folder, visit } = useDemo();

test("Starting again keeps the data and welcomes nobody twice; reset starts over.", async () => {
  const dataDir = folder();
  const first = await visit({ dataDir });
  const card = await first.chat.ask("đăng ký");
  await fill(card, { texts: { "Sáng kiến dự kiến": "Một cửa liên thông" } });
  await tap(card, "Xem lại");
  await becomes(card, "Xem lại đăng ký thi đua");
  await tap(card, "Xác nhận");
  await card.getByText("Đã ghi nhận đăng ký.").waitFor();
  expect(await first.demo.stop()).toBe(0);

  const second = await visit({ dataDir, again: true });
  await settle();
  expect(await second.chat.cards.count()).toBe(0);
  expect(await shown(await second.chat.ask("đăng ký"))).toContain("Một cửa liên thông");
  await takeShot(second.chat, "restarted");
  expect(await second.demo.stop()).toBe(0);

  writeFileSync(join(dataDir, "thu-cua-toi.txt"), "không phải của bản dùng thử");
  expect(await runMain(["reset"], { DATA_DIR: dataDir }).ended).toBe(0);
  expect(readdirSync(dataDir)).toEqual(["thu-cua-toi.txt"]);
  const third = await visit({ dataDir });
  await becomes(third.chat.cards.first(), "Chào anh/chị, tôi là Thi Đua");
  expect(await shown(await third.chat.ask("bản đăng ký"))).toContain("Anh/chị chưa đăng ký.");
});

test("Killed in the middle of typed questions, it goes on where they stood, and has kept what was recorded.", async () => {
  const dataDir = folder();
  const first = await visit({ dataDir });
  const told = await first.chat.ask("thang 5: 20 viec, xong 18, tot 16");
  await tap(told, "Xác nhận");
  await told.getByText("Đã ghi nhận số liệu tháng 05/2026.").waitFor();
  await tap(await first.chat.ask("đăng ký"), "Gõ từng câu");
  await becomes(first.chat.cards.last(), "Đăng ký thi đua (1/4)");
  await becomes(await first.chat.ask("1"), "Đăng ký thi đua (2/4)");
  await first.demo.kill();

  const { chat } = await visit({ dataDir, again: true });
  await becomes(await chat.ask("96,5"), "Đăng ký thi đua (3/4)");
  await chat.ask("bỏ qua");
  await becomes(await chat.ask("bỏ qua"), "Xem lại đăng ký thi đua");
  const done = await chat.ask("đồng ý");
  const text = await shown(done);
  expect(text).toContain("Đã ghi nhận đăng ký.");
  expect(text).toContain("Lao động tiên tiến");
  expect(text).toContain("96,5%");
  expect(await shown(await chat.ask("tiến độ"))).toContain("hiện tại 80%, phấn đấu 96,5%");
  await takeShot(chat, "after-kill");
});

test("NOW lives in the year of the plan itself.", async () => {
  const { chat } = await visit({ now: "2022-06-20T08:00" });
  const text = await shown(await chat.ask("tiến độ"));
  expect(text).toContain("08:00 20/06/2022");
  expect(text).toMatch(/thứ Năm, 30\/06\/2022/);
  expect(text).not.toMatch(/202[3-9]/);
  await takeShot(chat, "in-2022");
  const work = await chat.ask("cập nhật");
  expect(await work.getByRole("combobox", { name: "Tháng" }).inputValue()).toBe("Tháng 05/2022");
});

test("Started today, it is today's year.", async () => {
  const { chat } = await visit({ now: undefined });
  const year = new Date().getFullYear();
  expect(await shown(await chat.ask("tiến độ"))).toContain(`/${year}`);
  await takeShot(chat, "today");
});

test.each([
  [["--as", "chu-tich"], "chuyen-vien, truong-phong"],
  [["chu-tich"], "chuyen-vien, truong-phong"],
  [["--as"], "--as truong-phong"],
  [["--as", "giam-doc", "quan-tri"], "--as truong-phong"],
])("What cannot be understood on the command line is said: %j", async (args, hint) => {
  const run = runMain(["demo", ...args], { DATA_DIR: folder() });
  expect(await run.ended).toBe(1);
  expect(run.printed()).toContain(hint);
});

test("Where the page's port is taken, the page that is named is another one, and its own.", async () => {
  const port = await freePort();
  const other = createServer((_, response) => response.end("somebody else")).listen(port, "127.0.0.1");
  onTestFinished(() => void other.close());
  const demo = await startDemo({ dataDir: folder(), playgroundPort: port });
  onTestFinished(async () => void (await demo.stop()));
  expect(demo.url).not.toBe(`http://127.0.0.1:${port}`);
  expect(await (await fetch(demo.url)).text()).toContain("Agents Playground");
});

test("The page is of this machine only, and ends with the bot however that ends.", async () => {
  const demo = await startDemo({ dataDir: folder() });
  onTestFinished(async () => void (await demo.stop()));
  const port = Number(new URL(demo.url).port);
  expect(await connects("127.0.0.1", port)).toBe(true);
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  for (const { address } of others.filter(({ internal, family }) => !internal && family === "IPv4"))
    expect(await connects(address, port)).toBe(false);
  await demo.kill();
  await expect.poll(() => connects("127.0.0.1", port), { timeout: 10_000 }).toBe(false);
});

test("Where the bot's own port is taken, it says so and leaves no process behind.", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");
  onTestFinished(() => void other.close());
  const run = runMain(["demo"], { DATA_DIR: folder(), PORT: String(port), PLAYGROUND_PORT: "0" });
  expect(await run.ended).toBe(1);
  expect(run.printed()).toMatch(new RegExp(`^Port ${port} is taken\\. .*PORT=3979 npm start\n$`));
});

const connects = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });

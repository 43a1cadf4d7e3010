import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "thidua-zalo-demo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the demo as `npm start -- …` does, types the lines, and gives what was shown once it has ended by itself. */
const chat = async (args: readonly string[], lines: readonly string[]) => {
  const child = spawn(process.execPath, [join(root, "src/main.ts"), "demo", ...args], {
    cwd: root,
    env: { DATA_DIR: folder, PORT: "0", NOW: "2026-06-22T08:00" },
  });
  let shown = "";
  child.stdout.on("data", (chunk) => (shown += chunk));
  child.stderr.on("data", (chunk) => (shown += chunk));
  child.stdin.end(lines.map((line) => `${line}\n`).join(""));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, shown, answers: shown.split(/^Anh\/chị: .*$/m).slice(1) };
};

test("the demo on Zalo takes lines from a pipe one after another, each answered before the next, and ends with them", async () => {
  const { code, shown, answers } = await chat(
    ["--channel", "zalo"],
    ["đồng ý", "tháng 5 xong 18/20 việc, 16 vừa tốt vừa đúng hạn", "1", "", "9", "1"],
  );
  expect(code).toBe(0);
  expect(shown).toContain("Anh/chị đang là: Nguyễn Thị Hạnh");
  expect(answers.map((answer) => /│ (.+)/.exec(answer)?.[1])).toEqual([
    expect.any(String),
    "Xem lại công việc trong tháng",
    "Công việc trong tháng",
    "Không có số này để chọn",
    "Tiến độ của anh/chị",
  ]);
  expect(answers[2]).toContain("Đã ghi nhận số liệu tháng 05/2026.");
});

test("started again it has kept what was recorded, and speaks for whom one names", async () => {
  const mine = await chat(["--channel", "zalo"], ["số liệu đã báo"]);
  expect(mine.answers[0]).toContain("05/2026");
  const head = await chat(["zalo", "--as", "truong-phong"], ["duyệt"]);
  expect(head.shown).toContain("Anh/chị đang là: Trần Quốc Bảo, Trưởng phòng.");
  expect(head.code).toBe(0);
});

test("nobody by that name is said so, with those whom one can speak for", async () => {
  const { code, shown } = await chat(["--channel", "zalo", "--as", "ai-do"], []);
  expect(code).toBe(1);
  expect(shown).toContain("Nobody is called ai-do; choose one of: chuyen-vien");
});
